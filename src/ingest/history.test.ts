import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decodeHistory, encodeHistory } from '#domain/history.ts';
import { normalise } from '#ingest/normalise.ts';
import { readMunicipalities, readSourceFolders } from '#scripts/lib/data-folder.ts';
import { historiesOf } from './history.ts';
import { joinSources } from './to-geojson.ts';

const [folder] = readSourceFolders('tests/fixtures/months', readMunicipalities());
const files = [...folder!.files].reverse().map(({ path, asOf }) => ({
  asOf,
  nurseries: normalise(readFileSync(path), { ...folder!, theme: 'nurseries', asOf }).accepted,
}));
const source = { id: folder!.id, files };
const [history] = historiesOf([source]);

const seriesOf = (name: string, age: 0 | 1 | 2) => {
  const found = history!.nurseries.find((each) => each.name === name);
  return found?.months.map((month) => month?.cells[age] ?? null);
};

describe('the history of three months', () => {
  it('has one series for each nursery, under the name it has now', () => {
    expect(history!.sources).toEqual([
      { id: 'nurseries/mihon', files: ['2026-08-01', '2026-09-01', '2026-10-01'] },
    ]);
    expect(history!.nurseries.map(({ name }) => name).sort()).toEqual(
      [
        'みほんこども園',
        'みほん保育園',
        'みほん保育園【分園】',
        'みほん保育室',
        'みほん新園※1',
        'みほん桜が丘園',
        'みほん閉じる園',
      ].sort(),
    );
  });

  it('keeps every kind of cell: marks are no numbers, a blank is not 0', () => {
    expect(seriesOf('みほん新園※1', 0)).toEqual([
      { kind: 'range', raw: '○', atLeast: 3 },
      { kind: 'mark', raw: '△', open: 'unclear' },
      { kind: 'range', raw: '○', atLeast: 3 },
    ]);
    expect(seriesOf('みほん保育園【分園】', 0)).toEqual([
      { kind: 'count', raw: '0', count: 0 },
      { kind: 'count', raw: '0', count: 0 },
      { kind: 'unknown', raw: '' },
    ]);
    expect(seriesOf('みほんこども園', 0)?.map((cell) => cell?.kind)).toEqual([
      'not-offered',
      'count',
      'count',
    ]);
  });

  it('leaves a gap where a file does not list the nursery', () => {
    expect(seriesOf('みほん桜が丘園', 0)?.map((cell) => cell?.raw ?? null)).toEqual(['0', null, '1']);
    expect(seriesOf('みほん閉じる園', 2)?.map((cell) => cell?.raw ?? null)).toEqual(['3', '3', null]);
  });

  it('keeps the dates of each month', () => {
    const { months } = history!.nurseries[0]!;
    expect(months.map((month) => month && [month.asOf, month.entryMonth])).toEqual([
      ['2026-08-01', '2026-09'],
      ['2026-09-01', '2026-10'],
      ['2026-10-01', '2026-11'],
    ]);
  });

  it('comes back from the file as it went in', () => {
    const text = JSON.stringify(encodeHistory(history!));
    expect(decodeHistory(JSON.parse(text))).toEqual(history);
    expect(JSON.stringify(encodeHistory(historiesOf([source])[0]!))).toBe(text);
  });
});

it('ids are those of the published list where two sources list the same nursery', () => {
  const plain = {
    id: 'nurseries/a-list',
    files: files.map((file) => ({
      ...file,
      nurseries: file.nurseries.map((each) => ({
        ...each,
        sourceId: 'nurseries/a-list',
        vacancies: null,
      })),
    })),
  };
  const [joint] = historiesOf([plain, source]);
  const newest = [plain, source].map(({ files }) => files.at(-1)!.nurseries);
  const published = joinSources(newest).facilities.filter(({ vacancies }) => vacancies !== null);
  const listed = joint!.nurseries.filter(({ months }) => months.at(-1) !== null);
  expect(listed.map(({ id }) => id)).toEqual(published.map(({ id }) => id).sort());
  expect(new Set(joint!.nurseries.map(({ id }) => id)).size).toBe(7);
});

it('a source without files or without vacancies has no history', () => {
  expect(historiesOf([{ id: 'nurseries/none', files: [] }])).toEqual([]);
});
