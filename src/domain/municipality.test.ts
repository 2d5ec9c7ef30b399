import { describe, expect, it, test } from 'vitest';
import { hasValidCheckDigit, isWithin, municipalityOf } from './municipality.ts';

const prefecture = '270008';
const municipalities = `
  271004 271403 272027 272035 272043 272051 272060 272078 272086 272094 272108 272116 272124 272132 272141 272159 272167
  272175 272183 272191 272205 272213 272221 272230 272248 272256 272264 272272 272281 272299 272302 272311 272329 273015
  273210 273228 273414 273619 273627 273660 273813 273821 273830`;
const wards = `
  271021 271039 271047 271063 271071 271080 271098 271110 271136 271144 271152 271161 271179 271187 271195 271209 271217
  271225 271233 271241 271250 271268 271276 271284 271411 271420 271438 271446 271454 271462 271471`;
const codesIn = (list: string) => list.trim().split(/\s+/);
const codes = [prefecture, ...codesIn(municipalities), ...codesIn(wards)];

describe('the check digit', () => {
  it('holds for the prefecture, its 43 municipalities and 31 wards', () => {
    expect(codes).toHaveLength(1 + 43 + 31);
    expect(codes.filter((code) => !hasValidCheckDigit(code))).toEqual([]);
  });

  it('fails for every other last digit', () => {
    for (const code of codes) {
      const valid = Array.from('0123456789').filter((digit) => hasValidCheckDigit(code.slice(0, 5) + digit));
      expect(valid).toEqual([code[5]]);
    }
  });

  test.each(['27100', '2710040', '271004 ', '27100４', '', 'abcdef'])('is not that of %j', (text) => {
    expect(hasValidCheckDigit(text)).toBe(false);
  });
});

test('a ward belongs to its city, a municipality to itself', () => {
  expect(municipalityOf({ lgCode: '271276', parent: '271004' })).toBe('271004');
  expect(municipalityOf({ lgCode: '272051', parent: null })).toBe('272051');
});

test('a box includes its borders', () => {
  const box = { west: 135, south: 34, east: 136, north: 35 };
  expect(isWithin(box, { lat: 34.5, lng: 135.5 })).toBe(true);
  expect(isWithin(box, { lat: 35, lng: 135 })).toBe(true);
  for (const [lat, lng] of [
    [33.99, 135.5],
    [35.01, 135.5],
    [34.5, 134.99],
    [34.5, 136.01],
    [135.5, 34.5],
  ] as const) {
    expect(isWithin(box, { lat, lng })).toBe(false);
  }
});
