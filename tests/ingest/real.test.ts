import { describe, expect, it } from 'vitest';
import type { CalendarDate } from '#domain/calendar-date.ts';
import { isMonthDoubtful } from '#domain/freshness.ts';
import type { Report } from '#domain/issue.ts';
import type { Nursery } from '#domain/nursery.ts';
import { vacancyStateOf } from '#domain/vacancy.ts';
import { countVacancyCells } from '#ingest/vacancy-summary.ts';
import { countBy, hasRealFiles, readReal } from './real-files.ts';

if (!hasRealFiles) console.warn('skipped: no shared files');

const none = { count: 0, zero: 0, notOffered: 0, mark: 0, range: 0, unknown: 0 };

const published: [slug: string, file: string, asOf: CalendarDate, accepted: number, cells: typeof none][] = [
  [
    'osaka',
    'osaka-city-vacancy-2026-08.csv',
    '2026-08-01',
    896,
    { ...none, count: 827, zero: 3464, notOffered: 1079, unknown: 6 },
  ],
  [
    'osaka',
    'osaka-city-vacancy-2018-04.csv',
    '2018-04-01',
    747,
    { ...none, count: 1102, zero: 2299, notOffered: 1071, unknown: 10 },
  ],
  [
    'osaka-company-led',
    'osaka-city-company-led-2018.csv',
    '2018-04-01',
    55,
    { ...none, count: 59, zero: 96, notOffered: 123, unknown: 52 },
  ],
  ['osaka-kindergartens', 'osaka-city-preschool-2020-11.csv', '2020-11-01', 91, none],
  [
    'sakai',
    'sakai-city-vacancy-2026-09.csv',
    '2026-07-31',
    269,
    { ...none, count: 212, zero: 1048, notOffered: 354 },
  ],
  [
    'toyonaka',
    'toyonaka-city-vacancy-2026-08.csv',
    '2026-07-24',
    137,
    { ...none, count: 72, zero: 531, notOffered: 219 },
  ],
  [
    'hirakata',
    'hirakata-city-vacancy-2026-09.csv',
    '2026-07-29',
    78,
    { ...none, count: 49, zero: 338, notOffered: 81 },
  ],
  [
    'ibaraki',
    'ibaraki-city-vacancy-2026-09.csv',
    '2026-07-24',
    95,
    { ...none, range: 429, mark: 8, notOffered: 133 },
  ],
];

