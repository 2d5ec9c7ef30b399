import { describe, expect, test } from 'vitest';
import { type IngestSource, normalise } from './normalise.ts';
import type { SourceFile } from './source-file.ts';

const bare = ['施設名,定員,0歳児,1歳児', 'みほん園,60,6,12'];
const description: SourceFile = {
  ...{ publisher: '見本市', lgCode: '272035', title: '保育施設一覧', licence: null, page: null, url: null },
  ...{ how: 'csv', columns: {} },
};

function read(lines: readonly string[], more: Partial<IngestSource<'nurseries'>> = {}) {
  const source = { id: 'nurseries/mihon', theme: 'nurseries' as const, definition: null, areas: [] };
  const text = new TextEncoder().encode(lines.join('\n'));
  const { accepted, rejected, issues, columns } = normalise(text, { ...source, asOf: '2026-08-01', ...more });
  return {
    places: accepted[0]?.vacancies?.cells.slice(0, 2).map(({ raw }) => raw) ?? null,
    capacity: accepted[0]?.capacity,
    rejected: rejected.length,
    codes: issues.map(({ code }) => code).filter((code) => code.startsWith('column/')),
    heading: issues.find(({ code }) => code === 'column/not-places')?.params?.heading,
    fields: columns.map(({ field }) => field),
  };
}

const places = { places: ['6', '12'], codes: [] };
const unread = { places: null, capacity: 60 };
const unexplained = { ...unread, codes: ['column/unexplained-classes'] };
const notPlaces = { ...unread, codes: ['column/not-places'] };

