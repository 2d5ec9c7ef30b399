import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { vacanciesOf } from '#tests/fixtures/facilities.ts';
import type { CalendarDate } from './calendar-date.ts';
import { addDays } from './calendar-date.ts';
import type { History } from './history.ts';
import {
  areaMonthsOf,
  areaTrendOf,
  highestOf,
  type PublishedMonth,
  publishedMonthsOf,
  trendOf,
} from './trend.ts';
import type { Vacancies, VacancyCell } from './vacancy.ts';

const month = (file: CalendarDate, short: string | null): PublishedMonth => ({
  file,
  vacancies: short === null ? null : vacanciesOf(short),
});

const withCell = (file: CalendarDate, cell: VacancyCell): PublishedMonth => {
  const { cells, ...dates } = vacanciesOf('0 0 0 0 0 0');
  return { file, vacancies: { ...dates, cells: [cell, ...cells.slice(1)] as unknown as Vacancies['cells'] } };
};

describe('a trend', () => {
  it('draws 0 as a number and everything that is no number as a sign', () => {
    const trend = trendOf(
      [
        month('2026-05-01', '0 0 0 0 0 0'),
        month('2026-06-01', '3 0 0 0 0 0'),
        month('2026-07-01', 'o 0 0 0 0 0'),
        month('2026-08-01', '- 0 0 0 0 0'),
        month('2026-09-01', '? 0 0 0 0 0'),
        month('2026-10-01', null),
      ],
      0,
    );
    expect(trend.map(({ height, sign }) => height?.atLeast ?? sign)).toEqual([
      0,
      3,
      'mark',
      'not-offered',
      'unknown',
      'not-listed',
    ]);
  });

  it('keeps both ends of a range, and an open end open', () => {
    const trend = trendOf(
      [
        withCell('2026-05-01', { kind: 'range', raw: '△', atLeast: 1, atMost: 3 }),
        withCell('2026-06-01', { kind: 'range', raw: '○', atLeast: 4 }),
        withCell('2026-07-01', { kind: 'joint', raw: '2', ages: [0, 1], count: 2 }),
      ],
      0,
    );
    expect(trend.map(({ height }) => height)).toEqual([
      { atLeast: 1, atMost: 3 },
      { atLeast: 4, atMost: null },
      null,
    ]);
    expect(trend.map(({ isJoined }) => isJoined)).toEqual([false, false, false]);
    expect(highestOf([trend])).toBe(4);
  });

  it('joins only counts of files that follow each other', () => {
    const trend = trendOf(
      [
        month('2026-04-01', '1 0 0 0 0 0'),
        month('2026-05-01', '2 0 0 0 0 0'),
        month('2026-07-01', '3 0 0 0 0 0'),
        month('2026-08-01', '? 0 0 0 0 0'),
        month('2026-09-01', '4 0 0 0 0 0'),
      ],
      0,
    );
    expect(trend.map(({ isJoined }) => isJoined)).toEqual([false, true, false, false, false]);
  });

  it('places months in time: a missing one leaves its room', () => {
    const [first, second, third] = trendOf(
      [month('2026-01-01', '0 0 0 0 0 0'), month('2026-02-01', '0 0 0 0 0 0'), month('2026-05-01', null)],
      0,
    );
    expect([first?.at, third?.at]).toEqual([0, 1]);
    expect(second?.at).toBeCloseTo(31 / 120, 6);
    expect(trendOf([month('2026-01-01', '0 0 0 0 0 0')], 0)[0]?.at).toBe(0.5);
    expect(trendOf([], 0)).toEqual([]);
    expect(highestOf([])).toBe(1);
  });

  it('never gives a height to what has no number, whatever the months', () => {
    const cell = fc.constantFrom('-', '?', 'o', 'x', '~', '0', '7');
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 24 }), (cells) => {
        const months = cells.map((short, index) =>
          month(addDays('2024-01-01', 30 * index), `${short} 0 0 0 0 0`),
        );
        const trend = trendOf(months, 0);
        expect(trend.map(({ height }) => height !== null)).toEqual(cells.map((each) => /\d/.test(each)));
        expect(trend.every(({ height, sign }) => (height === null) !== (sign === null))).toBe(true);
      }),
    );
  });
});

it('finds the months of one nursery by the files of its own source', () => {
  const [here, there] = [vacanciesOf('1 0 0 0 0 0'), vacanciesOf('2 0 0 0 0 0')];
  const history: History = {
    lgCode: '272051',
    sources: [
      { id: 'one', files: ['2026-09-01'] },
      { id: 'other', files: ['2026-09-15', '2026-10-15'] },
    ],
    nurseries: [
      { id: 'a', name: 'A', sourceId: 'one', months: [there] },
      { id: 'b', name: 'B', sourceId: 'other', months: [here, null] },
    ],
  };
  expect(publishedMonthsOf(history, 'b')).toEqual([
    { file: '2026-09-15', vacancies: here },
    { file: '2026-10-15', vacancies: null },
  ]);
  expect(publishedMonthsOf(history, 'c')).toEqual([]);
});

describe('the trend of an area', () => {
  const nursery = (id: string, sourceId: string, ...months: (string | null)[]) => ({
    id,
    name: id,
    sourceId,
    months: months.map((short) => (short === null ? null : vacanciesOf(short))),
  });
  const history: History = {
    lgCode: '272051',
    sources: [
      { id: 'city', files: ['2026-09-01', '2026-10-01', '2026-11-01'] },
      { id: 'other', files: ['2026-09-24', '2026-11-24'] },
    ],
    nurseries: [
      nursery('a', 'city', '1 0 0 0 0 0', '0 0 0 0 0 0', '2 0 0 0 0 0'),
      nursery('b', 'city', 'o 0 0 0 0 0', '1 0 0 0 0 0', '? 0 0 0 0 0'),
      nursery('c', 'other', '- 0 0 0 0 0', null),
    ],
  };

  it('counts nurseries by state, and no month in which a source is missing', () => {
    expect(areaMonthsOf([history], 0, () => true)).toEqual([
      { month: '2026-09', states: { open: 2, none: 0, 'not-offered': 1, unknown: 0 } },
      { month: '2026-10', states: null },
      { month: '2026-11', states: { open: 1, none: 0, 'not-offered': 0, unknown: 1 } },
    ]);
  });

  it('draws what is unknown as a range, and a month without a source as a gap', () => {
    const trend = areaTrendOf(areaMonthsOf([history], 0, () => true));
    expect(trend.map(({ height, sign }) => height ?? sign)).toEqual([
      { atLeast: 2, atMost: 2 },
      'not-listed',
      { atLeast: 1, atMost: 2 },
    ]);
  });

  it('looks only at the nurseries asked for', () => {
    expect(areaMonthsOf([history], 0, (id) => id === 'a').map(({ states }) => states?.open)).toEqual([
      1, 0, 1,
    ]);
    expect(areaMonthsOf([history], 0, () => false)).toEqual([]);
  });
});
