import { describe, expect, it, test } from 'vitest';
import { normalise } from './normalise.ts';

function read(header: string, ...rows: string[]) {
  const text = [header, ...rows].join('\n');
  const source = {
    id: 'nurseries/mihon',
    theme: 'nurseries',
    definition: null,
    areas: [],
    asOf: null,
  } as const;
  const { accepted, issues } = normalise(new TextEncoder().encode(text), source);
  return { names: accepted.map(({ name }) => name), codes: issues.map(({ code }) => code) };
}

const header = '施設名,住所,0歳児空き';

describe('below a list', () => {
  test.each(['保育所計', '公立保育所 計', '全施設計', '【合計】', '空き合計数', '全体', '計 2園'])(
    '%s is a total',
    (name) => {
      expect(read(header, 'みほん園,見本町,1', `${name},,1`)).toEqual({
        names: ['みほん園'],
        codes: ['row/total'],
      });
    },
  );

  test.each(['株式会社みほん設計', 'みほん時計', '花時計園', 'みほん会計', '計の園'])(
    '%s is a facility',
    (name) => {
      expect(read(header, `${name},見本町,1`)).toEqual({ names: [name], codes: [] });
      expect(read(header, `${name},,1`).names).toEqual([name]);
    },
  );

  it('a name that ends like a total but has an address is a facility', () => {
    expect(read(header, 'みほん計,見本町,1').names).toEqual(['みほん計']);
  });

  test.each([
    '令和8年8月1日現在の状況です。',
    '詳しくは各施設にお問い合わせください',
    '・人数は目安です',
    '（参考）11月入所の申込締切は10月10日',
    '〇：空きあり　×：空きなし',
    '＜注意事項＞',
    '【地域型保育】',
    '小規模保育事業',
    '見本市保育課 電話06-0000-0000',
    '2/5',
    '以下余白',
  ])('%s alone is a remark', (text) => {
    expect(read(header, 'みほん園,見本町,1', `${text},,`)).toEqual({
      names: ['みほん園'],
      codes: ['row/footnote'],
    });
  });

  it('the title and header of each printed page are no facilities, whatever column the title stands in', () => {
    const pages = [
      '見本市 空き状況（1/2）,,',
      header,
      'みほん園,見本町,1',
      '見本市　空き状況（2/2）,,',
      header,
      'みほん二園,,1',
    ];
    expect(read(pages[0] ?? '', ...pages.slice(1))).toEqual({
      names: ['みほん園', 'みほん二園'],
      codes: ['row/title', 'row/title', 'row/repeated-header'],
    });
    expect(
      read(header, 'みほん園,見本町,1', '保育所等空き状況一覧（民間）,,', header, 'みほん二園,,1').codes,
    ).toEqual(['row/footnote', 'row/repeated-header']);
  });

  it('a line of units below the header is a remark', () => {
    expect(read('施設名,定員,0歳児空き', ',（人）,（人）', 'みほん園,60,1')).toEqual({
      names: ['みほん園'],
      codes: ['row/footnote'],
    });
    expect(read('施設名,定員,0歳児空き', ',60,1', 'みほん園,60,1').codes).toEqual(['row/no-name']);
  });

  it('a date alone below a list is a remark', () => {
    const below = [
      '基準日：令和8年10月1日',
      '次回更新予定日：R8.11.1',
      '申込締切 10月10日',
      '令和8年10月1日現在',
    ];
    const { names, codes } = read(header, 'みほん園,見本町,1', ...below.map((line) => `${line},,`));
    expect(names).toEqual(['みほん園']);
    expect(codes).toEqual(below.map(() => 'row/footnote'));
    const openings = ['みほん園（令和8年10月1日開園）', '十日市園', 'みほん10月園'];
    expect(read(header, ...openings.map((name) => `${name},,`)).names).toEqual(openings);
  });

  it('a name alone is a facility, and so is every line of a list of names', () => {
    expect(read(header, 'みほん二園,,').names).toEqual(['みほん二園']);
    expect(read('施設名', '【新】みほん園', '認定こども園', '・みほん園').names).toHaveLength(3);
  });
});