describe('bare columns of classes', () => {
  test('are asked about where nothing says what they hold', () => {
    expect(read(bare)).toMatchObject(unexplained);
    expect(read(bare).fields).toEqual(['name', 'capacity', null, null]);
    expect(read(bare, { definition: description, fileName: '2026-08-01.csv' })).toMatchObject(unexplained);
  });

  test.each(['各園の定員', '利用定員一覧（4月1日現在）', '申込者数', '入所児童数', '待機児童数,,,'])(
    'under the title 「%s」 are no places',
    (title) => {
      expect(read([title, ...bare])).toMatchObject({ ...notPlaces, heading: title.replace(/,+$/, '') });
    },
  );

  test('are no places where one of several titles says so', () => {
    expect(read(['空き状況', '各園の定員', ...bare])).toMatchObject(notPlaces);
    expect(read(['各園の定員', '空き状況', ...bare])).toMatchObject(notPlaces);
    expect(read(['保育施設一覧', '※空き状況は各園にお問い合わせください。', ...bare])).toMatchObject(
      unexplained,
    );
  });

  test('are places where title, sheet or file is called so', () => {
    expect(read(['空き状況', ...bare])).toMatchObject(places);
    expect(read(['保育施設一覧', '※数字は受入可能人数です。', ...bare])).toMatchObject(places);
    expect(read(bare, { fileName: '空き状況.csv' })).toMatchObject(places);
    expect(read(bare, { fileName: 'vacancy.csv' })).toMatchObject(places);
    expect(read(bare, { definition: { ...description, title: '欠員表' } })).toMatchObject(places);
    expect(read(bare, { fileName: '定員.csv' })).toMatchObject(notPlaces);
  });

  test('are places where a month of entry is given, or marks are told of', () => {
    expect(read(['10月入所分', ...bare])).toMatchObject(places);
    expect(read(['施設名,定員,0歳児,1歳児,入所月', 'みほん園,60,6,12,10'])).toMatchObject(places);
    const legend = { '○': { open: 'yes', text: '空きあり' } } as const;
    expect(read(bare, { definition: { ...description, legend } })).toMatchObject(places);
    expect(read(bare, { definition: { ...description, lists: 'only-with-vacancy' } })).toMatchObject(places);
    expect(read(['令和8年10月入所 申込者数', ...bare])).toMatchObject(notPlaces);
  });

  test.each(['空き待ち', '受入定員', '受入可能定員', '受入中', '募集停止'])(
    'under a header 「%s」 are no places',
    (over) => {
      expect(read([`施設名,${over},`, ',0歳児,1歳児', 'みほん園,6,12']).places).toBeNull();
    },
  );

  test('are what the header says, whatever is above it', () => {
    const header = ['施設名,空き,', ',0歳児,1歳児', 'みほん園,6,12'];
    expect(read(['各園の定員と空きの表', '利用定員', ...header])).toMatchObject(places);
    const capacities = ['施設名,定員,', ',0歳児,1歳児', 'みほん園,6,12'];
    expect(read(['空き状況', ...capacities])).toMatchObject({ places: null, codes: ['column/not-places'] });
    expect(read(['空き状況', '施設名,0歳児定員,1歳児定員', 'みほん園,6,12'])).toMatchObject({
      places: null,
      codes: ['column/not-places'],
    });
  });

  test.each([
    ['the title', ['募集定員', ...bare], {}],
    ['the title of a file called so', ['令和8年10月入所 募集定員', ...bare], { fileName: '空き状況.csv' }],
    ['the file', bare, { fileName: '募集定員.csv' }],
    ['the heading above', ['空き状況', '施設名,定員,募集定員,', ',,0歳児,1歳児', 'みほん園,60,6,12'], {}],
    ['each header', ['10月入所', '施設名,定員,0歳児募集定員,1歳児募集定員', 'みほん園,60,6,12'], {}],
  ])('are asked about where %s speaks of 「募集定員」, whatever else is said', (_, lines, more) => {
    expect(read(lines, more)).toMatchObject(unexplained);
  });

  test('of 「募集人数」 are places; those of 「募集定員」 are where a source.json says so', () => {
    expect(read(['施設名,定員,募集人数,', ',,0歳児,1歳児', 'みほん園,60,6,12'])).toMatchObject(places);
    expect(read(['募集数', ...bare])).toMatchObject(places);
    const columns = { name: '施設名', 'vacancies.0': '0歳児', 'vacancies.1': '1歳児' };
    const definition = { ...description, columns, headerLine: 2 };
    expect(read(['募集定員', ...bare], { definition })).toMatchObject(places);
  });

  test.each([
    ['利用定員', '0歳', '1歳'],
    ['定員', '0才', '1才'],
  ])('under 「%s」 in the line above are not the capacity of the whole nursery', (heading, ...classes) => {
    const found = read([`施設名,${heading},`, `,${classes.join(',')}`, 'みほん園,6,12']);
    expect(found).toMatchObject({ places: null, capacity: null, codes: ['column/not-places'], rejected: 0 });
  });

  test('of capacities beside those who are there are neither', () => {
    const header = ['施設名,利用定員,,入所児童数,', ',0歳,1歳,0歳,1歳'];
    expect(read([...header, 'みほん園,6,12,5,9'])).toMatchObject({
      places: null,
      capacity: null,
      rejected: 0,
    });
  });

  test.each(['一時預かり空き', '一時預かり', '病児保育の受入可能数', '1号空き', '1号認定'])(
    'under 「%s」 are asked about',
    (heading) => {
      expect(read(['空き状況', `施設名,${heading},`, ',0歳児,1歳児', 'みほん園,6,12'])).toMatchObject({
        places: null,
        codes: ['column/unexplained-classes'],
      });
    },
  );

  test('are asked about where a title speaks of other care, whatever the file is called', () => {
    expect(read(['病児保育 空き状況', ...bare], { fileName: '空き状況.csv' })).toMatchObject(unexplained);
    expect(read(['待機児童数及び空き状況', ...bare])).toMatchObject(unexplained);
    expect(read(['利用調整結果（最低指数・空き状況）', ...bare])).toMatchObject(unexplained);
  });

  test('are what a source.json calls them, and doubted where the title says otherwise', () => {
    const columns = { name: '施設名', 'vacancies.0': '0歳児', 'vacancies.1': '1歳児' };
    const definition = { ...description, columns };
    expect(read(bare, { definition })).toMatchObject(places);
    expect(read(['各園の定員', ...bare], { definition: { ...definition, headerLine: 2 } })).toMatchObject({
      places: ['6', '12'],
      codes: ['column/places-doubted'],
    });
  });

  test.each(['倍率', '最低指数', '利用調整結果', '保育料', '決定状況', '第1希望者数及び利用可能人数'])(
    'are asked about where a month of entry stands beside 「%s」',
    (counted) => {
      expect(read([`令和8年10月入所 ${counted}`, ...bare])).toMatchObject({
        places: null,
        codes: ['column/unexplained-classes'],
      });
    },
  );

  test('below a heading of children, in two lines of a header, are no row without a name', () => {
    expect(read(['施設名,クラス年齢別定員,', ',0歳,1歳', 'みほん園,6,12'])).toMatchObject({
      places: null,
      codes: ['column/not-places'],
      heading: 'クラス年齢別定員',
      rejected: 0,
    });
  });

  test('say nothing of a list of baby stations', () => {
    const text = new TextEncoder().encode('施設名,授乳室,0歳児定員\nみほん館,有,3\n');
    const source = { id: 'baby-stations/mihon', definition: null, areas: [], asOf: null };
    expect(normalise(text, { ...source, theme: 'baby-stations' }).issues).toEqual([]);
  });
});
