import { expect, it } from 'vitest';
import { decodePlaces, type Places } from './place.ts';

const name = { ja: '見本', kana: 'みほん', en: 'Mihon' };
const position = { lat: 34.7, lng: 135.5 };
const places: Places = {
  municipalities: [
    {
      lgCode: '271004',
      parent: null,
      slug: 'osaka',
      name,
      office: position,
      box: { west: 135.3, south: 34.5, east: 135.6, north: 34.8 },
      pages: { childcare: 'https://example.jp/', vacancies: null },
    },
  ],
  stations: [{ id: 'mihon', name, lgCode: '271004', position, rank: 2 }],
};

it('keeps municipalities and stations as they are', () => {
  expect(decodePlaces(JSON.parse(JSON.stringify(places)))).toEqual(places);
});

it.each([
  [
    'a station of no rank',
    { ...places, stations: [{ ...places.stations[0], rank: 4 }] },
    '.stations[0].rank',
  ],
  [
    'swapped degrees',
    { ...places, stations: [{ ...places.stations[0], position: { lat: 135.5, lng: 34.7 } }] },
    '.lat',
  ],
  ['a missing list', { municipalities: [] }, '.stations'],
  ['a list alone', [], '.municipalities'],
])('refuses %s', (_, json, where) => {
  expect(() => decodePlaces(json)).toThrow(where);
});
