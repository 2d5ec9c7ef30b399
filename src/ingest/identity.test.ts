import fc from 'fast-check';
import { expect, it } from 'vitest';
import { identify } from './identity.ts';

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

function idsOf(drafts: readonly ReturnType<typeof draft>[]): string[] {
  return identify(drafts.map((each, index) => ({ line: index + 2, draft: each }))).facilities.map(
    ({ id }) => id,
  );
}

it('an id is short, safe in a URL, and does not change with width, spaces or brackets', () => {
  const spellings = ['みほん保育園 (分園)', 'みほん保育園（分園）', 'みほん　保育園〔分園〕'];
  const ids = spellings.map((name) => idsOf([draft(name)])[0]);
  expect(new Set(ids).size).toBe(1);
  expect(ids[0]).toMatch(/^[0-9a-z]{13}$/);
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
