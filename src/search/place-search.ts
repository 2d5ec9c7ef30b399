import type { Facility } from '#domain/facility.ts';
import type { Position } from '#domain/facility-common.ts';
import type { Municipality, MunicipalityCode } from '#domain/municipality.ts';
import type { Places, Station } from '#domain/place.ts';
import { blurred, inLatin, isInOtherScript } from './other-scripts.ts';
import { soundOf } from './sound.ts';

/** 「場所の候補」 Something to search from. */
export interface PlaceHit {
  kind: 'municipality' | 'ward' | 'station' | 'facility';
  /** The code of a municipality or ward, else the id of the station or facility. */
  id: string;
  /** The office of a municipality or ward; null = a facility without a published position. */
  position: Position | null;
  /** Complete in itself: a ward's name begins (in English ends) with its city. null = not published. */
  name: { ja: string; kana: string | null; en: string | null };
  /** Where a station or facility lies, ward and city in one; null for municipalities and wards. */
  parentName: { ja: string; en: string } | null;
}

/** Made once per set of places and facilities. */
export interface PlaceIndex {
  places: readonly Entry[];
  /** Made at the first search: there are thousands, and most visits never search. */
  facilities: () => readonly Entry[];
}

interface Entry {
  hit: PlaceHit;
  /** Spellings that count wherever in them the text stands. */
  keys: readonly string[];
  /** Ward with its city in front: counts only once the text goes beyond the city's own name. */
  qualifiedKeys: readonly { key: string; cityLength: number }[];
  /** Lower comes first among equals. */
  weight: number;
}

type AreaName = { ja: string; kana: string; en: string };

export function buildPlaceIndex(places: Places, facilities: readonly Facility[]): PlaceIndex {
  const areas = new Map(places.municipalities.map((area) => [area.lgCode, area]));
  const names = new Map(places.municipalities.map((area) => [area.lgCode, qualifiedName(area, areas)]));
  let facilityEntries: readonly Entry[] | null = null;
  return {
    places: [
      ...places.municipalities.map((area) => areaEntry(area, areas, names)),
      ...places.stations.map((station) => stationEntry(station, names)),
    ],
    facilities: () => {
      facilityEntries ??= facilities.map((facility) => facilityEntry(facility, names));
      return facilityEntries;
    },
  };
}

/**
 * The best `limit` hits for what was typed in kanji (Japanese or Chinese forms), kana, romaji, Hangul or Devanagari: exact
 * before beginning before inside, and places before facilities unless the facility is meant exactly. Nothing for a text
 * without letters or digits.
 */
export function searchPlaces(index: PlaceIndex, text: string, limit: number): PlaceHit[] {
  const isBlurred = isInOtherScript(text);
  const level = isBlurred ? blurred : (sound: string) => sound;
  const typed = soundsOfTyped(isBlurred ? inLatin(text) : text).map(level);
  if (typed.length === 0) return [];
  const scored: { entry: Entry; score: number }[] = [];
  for (const entries of [index.places, index.facilities()]) {
    for (const entry of entries) {
      const score = scoreOf(entry, typed, level);
      if (score !== null) scored.push({ entry, score });
    }
  }
  return scored
    .sort((a, b) => a.score - b.score || a.entry.weight - b.entry.weight)
    .slice(0, limit)
    .map(({ entry }) => entry.hit);
}

const typedSuffix =
  /(?<=\S)[\s　-]+(?:cit(?:y)?|war(?:d)?|tow(?:n)?|vil(?:l(?:a(?:ge?)?)?)?|sta(?:t(?:i(?:on?)?)?)?)\.?\s*$/i;

function soundsOfTyped(text: string): string[] {
  const sound = soundOf(text.replace(typedSuffix, ''));
  if (sound === '') return [];
  if (!sound.endsWith('m')) return [sound];
  // Someone on the way to "namba", whose sound is "nanba".
  const stem = `${sound.slice(0, -1)}n`;
  return [sound, ...['b', 'p', 'm'].map((next) => stem + next)];
}

const exact = 0;
const prefix = 1;
const inside = 2;
/** An exact facility comes before places that only contain the text, its beginning after them. */
const facilityHandicap = 1.5;

function scoreOf(entry: Entry, typed: readonly string[], level: (key: string) => string): number | null {
  let best: number | null = null;
  for (const sound of typed) {
    for (const key of entry.keys) best = lower(best, closeness(level(key), sound));
    for (const { key, cityLength } of entry.qualifiedKeys) {
      if (sound.length > cityLength && level(key).startsWith(sound)) {
        best = lower(best, level(key) === sound ? exact : prefix);
      }
    }
  }
  return best === null || entry.hit.kind !== 'facility' ? best : best + facilityHandicap;
}

