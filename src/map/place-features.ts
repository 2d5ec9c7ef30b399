import type { Language } from '#domain/language.ts';
import type { Municipality } from '#domain/municipality.ts';
import type { Places } from '#domain/place.ts';
import { nameIn } from '#i18n/name-in.ts';

export interface PlaceProperties {
  kind: 'municipality' | 'ward' | 'station';
  name: string;
  /** The city of a ward, else empty: ward names repeat between cities. */
  city: string;
  /** Lower is placed first when labels compete. */
  order: number;
  rank: number;
}

/** The names written on the embedded map, in the language chosen. */
export function placeFeatures(
  places: Places,
  language: Language,
): GeoJSON.FeatureCollection<GeoJSON.Point, PlaceProperties> {
  const cities = new Map(places.municipalities.map((each) => [each.lgCode, each]));
  return {
    type: 'FeatureCollection',
    features: [
      ...places.municipalities.map((municipality) =>
        feature(municipality.office, municipalityProperties(municipality, cities, language)),
      ),
      ...places.stations.map((station, index) =>
        feature(station.position, {
          kind: 'station',
          name: nameIn(station.name, language),
          city: '',
          order: index,
          rank: station.rank,
        }),
      ),
    ],
  };
}

function municipalityProperties(
  municipality: Municipality,
  cities: ReadonlyMap<string, Municipality>,
  language: Language,
): PlaceProperties {
  const name = nameIn(municipality.name, language);
  const parent = cities.get(municipality.parent ?? '');
  const city = parent === undefined ? '' : nameIn(parent.name, language);
  return {
    kind: municipality.parent === null ? 'municipality' : 'ward',
    name,
    city: name.includes(city) ? '' : city,
    order: Number(municipality.lgCode),
    rank: 1,
  };
}

function feature(position: { lat: number; lng: number }, properties: PlaceProperties) {
  return {
    type: 'Feature' as const,
    geometry: { type: 'Point' as const, coordinates: [position.lng, position.lat] },
    properties,
  };
}
