import { describe, expect, it } from 'vitest';
import { classHeader } from './class-header.ts';
import { matchColumns } from './match-columns.ts';
import type { SourceFile } from './source-file.ts';

const fields = {
  name: { ja: '施設名', aliases: ['名称', '施設名称'], presence: 'required', asksBeside: true },
  phone: { ja: '電話番号', aliases: ['連絡先', 'TEL'], presence: 'optional' },
  age0: {
    ja: '0歳児',
    aliases: ['0歳'],
    like: classHeader(0),
    presence: 'optional',
    under: /空き/,
    asksBeside: true,
  },
  age1: {
    ja: '1歳児',
    aliases: ['1歳'],
    like: classHeader(1),
    presence: 'optional',
    under: /空き/,
    asksBeside: true,
  },
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
  it('knows a header in half-width kana', () => {
    const kana = { ...fields, kana: { ja: 'フリガナ', aliases: [], presence: 'optional' } } as const;
    const match = matchColumns(rowsOf(['施設名', 'ﾌﾘｶﾞﾅ']), kana, null);
    expect(match?.indexes.get('kana')).toBe(1);
  });

  it('finds the header below title lines, in any width and spacing', () => {
    const rows = rowsOf(['一覧'], ['', ''], ['電 話番号　', '施　設名'], ['06', 'みほん園']);
    expect(found(rows, null)).toEqual({ line: 3, name: 1, phone: 0 });
  });

  it('takes the usual header where a file has another one for the same', () => {
    expect(found(rowsOf(['施設名', '連絡先', '電話番号']), null)).toEqual({ line: 1, name: 0, phone: 2 });
  });

  it.each([
    ['名称', '施設名'],
    ['施設名', '施設名'],
    ['施設名称', '名称'],
  ])('asks which of %s and %s names the facilities, and reads the rest', (...names) => {
    const match = matchColumns(rowsOf([...names, '電話番号'], ['みほん', 'みほん園', '06']), fields, null);
    expect(match && Object.fromEntries(match.indexes)).toEqual({ phone: 2 });
    expect(match?.columns.map(({ confidence }) => confidence)).toEqual(['ambiguous', 'ambiguous', 'exact']);
    expect(match?.issues).toMatchObject([{ code: 'column/ambiguous', field: 'name', params: { found: 2 } }]);
  });

  it('does not choose between two columns of one header', () => {
    const match = matchColumns(rowsOf(['施設名', '電話番号', '電話番号']), fields, null);
    expect(match?.indexes.has('phone')).toBe(false);
    expect(match?.issues.map(({ code }) => code)).toEqual(['column/ambiguous']);
  });

  it('says how sure it is of each column', () => {
    const match = matchColumns(rowsOf(['名称', '電話番号', '定員']), fields, null);
    expect(match?.columns.map(({ confidence }) => confidence)).toEqual(['alias', 'exact', undefined]);
  });

  it('asks where two other names of one field stand side by side', () => {
    const match = matchColumns(rowsOf(['施設名', '連絡先', 'TEL']), fields, null);
    expect(match?.columns.map(({ field, confidence }) => [field, confidence])).toEqual([
      ['name', 'exact'],
      [null, 'ambiguous'],
      [null, 'ambiguous'],
    ]);
    expect(match?.issues).toEqual([
      { code: 'column/ambiguous', column: '連絡先・TEL', field: 'phone', params: { found: 2 } },
    ]);
  });

  it('asks where beside the usual header of a class another may hold its places, and takes a single one as likely', () => {
    const two = matchColumns(rowsOf(['施設名', '0歳児', '0歳児空き', '1歳児（人）']), fields, null);
    expect(two?.columns.map(({ confidence }) => confidence)).toEqual([
      'exact',
      'ambiguous',
      'ambiguous',
      'likely',
    ]);
    expect(two && Object.fromEntries(two.indexes)).toEqual({ name: 0, age1: 3 });
  });

  it('reads a header over two lines, each column by the lower text, the upper one or both', () => {
    const rows = rowsOf(['施設名', '年齢', ''], ['', '0歳', '1歳'], ['みほん園', '0', '2']);
    const match = matchColumns(rows, fields, null);
    expect(match && [match.first, match.last, match.header.line]).toEqual([0, 1, 2]);
    expect(match && Object.fromEntries(match.indexes)).toEqual({ name: 0, age0: 1, age1: 2 });
    expect(match?.columns.map(({ header }) => header)).toEqual(['施設名', '0歳', '1歳']);
  });

  it('tells columns of one name apart by what stands above them', () => {
    const rows = rowsOf(['', '定員', '', '空き', ''], ['施設名', '0歳', '1歳', '0歳', '1歳'], ['みほん園']);
    expect(found(rows, null)).toEqual({ line: 2, name: 0, age0: 3, age1: 4 });
    const unclear = matchColumns(rowsOf(['', '定員', '申込'], ['施設名', '0歳', '0歳']), fields, null);
    expect(unclear?.issues.map(({ code, field }) => [code, field])).toEqual([['column/ambiguous', 'age0']]);
  });

  it('reads no capacity as places where both stand under one class', () => {
    const [upper, lower] = [
      ['施設名', '0歳児', '', '1歳児', ''],
      ['', '定員', '空き', '定員', '空き'],
    ];
    expect(found(rowsOf(upper, lower, ['みほん園', '9', '1', '12', '0']), null)).toEqual({
      line: 2,
      name: 0,
      age0: 2,
      age1: 4,
    });
    const none = rowsOf(upper, ['', '定員', '入所', '定員', '入所'], ['みほん園', '9', '9', '12', '12']);
    expect(found(none, null)).toEqual({ line: 2, name: 0 });
    const merged = rowsOf(
      upper,
      ['施設名', '定員', '空き', '定員', '空き'],
      ['みほん園', '9', '1', '12', '0'],
    );
    expect(found(merged, null)).toMatchObject({ line: 2, age0: 2, age1: 4 });
  });

  it('takes no row of the table for a line of the header', () => {
    const rows = rowsOf(['施設名', '電話番号', ''], ['みほん園', '', '0歳'], ['みほん二園', '06', '']);
    expect(found(rows, null)).toEqual({ line: 1, name: 0, phone: 1 });
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
      { position: 2, header: '施設名', field: 'name', confidence: 'declared' },
    ]);
  });

  it('reads two lines of header as one, on either of which it may be declared', () => {
    const rows = rowsOf(['一覧'], ['施設名', '定員', '空き'], ['', '0歳', '0歳'], ['みほん園', '9', '1']);
    for (const line of [2, 3]) {
      const match = matchColumns(rows, fields, definitionOf({ name: '施設名', age0: '空き0歳' }, line));
      expect(match?.issues).toEqual([]);
      expect(match && [...match.indexes]).toEqual([
        ['name', 0],
        ['age0', 2],
      ]);
    }
  });

  it('keeps to its line where that is a header, and finds the header again where it moved', () => {
    const rows = rowsOf(['施設名'], ['施設名', '電話番号']);
    expect(found(rows, definitionOf({ name: '施設名', phone: '電話番号' }))).toEqual({ line: 1, name: 0 });
    const moved = matchColumns(rowsOf(['一覧'], ['施設名']), fields, definitionOf({ name: '施設名' }));
    expect(moved?.issues).toEqual([{ code: 'file/header-moved', row: 2, params: { declared: 1, found: 2 } }]);
  });

  it('finds columns by their usual names on its line where it names none', () => {
    const rows = rowsOf(['施設名', '電話番号'], ['施設名', '0歳児', '1歳児'], ['施設名', '電話番号']);
    const lineOf = (line: number) => matchColumns(rows, fields, definitionOf({}, line))?.header.line;
    expect([1, 2, 3].map(lineOf)).toEqual([1, 2, 3]);
    expect(lineOf(9)).toBe(matchColumns(rows, fields, null)?.header.line);
  });
});
