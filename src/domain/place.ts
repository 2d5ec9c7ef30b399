import type { Position } from './facility-common.ts';
import type { Municipality, MunicipalityCode } from './municipality.ts';
import { decode, degrees, fields, listOf, oneOf, orNull, text, webAddress } from './shape.ts';

/** 「駅」 a place one may search from, besides municipalities, wards and facilities. */
export interface Station {
  /** Stable handle, romaji: `umeda`, `tennoji`. */
  id: string;
  name: { ja: string; kana: string; en: string };
  lgCode: MunicipalityCode;
  position: Position;
  /** 1 = shown on the map from low zoom, 3 = only close up. */
  rank: 1 | 2 | 3;
}

/** `public/data/places.json`: what the app needs to name and find places. */
export interface Places {
  municipalities: readonly Municipality[];
  stations: readonly Station[];
}

const name = fields({ ja: text, kana: text, en: text });
const lat = degrees(90);
const lng = degrees(180);
const position = fields<Position>({ lat, lng });

/** What `places.json` must look like. */
export const placesShape = fields<Places>({
  municipalities: listOf(
    fields<Municipality>({
      lgCode: text,
      parent: orNull(text),
      slug: text,
      name,
      office: position,
      box: fields({ west: lng, south: lat, east: lng, north: lat }),
      pages: fields({ childcare: orNull(webAddress), vacancies: orNull(webAddress) }),
    }),
  ),
  stations: listOf(fields<Station>({ id: text, name, lgCode: text, position, rank: oneOf(1, 2, 3) })),
});

/** Throws a `LoadError` for a wrong shape. */
export function decodePlaces(json: unknown): Places {
  return decode(json, placesShape);
}

/** Where a public place is: a station, or the office of a municipality or ward; null = there is no such place. */
export function positionOf(placeId: string, { stations, municipalities }: Places): Position | null {
  const station = stations.find(({ id }) => id === placeId);
  const area = municipalities.find(({ lgCode }) => lgCode === placeId);
  return station?.position ?? area?.office ?? null;
}