describe.runIf(hasRealFiles)('real files', () => {
  it.each(published)('%s: %s is read whole', (slug, file, asOf, accepted, cells) => {
    const report = readReal(slug, file, asOf);
    expect(report.accepted).toHaveLength(accepted);
    expect(report.rejected).toEqual([]);
    expect(countVacancyCells(report.accepted)).toEqual(cells);
    expect(new Set(report.accepted.map(({ id }) => id)).size).toBe(accepted);
  });

  it('大阪市 2026-08: dates, kinds, wards and positions are the published ones', () => {
    const { accepted } = readReal('osaka', 'osaka-city-vacancy-2026-08.csv', '2026-08-01');
    expect(accepted.every(({ vacancies }) => vacancies?.asOf === '2026-08-01')).toBe(true);
    expect(accepted.every(({ vacancies }) => vacancies?.entryMonth === '2026-09')).toBe(true);
    expect(accepted.filter(isMonthDoubtful)).toEqual([]);
    expect(countBy(accepted, ({ kind }) => kind)).toEqual({
      'nursery-school': 501,
      kodomoen: 159,
      'community-based': 236,
    });
    expect(new Set(accepted.map(({ lgCode }) => lgCode)).size).toBe(24);
    const positions = accepted.map(({ position }) => position!);
    expect(Math.min(...positions.map(({ lat }) => lat))).toBeCloseTo(34.5906, 3);
    expect(Math.max(...positions.map(({ lat }) => lat))).toBeCloseTo(34.7669, 3);
    expect(Math.min(...positions.map(({ lng }) => lng))).toBeCloseTo(135.4139, 3);
    expect(Math.max(...positions.map(({ lng }) => lng))).toBeCloseTo(135.5973, 3);
    expect(accepted.filter(({ branch }) => branch)).toHaveLength(31);
  });

  it('大阪市 2026-08: 449 nurseries have no open class; the six texts stay unknown with their words', () => {
    const { accepted } = readReal('osaka', 'osaka-city-vacancy-2026-08.csv', '2026-08-01');
    expect(
      accepted.filter(({ vacancies }) => vacancies?.cells.every((cell) => vacancyStateOf(cell) !== 'open')),
    ).toHaveLength(449);
    expect(countBy(textsNotUnderstood(accepted), (raw) => raw)).toEqual({
      調整中: 2,
      '※2': 3,
      '３歳～５歳で２名': 1,
    });
  });

  it('大阪市: a nursery keeps its id through eight years', () => {
    const old = readReal('osaka', 'osaka-city-vacancy-2018-04.csv', '2018-04-01').accepted;
    const now = new Map(
      readReal('osaka', 'osaka-city-vacancy-2026-08.csv', '2026-08-01').accepted.map((each) => [
        each.id,
        each,
      ]),
    );
    const kept = old.filter(({ id }) => now.has(id));
    expect(kept.length).toBeGreaterThan(400);
    expect(
      kept.every(({ id, lgCode, kind }) => now.get(id)?.lgCode === lgCode && now.get(id)?.kind === kind),
    ).toBe(true);
  });

  it('大阪市 2018-04: 93 zeros with a space are zeros, ten texts are unknown', () => {
    const { accepted } = readReal('osaka', 'osaka-city-vacancy-2018-04.csv', '2018-04-01');
    const cells = accepted.flatMap(({ vacancies }) => vacancies?.cells ?? []);
    expect(
      cells.filter((cell) => cell.kind === 'count' && cell.raw !== '0' && cell.count === 0),
    ).toHaveLength(93);
    expect(countBy(textsNotUnderstood(accepted), (raw) => raw)).toEqual({ 調整中: 9, '0～２歳児  1': 1 });
    expect(accepted.every(({ vacancies }) => vacancies?.entryMonth === '2018-05')).toBe(true);
  });

  it('企業主導型 2018: each row has its own day, a joint total is no class', () => {
    const { accepted } = readReal('osaka-company-led', 'osaka-city-company-led-2018.csv', '2018-04-01');
    expect(countBy(accepted, ({ vacancies }) => String(vacancies?.asOf))).toEqual({
      '2018-03-16': 1,
      '2018-03-20': 3,
      '2018-03-22': 1,
      '2018-03-23': 15,
      '2018-03-26': 11,
      '2018-03-27': 11,
      '2018-03-28': 10,
      '2018-03-29': 3,
    });
    const texts = countBy(textsNotUnderstood(accepted), (raw) => (raw.includes('歳児') ? 'joint' : raw));
    expect(texts).toEqual({ joint: 49, 若干名: 3 });
  });

  it('大阪市 kindergartens 2020: ward from the address, no vacancies', () => {
    const { accepted } = readReal('osaka-kindergartens', 'osaka-city-preschool-2020-11.csv', '2020-11-01');
    expect(accepted.every(({ vacancies, kind }) => vacancies === null && kind === 'kindergarten')).toBe(true);
    expect(accepted.every(({ lgCode }) => lgCode !== '271004')).toBe(true);
  });

  it('堺市: title line and five repeated headers are left out, the ward is carried down', () => {
    const report = readReal('sakai', 'sakai-city-vacancy-2026-09.csv', '2026-07-31');
    expect(countBy(report.issues, ({ code }) => code)).toMatchObject({
      'row/title': 1,
      'row/repeated-header': 5,
    });
    expect(countBy(report.accepted, ({ kind }) => kind)).toEqual({
      kodomoen: 167,
      'nursery-school': 28,
      'small-scale': 67,
      workplace: 4,
      family: 3,
    });
    const wards = countBy(report.accepted, ({ lgCode }) => lgCode);
    expect(Object.keys(wards).sort()).toEqual([
      '271411',
      '271420',
      '271438',
      '271446',
      '271454',
      '271462',
      '271471',
    ]);
  });

  it('堺市: ages run from 5 to 0 and end under their own class', () => {
    const { accepted } = readReal('sakai', 'sakai-city-vacancy-2026-09.csv', '2026-07-31');
    const twoClasses = accepted.find(({ vacancies }) =>
      vacancies?.cells.every(({ raw }, age) => raw === ['0', '0', '0', '0', '3', '2'][age]),
    );
    expect(twoClasses?.vacancies?.cells.map((cell) => cell.kind === 'count' && cell.count)).toEqual([
      0, 0, 0, 0, 3, 2,
    ]);
  });

  it('茨木市: every mark is read by the legend', () => {
    const { accepted, issues } = readReal('ibaraki', 'ibaraki-city-vacancy-2026-09.csv', '2026-07-24');
    const cells = accepted.flatMap(({ vacancies }) => vacancies?.cells ?? []);
    const meanings: Record<string, unknown> = {};
    for (const { raw, ...meaning } of cells) meanings[raw] = meaning;
    expect(meanings).toEqual({
      '○': { kind: 'range', atLeast: 4 },
      '△': { kind: 'range', atLeast: 1, atMost: 3 },
      '×': { kind: 'range', atLeast: 0, atMost: 0 },
      '※': { kind: 'mark', open: 'unclear' },
      ー: { kind: 'not-offered' },
    });
    expect(issues.filter(({ code }) => code.startsWith('cell/'))).toEqual([]);
  });
});

function textsNotUnderstood(nurseries: Report<Nursery>['accepted']): string[] {
  return nurseries.flatMap(({ vacancies }) =>
    (vacancies?.cells ?? []).flatMap((cell) => (cell.kind === 'unknown' ? [cell.raw] : [])),
  );
}
