import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { hasValidCheckDigit, isWithin, type Municipality } from '#domain/municipality.ts';
import type { Station } from '#domain/place.ts';

const municipalities: Municipality[] = JSON.parse(readFileSync('data/municipalities.json', 'utf8'));
const stations: Station[] = JSON.parse(readFileSync('data/places/stations.json', 'utf8'));
const areas = new Map(municipalities.map((area) => [area.lgCode, area]));

describe('data/municipalities.json', () => {
  test('holds 43 municipalities, 24 wards of 大阪市 and 7 of 堺市', () => {
    const countIn = (parent: string | null) => municipalities.filter((area) => area.parent === parent).length;
    expect([countIn(null), countIn('271004'), countIn('271403')]).toEqual([43, 24, 7]);
    expect(municipalities).toHaveLength(43 + 24 + 7);
  });

  test('is ordered by codes whose check digit is right', () => {
    const codes = municipalities.map(({ lgCode }) => lgCode);
    expect(codes.filter((code) => !hasValidCheckDigit(code))).toEqual([]);
    expect(codes).toEqual([...new Set(codes)].sort());
  });

  test('gives every area a slug of its own, a ward that of its city in front', () => {
    const slugs = municipalities.map(({ slug }) => slug);
    expect(new Set(slugs).size).toBe(slugs.length);
    for (const { slug, parent } of municipalities) {
      const city = parent === null ? null : areas.get(parent)?.slug;
      expect(slug).toMatch(city ? new RegExp(`^${city}-[a-z]+$`) : /^[a-z]+$/);
    }
  });

  test('names each area in three ways', () => {
    for (const { name, parent } of municipalities) {
      expect(name.ja).toMatch(parent === null ? /[市町村]$/ : /区$/);
      expect(name.kana).toMatch(/^[ぁ-ん]+$/);
      expect(name.en).toMatch(parent === null ? /^[A-Z][a-z]+ (City|Town|Village)$/ : /^[A-Z][a-z]+ Ward$/);
    }
  });

  test('has each office inside the box of its area and of its city', () => {
    for (const { slug, office, box, parent } of municipalities) {
      expect(isWithin(box, office), slug).toBe(true);
      if (parent !== null) expect(isWithin(areas.get(parent)!.box, office), slug).toBe(true);
    }
  });

  test('has the boxes of wards inside the box of their city', () => {
    for (const { box, parent, slug } of municipalities) {
      if (parent === null) continue;
      const city = areas.get(parent)!.box;
      expect(isWithin(city, { lat: box.south, lng: box.west }), slug).toBe(true);
      expect(isWithin(city, { lat: box.north, lng: box.east }), slug).toBe(true);
    }
  });

  test('links official pages over https only', () => {
    const links = municipalities.flatMap(({ pages }) => [pages.childcare, pages.vacancies]);
    expect(
      links.filter((link) => link !== null && !/^https:\/\/www\.city\.[a-z.-]+\.jp\//.test(link)),
    ).toEqual([]);
    expect(areas.get('271004')?.pages.vacancies).toContain('city.osaka.lg.jp');
  });
});

describe('data/places/stations.json', () => {
  test('holds the main stations, each with an id of its own', () => {
    const ids = stations.map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(140);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[a-z]+(-[a-z]+)*$/.test(id))).toEqual([]);
  });

  test('has each station inside the box of its municipality or ward', () => {
    for (const { id, lgCode, position } of stations) {
      const area = areas.get(lgCode);
      expect(area && isWithin(area.box, position), id).toBe(true);
    }
  });

  test('names a ward where the city has wards', () => {
    const cities = new Set(municipalities.map(({ parent }) => parent));
    expect(stations.filter(({ lgCode }) => cities.has(lgCode))).toEqual([]);
  });

  test('gives kana, English and a rank, few of them the first', () => {
    for (const { name, rank } of stations) {
      expect(name.kana).toMatch(/^[ぁ-んー]+$/);
      expect(name.en).toMatch(/^[A-Z0-9][A-Za-z0-9 ()-]+$/);
      expect([1, 2, 3]).toContain(rank);
    }
    expect(stations.filter(({ rank }) => rank === 1).length).toBeLessThanOrEqual(15);
  });

  test('reaches every municipality that has a station', () => {
    const reached = new Set(stations.map(({ lgCode }) => areas.get(lgCode)?.parent ?? lgCode));
    const without = municipalities.filter(({ lgCode, parent }) => parent === null && !reached.has(lgCode));
    expect(without.map(({ name }) => name.ja)).toEqual(['能勢町', '太子町', '河南町', '千早赤阪村']);
  });
});