function closeness(key: string, sound: string): number | null {
  const at = key.indexOf(sound);
  if (at < 0) return null;
  if (at === 0) return key.length === sound.length ? exact : prefix;
  const isTelling = sound.length >= (/^[a-z0-9]/.test(sound) ? 3 : 2);
  return isTelling ? inside : null;
}

function lower(a: number | null, b: number | null): number | null {
  if (a === null || b === null) return a ?? b;
  return Math.min(a, b);
}

const weights = { municipality: 0, ward: 10, station: 20, facility: 30 } as const;

function areaEntry(
  area: Municipality,
  areas: ReadonlyMap<MunicipalityCode, Municipality>,
  names: ReadonlyMap<MunicipalityCode, AreaName>,
): Entry {
  const kind = area.parent === null ? 'municipality' : 'ward';
  const city = area.parent === null ? undefined : areas.get(area.parent);
  return {
    hit: {
      kind,
      id: area.lgCode,
      position: area.office,
      name: names.get(area.lgCode) ?? area.name,
      parentName: null,
    },
    keys: spellings(area.name),
    qualifiedKeys: city === undefined ? [] : qualifiedSpellings(area.name, city.name),
    weight: weights[kind],
  };
}

function stationEntry(station: Station, names: ReadonlyMap<MunicipalityCode, AreaName>): Entry {
  const { ja, kana, en } = station.name;
  const withSuffix = { ja: `${bareJapanese(ja)}駅`, kana: `${bareKana(ja, kana)}えき`, en };
  return {
    hit: {
      kind: 'station',
      id: station.id,
      position: station.position,
      name: station.name,
      parentName: names.get(station.lgCode) ?? null,
    },
    keys: [...new Set([...spellings(station.name), ...spellings(withSuffix)])],
    qualifiedKeys: [],
    weight: weights.station + station.rank,
  };
}

function facilityEntry(facility: Facility, names: ReadonlyMap<MunicipalityCode, AreaName>): Entry {
  const keys = [soundOf(facility.name)];
  if (facility.kana !== null) keys.push(soundOf(facility.kana));
  return {
    hit: {
      kind: 'facility',
      id: facility.id,
      position: facility.position,
      name: { ja: facility.name, kana: facility.kana, en: null },
      parentName: names.get(facility.lgCode) ?? null,
    },
    keys,
    qualifiedKeys: [],
    weight: weights.facility,
  };
}

function qualifiedName(
  { name, parent }: Municipality,
  areas: ReadonlyMap<MunicipalityCode, Municipality>,
): AreaName {
  const city = parent === null ? undefined : areas.get(parent)?.name;
  if (city === undefined) return name;
  return { ja: city.ja + name.ja, kana: city.kana + name.kana, en: `${name.en}, ${city.en}` };
}

/** With and without the word for city, ward, town, village or station. */
function spellings({ ja, kana, en }: AreaName): string[] {
  const all = [ja, bareJapanese(ja), kana, bareKana(ja, kana), en, bareEnglish(en)];
  return [...new Set(all.map(soundOf))];
}

function qualifiedSpellings(ward: AreaName, city: AreaName): { key: string; cityLength: number }[] {
  const pairs: readonly (readonly [city: string, ward: string])[] = [
    [city.ja, ward.ja],
    [bareJapanese(city.ja), ward.ja],
    [city.kana, ward.kana],
    [bareKana(city.ja, city.kana), ward.kana],
  ];
  const inJapanese = pairs.map(([first, second]) => ({
    key: soundOf(first + second),
    cityLength: soundOf(first).length,
  }));
  const inEnglish = [ward.en, bareEnglish(ward.en), `${bareEnglish(ward.en)}ku`].map((name) => ({
    key: soundOf(name + bareEnglish(city.en)),
    cityLength: soundOf(name).length,
  }));
  return [...inJapanese, ...inEnglish];
}

const readings: Readonly<Record<string, RegExp>> = {
  市: /し$/,
  区: /く$/,
  町: /(?:ちょう|まち)$/,
  村: /(?:むら|そん)$/,
  駅: /えき$/,
};

function bareJapanese(ja: string): string {
  return ja.length > 1 ? ja.replace(/[市区町村駅]$/, '') : ja;
}

function bareKana(ja: string, kana: string): string {
  const reading = readings[ja.slice(-1)];
  return reading === undefined ? kana : kana.replace(reading, '');
}

function bareEnglish(en: string): string {
  return en.replace(/[\s-]+(?:city|shi|ward|ku|town|ch[oō]|machi|village|mura|son|station|eki)$/i, '');
}
