import { expect, test } from 'vitest';
import { normalise } from './normalise.ts';

function read(header: string) {
  const { accepted } = normalise(new TextEncoder().encode(`${header}\nみほん園,20,30\n`), {
    id: 'nurseries/mihon',
    theme: 'nurseries',
    definition: null,
    areas: [],
    asOf: '2026-08-01',
    fileName: '空き状況.csv',
  });
  return accepted[0];
}

function placesOf(header: string) {
  return (
    read(header)
      ?.vacancies?.cells.slice(0, 1)
      .map(({ raw }) => raw) ?? null
  );
}

test.each(['定員', '定　員', '利用定員（人）', '申込者数', '在籍児童数', '待機児童数', '受入れ児童数'])(
  'classes under %s hold no places',
  (heading) => {
    expect(read(`施設名,${heading},\n,0歳児,1歳児`)).toMatchObject({ vacancies: null, capacity: null });
  },
);

test.each(['年齢', '空き', '定員の空き', '受入可能児童数', 'クラス'])('classes under %s do', (heading) => {
  expect(placesOf(`施設名,${heading},\n,0歳児,1歳児`)).toEqual(['20']);
});

test('a heading with nothing below it does not stand over the columns beside it', () => {
  expect(placesOf('施設名,定員,\n,,0歳児')).toEqual(['30']);
});

test.each(['園名', '保育所名', '保育園名'])('「%s」 names the nurseries', (header) => {
  expect(read(`${header},定員,0歳児`)).toMatchObject({ name: 'みほん園', capacity: 20 });
});

test('two columns of names are asked about, whatever they are called', () => {
  expect(read('施設名,園名,0歳児')).toBeUndefined();
});
