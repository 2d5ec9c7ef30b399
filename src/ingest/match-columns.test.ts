import { describe, expect, it } from 'vitest';
import { matchColumns } from './match-columns.ts';
import type { SourceFile } from './source-file.ts';

const fields = {
  name: { ja: '施設名', aliases: ['名称'], presence: 'required' },
  phone: { ja: '電話番号', aliases: ['連絡先'], presence: 'optional' },
} as const;

const rowsOf = (...lines: string[][]) => lines.map((cells, index) => ({ line: index + 1, cells }));

function definitionOf(columns: SourceFile['columns'], headerLine?: number): SourceFile {
  const rest = { publisher: '', lgCode: '', title: '', licence: null, page: null, url: null } as const;
  return { ...rest, how: 'csv', columns, ...(headerLine === undefined ? {} : { headerLine }) };
}

const found = (rows: ReturnType<typeof rowsOf>, definition: SourceFile | null) => {
  const match = matchColumns(rows, fields, definition);
  return match && { line: match.header.line, ...Object.fromEntries(match.indexes) };
};

describe('without a source description', () => {
  it('finds the header below title lines, in any width and spacing', () => {
    const rows = rowsOf(['一覧'], ['', ''], ['電 話番号　', '施　設名'], ['06', 'みほん園']);
    expect(found(rows, null)).toEqual({ line: 3, name: 1, phone: 0 });
  });

  it('takes the usual header where a file has another one for the same', () => {
    expect(found(rowsOf(['名称', '施設名', '連絡先', '電話番号']), null)).toEqual({
      line: 1,
      name: 1,
      phone: 3,
    });
  });

  it('does not choose between two columns of one header', () => {
    const match = matchColumns(rowsOf(['施設名', '電話番号', '電話番号']), fields, null);
    expect(match?.indexes.has('phone')).toBe(false);
    expect(match?.issues.map(({ code }) => code)).toEqual(['column/ambiguous']);
  });

  it('has none where no line names a facility column', () => {
    expect(matchColumns(rowsOf(['電話番号', '住所'], ['06', 'x']), fields, null)).toBeNull();
    expect(matchColumns([], fields, null)).toBeNull();
  });
});

describe('with a source description', () => {
  it('reads exactly the columns it names, and no other', () => {
    const rows = rowsOf(['施設名', '電話番号', '月', '月 ']);
    expect(found(rows, definitionOf({ name: '施設名' }))).toEqual({ line: 1, name: 0 });
    expect(found(rows, definitionOf({ name: '施設名', phone: { header: '月', nth: 2 } }))).toMatchObject({
      phone: 3,
    });
    expect(found(rows, definitionOf({ name: '施設名', phone: { position: 2 } }))).toMatchObject({ phone: 1 });
    expect(found(rows, definitionOf({ name: '施設名', phone: { position: 5 } }))).toEqual({
      line: 1,
      name: 0,
    });
    expect(found(rows, definitionOf({ name: '施設名', phone: { header: '月', nth: 3 } }))).toEqual({
      line: 1,
      name: 0,
    });
  });

  it('lists every column, read or not', () => {
    const match = matchColumns(rowsOf(['', '施設名']), fields, definitionOf({ name: '施設名' }));
    expect(match?.columns).toEqual([
      { position: 1, header: '', field: null },
      { position: 2, header: '施設名', field: 'name' },
    ]);
  });

  it('keeps to its line where that is a header, and finds the header again where it moved', () => {
    const rows = rowsOf(['施設名'], ['施設名', '電話番号']);
    expect(found(rows, definitionOf({ name: '施設名', phone: '電話番号' }))).toEqual({ line: 1, name: 0 });
    const moved = matchColumns(rowsOf(['一覧'], ['施設名']), fields, definitionOf({ name: '施設名' }));
    expect(moved?.issues).toEqual([{ code: 'file/header-moved', row: 2, params: { declared: 1, found: 2 } }]);
  });
});
