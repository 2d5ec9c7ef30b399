import { expect, test } from 'vitest';
import type { Municipality } from '#domain/municipality.ts';
import type { Places } from '#domain/place.ts';
import { placeFeatures } from './place-features.ts';

function municipality(
  lgCode: string,
  parent: string | null,
  ja: string,
  en: string,
  lng: number,
): Municipality {
  return {
    lgCode,
    parent,
    slug: lgCode,
    name: { ja, kana: '', en },
    office: { lat: 34.6, lng },
    box: { west: 135, south: 34, east: 136, north: 35 },
    pages: { childcare: null, vacancies: null },
  };
}

const places: Places = {
  municipalities: [
    municipality('900001', null, '見本市', 'Mihon City', 135.5),
    municipality('900010', '900001', '北区', 'Kita Ward', 135.51),
    municipality('900028', '900001', '見本市南区', 'Minami Ward, Mihon City', 135.52),
  ],
  stations: [
    {
      id: 'mihon',
      name: { ja: '見本', kana: 'みほん', en: 'Mihon' },
      lgCode: '900010',
      position: { lat: 34.61, lng: 135.53 },
      rank: 2,
    },
  ],
};

test('names follow the language; a ward has its city beside it unless its name already says it', () => {
  const names = (language: 'ja' | 'en') =>
    placeFeatures(places, language).features.map(({ properties }) => [
      properties.kind,
      properties.city,
      properties.name,
    ]);
  expect(names('ja')).toEqual([
    ['municipality', '', '見本市'],
    ['ward', '見本市', '北区'],
    ['ward', '', '見本市南区'],
    ['station', '', '見本'],
  ]);
  expect(names('en')).toEqual([
    ['municipality', '', 'Mihon City'],
    ['ward', 'Mihon City', 'Kita Ward'],
    ['ward', '', 'Minami Ward, Mihon City'],
    ['station', '', 'Mihon'],
  ]);
});

test('labels stand at the office and at the station, longitude first', () => {
  const { features } = placeFeatures(places, 'ja');
  expect(features[0]?.geometry.coordinates).toEqual([135.5, 34.6]);
  expect(features[3]?.geometry.coordinates).toEqual([135.53, 34.61]);
  expect(features[3]?.properties.rank).toBe(2);
});
