import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Aliases, identify } from './identity.ts';

const common = {
  kana: null,
  position: null,
  phone: null,
  url: null,
  note: null,
  sourceId: 'nurseries/mihon',
  theme: 'nurseries' as const,
  kind: 'nursery-school' as const,
};

const draft = (name: string, address: string | null = null, lgCode = '271276') => ({
  ...common,
  name,
  address,
  lgCode,
});

function idsOf(drafts: readonly ReturnType<typeof draft>[], aliases?: Aliases): string[] {
  const rows = drafts.map((each, index) => ({ line: index + 2, draft: each }));
  return identify(rows, aliases).facilities.map(({ id }) => id);
}

const idOf = (name: string, aliases?: Aliases, kind = 'nursery-school') =>
  idsOf([{ ...draft(name), kind: kind as never }], aliases)[0];

it('an id is short, safe in a URL, and does not change with width, spaces or brackets', () => {
  const spellings = ['みほん保育園 (分園)', 'みほん保育園（分園）', 'みほん　保育園〔分園〕'];
  const ids = spellings.map((name) => idsOf([draft(name)])[0]);
  expect(new Set(ids).size).toBe(1);
  expect(ids[0]).toMatch(/^[0-9a-z]{13}$/);
});

it.each([
  ['みほん桜が丘園', 'みほん桜ヶ丘園', 'みほん桜ケ丘園', 'みほん桜ガ丘園'],
  ['みほん園※1', 'みほん園', 'みほん園（※２）', 'みほん園*'],
  [
    '認定こども園みほん園',
    '幼保連携型認定こども園みほん園',
    '幼保連携型認定こども園　みほん園',
    '保育所型認定こども園 みほん園',
  ],
  ['みほん園（分園）', 'みほん園分園', 'みほん園　分園', 'みほん園【分園】'],
])('%s, %s, %s and %s are one facility', (...names) => {
  expect(new Set(names.map((name) => idOf(name))).size).toBe(1);
});

it('a branch, a second facility and a name of kana only are not taken for another', () => {
  const names = ['みほん園', 'みほん園分園', 'みほん第二園', 'みほん第2園', 'あがさ園', 'あケさ園'];
  expect(new Set(names.map((name) => idOf(name))).size).toBe(names.length);
});

it('「小規模」 and 「地域型」 are words for one facility, 「保育所」 is not', () => {
  expect(idOf('みほん園', {}, 'small-scale')).toBe(idOf('みほん園', {}, 'community-based'));
  expect(idOf('みほん園', {}, 'small-scale')).not.toBe(idOf('みほん園', {}, 'nursery-school'));
});

describe('a renamed facility', () => {
  const once = { みほん園: 'みほん新園' };

  it('keeps the id of its first name, however often it is renamed and its name is spelt', () => {
    expect(idOf('みほん新園', once)).toBe(idOf('みほん園'));
    expect(idOf('みほん　新園', once)).toBe(idOf('みほん園'));
    expect(idOf('みほん最新園', { ...once, みほん新園: 'みほん最新園' })).toBe(idOf('みほん園'));
    expect(idOf('みほん園', once)).toBe(idOf('みほん園'));
    expect(idOf('べつ園', once)).toBe(idOf('べつ園'));
  });

  it('may have become a facility of another kind, under a new name or its own', () => {
    const kodomoen = { みほん幼稚園: { name: 'みほんこども園', kind: 'kindergarten' } } as const;
    expect(idOf('みほんこども園', kodomoen, 'kodomoen')).toBe(idOf('みほん幼稚園', {}, 'kindergarten'));
    const sameName = { みほん園: { name: 'みほん園', kind: 'nursery-school' } } as const;
    expect(idOf('みほん園', sameName, 'kodomoen')).toBe(idOf('みほん園', {}, 'nursery-school'));
  });

  it('gets an id of its own when another facility has taken its old name', () => {
    const [renamed, newcomer] = idsOf([draft('みほん新園'), draft('みほん園')], once);
    expect(newcomer).toBe(idOf('みほん園'));
    expect(renamed).toBe(idOf('みほん新園'));
  });

  it('is found even where names go round in a circle', () => {
    const circle = { みほん園: 'みほん新園', みほん新園: 'みほん園' };
    expect(idOf('みほん新園', circle)).toMatch(/^[0-9a-z]{13}$/);
  });
});

it('the same name in another ward or of another kind is another facility', () => {
  const ids = [
    idsOf([draft('みほん保育園')])[0],
    idsOf([draft('みほん保育園', null, '271462')])[0],
    idsOf([{ ...draft('みほん保育園'), kind: 'kodomoen' as never }])[0],
  ];
  expect(new Set(ids).size).toBe(3);
});

it('rows of one name get their ids by their details, whatever the order of rows', () => {
  const twins = [draft('みほん園', '見本町2'), draft('みほん園', '見本町1'), draft('べつ園')];
  const ids = idsOf(twins);
  expect(idsOf([...twins].reverse()).reverse()).toEqual(ids);
  expect(ids[0]).toBe(`${ids[1]}-2`);
});

it('every facility keeps an id of its own', () => {
  const anyDraft = fc.record({
    name: fc.constantFrom('あ', 'い', 'う'),
    address: fc.constantFrom('1', '2', null),
  });
  fc.assert(
    fc.property(fc.array(anyDraft, { maxLength: 30 }), (parts) => {
      const drafts = parts.map(({ name, address }) => draft(name, address));
      const { facilities, issues } = identify(drafts.map((each, index) => ({ line: index, draft: each })));
      expect(facilities.map(({ name }) => name)).toEqual(drafts.map(({ name }) => name));
      expect(new Set(facilities.map(({ id }) => id)).size).toBe(drafts.length);
      expect(issues).toHaveLength(drafts.length - new Set(drafts.map(({ name }) => name)).size);
    }),
  );
});

it('a hundred thousand names give as many ids', () => {
  const names = Array.from({ length: 100_000 }, (_, index) => draft(`みほん第${index}保育園`));
  expect(new Set(idsOf(names)).size).toBe(names.length);
});
