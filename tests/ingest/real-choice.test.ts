import { describe, expect, it } from 'vitest';
import type { YearMonth } from '#domain/calendar-date.ts';
import { type ClassAge, classAgeAt } from '#domain/class-age.ts';
import { withChildren } from '#search/children.ts';
import { defaultCriteria } from '#search/criteria.ts';
import { find, nearestFirst } from '#search/find.ts';
import { openOutcomes } from '#search/outcome.ts';
import { hasRealFiles, readReal } from './real-files.ts';

if (!hasRealFiles) console.warn('skipped: no shared files');

const born = '2025-04-02';
const circumstances = { instant: 0, areas: new Map() };

describe.runIf(hasRealFiles)('大阪市 2026-08, for a child born on 2 April 2025', () => {
  const nurseries = hasRealFiles
    ? readReal('osaka', 'osaka-city-vacancy-2026-08.csv', '2026-08-01').accepted
    : [];
  const asked = (month: YearMonth) =>
    withChildren({ ...defaultCriteria.nurseries, outcomes: openOutcomes }, [born], month);
  const listed = nearestFirst(nurseries, null);
  const withPlaces = (age: ClassAge) =>
    nurseries.filter(({ vacancies }) => /^\s*[1-9]\d*\s*$/.test(vacancies?.cells[age].raw ?? ''));

  it.each<[YearMonth, ClassAge]>([
    ['2026-04', 0],
    ['2026-09', 0],
    ['2026-12', 0],
    ['2027-03', 0],
  ])('in %s the list is that of class %d', (month, age) => {
    expect(classAgeAt(born, month)).toBe(age);
    const found = find(listed, asked(month), circumstances).found.map(({ facility }) => facility.id);
    expect(found.length).toBeGreaterThan(50);
    expect(new Set(found)).toEqual(new Set(withPlaces(age).map(({ id }) => id)));
  });

  it.each<[YearMonth, ClassAge]>([
    ['2027-04', 1],
    ['2028-03', 1],
    ['2028-04', 2],
    ['2031-04', 5],
  ])('in %s it is in class %d, and the numbers of this fiscal year say nothing', (month, age) => {
    expect(asked(month).classAges).toEqual([age]);
    const { found, unknownLeftOut } = find(listed, asked(month), circumstances);
    expect(found).toEqual([]);
    const offering = nurseries.filter(({ vacancies }) => vacancies?.cells[age].kind !== 'not-offered').length;
    expect(unknownLeftOut).toBeGreaterThan(0);
    expect(unknownLeftOut).toBeLessThanOrEqual(offering);
  });

  it('is a class older where it was born a day earlier', () => {
    const elder = withChildren(asked('2026-09'), ['2025-04-01'], '2026-09');
    const found = find(listed, elder, circumstances).found.map(({ facility }) => facility.id);
    expect(new Set(found)).toEqual(new Set(withPlaces(1).map(({ id }) => id)));
  });

  it('goes to school in 2032', () => {
    expect(classAgeAt(born, '2032-04')).toBe('school');
    expect(asked('2032-04').classAges).toEqual([]);
  });
});
