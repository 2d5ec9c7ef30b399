import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { fetchGround, file, rows, status, unmeasured } from '#tests/fixtures/fetch-ground.ts';

const { address, describeSource, fetchOne, files, inSource, requests, serve, textOf } = fetchGround();

describe('a file that can be read', () => {
  it('is put beside its source.json, bytes untouched, under the day of download', async () => {
    const bytes = Uint8Array.of(
      0xef,
      0xbb,
      0xbf,
      ...new TextEncoder().encode(rows(3).replaceAll('\n', '\r\n')),
    );
    serve(file(bytes));
    const outcome = await fetchOne();
    expect(outcome).toMatchObject({
      result: 'new',
      file: '2026-11-15.csv',
      facilities: 3,
      bytes: bytes.length,
    });
    expect(outcome.note).toContain('day of download');
    expect(new Uint8Array(readFileSync(inSource('2026-11-15.csv')))).toEqual(bytes);
    expect(files()).toEqual(['2026-11-15.csv', 'fetch.json', 'source.json']);
  });

  it.each([
    ['a title', `空き情報（令和8年11月1日現在）,,\n${rows(2)}`, {}],
    ['its rows', '施設名,1歳児,月,基準日\nみほん園,1,12,2026/11/01\n', { asOf: '基準日' }],
  ])('is named after the date %s states', async (_, text, columns) => {
    describeSource({ columns: { name: '施設名', 'vacancies.1': '1歳児', ...columns } });
    serve(file(text));
    const { file: name, note } = await fetchOne();
    expect(name).toBe('2026-11-01.csv');
    expect(note).toContain('by the file itself');
  });

  const modified = (date: string) => ({ 'last-modified': `${date} 16:00:00 GMT` });

  it.each([
    ['the day its server last changed it', 'Thu, 01 Oct 2026', [], '2026-10-02.csv'],
    ['the day of download where it was changed today', 'Sun, 15 Nov 2026', [], '2026-11-15.csv'],
    ['the day of download where its server has no clock', 'Thu, 01 Jan 1970', [], '2026-11-15.csv'],
    [
      'the day of download where another file is newer',
      'Thu, 01 Oct 2026',
      ['2026-10-05.csv'],
      '2026-11-15.csv',
    ],
  ])('that states no date is named after %s', async (_, date, before, name) => {
    for (const each of before) writeFileSync(inSource(each), rows(2));
    serve(file(rows(3), modified(date)));
    expect(await fetchOne()).toMatchObject({ result: 'new', file: name });
  });

  it('that states a day far ahead is not named after it', async () => {
    serve(file(`空き情報（令和18年11月1日現在）,,\n${rows(2)}`));
    const { file: name, note } = await fetchOne();
    expect(name).toBe('2026-11-15.csv');
    expect(note).toContain('2036-11-01');
  });

  it('may be GeoJSON, and is called so', async () => {
    const feature = { type: 'Feature', geometry: null, properties: { 施設名: 'みほん園', '1歳児': 1 } };
    serve(file(JSON.stringify({ type: 'FeatureCollection', features: [feature] })));
    expect(await fetchOne()).toMatchObject({ result: 'new', file: '2026-11-15.geojson', facilities: 1 });
  });

  it('may be called a page by its server', async () => {
    serve(file(rows(3), { 'content-type': 'text/html; charset=Shift_JIS' }));
    expect(await fetchOne()).toMatchObject({ result: 'new', facilities: 3 });
  });

  it('replaces another kind of file of the same date', async () => {
    writeFileSync(inSource('2026-11-15.tsv'), rows(3, 2).replaceAll(',', '\t'));
    serve(file(rows(3)));
    expect(await fetchOne()).toMatchObject({ result: 'replaced', file: '2026-11-15.csv' });
    expect(files()).toEqual(['2026-11-15.csv', 'fetch.json', 'source.json']);
  });

  it('may end with the connection, where it ends with a line', async () => {
    serve(unmeasured(rows(3)));
    expect(await fetchOne()).toMatchObject({ result: 'new', facilities: 3 });
  });

  it('may be a workbook', async () => {
    const rows = [
      ['施設名', '1歳児'],
      ['みほん園', 1],
    ];
    serve(file(await writeXlsx({ sheets: [{ name: '一覧', rows }] })));
    expect(await fetchOne()).toMatchObject({ result: 'new', file: '2026-11-15.xlsx', facilities: 1 });
  });

  it('is not put there twice, and never under a newer date, while its bytes are the same', async () => {
    writeFileSync(inSource('2026-10-01.csv'), rows(3));
    serve(file(rows(3)));
    expect(await fetchOne()).toMatchObject({ result: 'unchanged', file: '2026-10-01.csv' });
    expect(files()).toEqual(['2026-10-01.csv', 'fetch.json', 'source.json']);
  });

  it('replaces what was fetched on the same day', async () => {
    serve(file(rows(3)), file(rows(3, 2)));
    await fetchOne();
    expect(await fetchOne()).toMatchObject({ result: 'replaced', file: '2026-11-15.csv' });
    expect(textOf('2026-11-15.csv')).toBe(rows(3, 2));
  });

  it('that is far shorter stands beside the one before, but never replaces it', async () => {
    writeFileSync(inSource('2026-10-01.csv'), rows(10));
    serve(file(rows(5)));
    const outcome = await fetchOne();
    expect(outcome).toMatchObject({ result: 'new', file: '2026-11-15.csv' });
    expect(outcome.note).toContain('only 5 facilities where 2026-10-01.csv has 10');
    serve(file(rows(2)));
    expect(await fetchOne()).toMatchObject({ result: 'failed' });
    expect(textOf('2026-11-15.csv')).toBe(rows(5));
  });
});

describe('the second time', () => {
  const validators = { etag: '"v1"', 'last-modified': 'Sun, 15 Nov 2026 00:00:00 GMT' };

  it('asks only whether it has changed', async () => {
    serve(file(rows(3), validators), status(304));
    await fetchOne();
    const before = textOf('fetch.json');
    expect(await fetchOne()).toMatchObject({ result: 'unchanged', file: '2026-11-15.csv' });
    expect(requests[0]?.headers['if-none-match']).toBeUndefined();
    expect(requests[1]?.headers).toMatchObject({
      'if-none-match': validators.etag,
      'if-modified-since': validators['last-modified'],
    });
    expect(textOf('fetch.json')).toBe(before);
  });

  it.each([
    ['the file is gone', () => rmSync(inSource('2026-11-15.csv'))],
    ['the file was changed here', () => writeFileSync(inSource('2026-11-15.csv'), rows(4))],
    ['the address is another', () => describeSource({ url: `${address()}/other.csv` })],
    ['the record is broken', () => writeFileSync(inSource('fetch.json'), '{')],
  ])('asks for the whole file when %s', async (_, change) => {
    serve(file(rows(3), validators));
    await fetchOne();
    change();
    await fetchOne();
    expect(requests[1]?.headers['if-none-match']).toBeUndefined();
  });

  it('does not take a 304 it has not asked for', async () => {
    serve(status(304));
    expect(await fetchOne()).toMatchObject({ result: 'failed', note: 'HTTP 304' });
  });
});
