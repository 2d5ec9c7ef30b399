import type { Theme } from '#domain/facility.ts';
import type { FacilityCommon } from '#domain/facility-common.ts';
import type { Issue } from '#domain/issue.ts';
import type { NurseryKind } from '#domain/nursery.ts';

/** A facility read from a row, before the table is known and it can have an id. */
export type Draft<F> = Omit<F, 'id'>;

type Identifiable = Draft<FacilityCommon> & { theme: Theme; kind?: NurseryKind };

interface Row<D> {
  line: number;
  draft: D;
}

/** 「旧名」 → the name a facility has now, or that name and the kind it had under the old one where that changed too. */
export type Aliases = Readonly<Record<string, string | { name: string; kind: NurseryKind }>>;

/**
 * Ids from municipality, ward, name and kind, so that a facility keeps its id from month to month without a key
 * column; a renamed one keeps the id of its first name. Where rows share all of these, address, position and phone put them in an order that does not depend on the
 * order of rows; the first keeps the plain id, the others get a number. Nothing is dropped. The drafts themselves
 * become the facilities: as copies, a long list would be in memory twice.
 */
export function identify<D extends Identifiable>(
  rows: readonly Row<D>[],
  aliases: Aliases = {},
): { facilities: (D & { id: string })[]; issues: readonly Issue[] } {
  const ids = identityKeys(
    rows.map(({ draft }) => draft),
    firstNames(aliases),
  ).map(shortHash);
  const repeated = repeatedRows(rows, ids);
  const numbers = new Map<Row<D>, number>();
  const issues: Issue[] = [];
  for (const group of repeated) {
    for (const issue of repetitions(group)) issues.push(issue);
    for (const [index, row] of group.sort(byDetails).entries()) numbers.set(row, index + 1);
  }
  const facilities = rows.map((row, index) => {
    const id = ids[index] ?? '';
    const number = numbers.get(row) ?? 1;
    return Object.assign(row.draft, { id: number === 1 ? id : `${id}-${number}` });
  });
  return { facilities, issues: issues.sort((a, b) => (a.row ?? 0) - (b.row ?? 0)) };
}

/** Rows that share an id with another: most ids are a row's own and cost no list. */
function repeatedRows<D>(rows: readonly Row<D>[], ids: readonly string[]): Row<D>[][] {
  const firsts = new Map<string, Row<D>>();
  const groups = new Map<string, Row<D>[]>();
  for (const [index, row] of rows.entries()) {
    const id = ids[index] ?? '';
    const first = firsts.get(id);
    if (first === undefined) {
      firsts.set(id, row);
      continue;
    }
    const group = groups.get(id);
    if (group) group.push(row);
    else groups.set(id, [first, row]);
  }
  return [...groups.values()];
}

/** Two texts: rows that share the first are one facility by name, rows that share the second also by address, position, phone. */
export function identityTexts(draft: Identifiable): [byName: string, byDetails: string] {
  const key = identityKey(draft, nameKey(draft.name), draft.kind ?? null);
  return [key, `${key}|${detailsOf(draft)}`];
}

/** One name a facility had before, by the key of the name after. */
type FirstNames = ReadonlyMap<string, { nameKey: string; kind: NurseryKind | null }>;

function firstNames(aliases: Aliases): FirstNames {
  return new Map(
    Object.entries(aliases).map(([before, after]) => {
      const { name, kind } = typeof after === 'string' ? { name: after, kind: null } : after;
      return [nameKey(name), { nameKey: nameKey(before), kind }];
    }),
  );
}

/** A key of an earlier name only where no other row has that name: it may have been given to another facility. */
function identityKeys(drafts: readonly Identifiable[], before: FirstNames): string[] {
  const present = drafts.map((draft) => identityKey(draft, nameKey(draft.name), draft.kind ?? null));
  if (before.size === 0) return present;
  const taken = new Set(present);
  return drafts.map((draft, index) => {
    const own = present[index] ?? '';
    const first = firstKey(draft, before);
    return taken.has(first) ? own : first;
  });
}

function firstKey(draft: Identifiable, before: FirstNames): string {
  let name = nameKey(draft.name);
  let kind = draft.kind ?? null;
  const seen = new Set<string>();
  for (let earlier = before.get(name); earlier && !seen.has(name); earlier = before.get(name)) {
    seen.add(name);
    name = earlier.nameKey;
    kind = earlier.kind ?? kind;
  }
  return identityKey(draft, name, kind);
}

function identityKey({ lgCode, theme }: Identifiable, name: string, kind: NurseryKind | null): string {
  return `${lgCode}|${name}|${kind === null ? theme : (widerKinds[kind] ?? kind)}`;
}

/** One publisher writes 「小規模」, another 「地域型」, and the same one either from year to year. */
const widerKinds: Partial<Record<NurseryKind, NurseryKind>> = {
  'small-scale': 'community-based',
  family: 'community-based',
  workplace: 'community-based',
};

/** Kanji, kana and digits only: nothing that changes between months. */
const plainName = /^[一-鿿ぁ-んァ-ヴ0-9]+$/;

function isPlain(name: string): boolean {
  return plainName.test(name) && !name.includes('型認定こども園');
}

/** Whether two spellings are one name: they differ in what changes between months, not in what is said. */
export function isSameName(a: string, b: string): boolean {
  return nameKey(a) === nameKey(b);
}

/** 「桜ヶ丘」「桜ケ丘」「桜が丘」 are one name. */
const betweenKanji = /[ヶケがガ](?<=[一-鿿].)(?=[一-鿿])/g;

/** The name without what changes between months: width, spaces, kinds of brackets, dashes and 認定こども園, ヶ, note marks. */
function nameKey(name: string): string {
  return (isPlain(name) ? name : plainNameOf(name)).replace(betweenKanji, 'ケ');
}

function plainNameOf(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/[【〔［]/g, '(')
    .replace(/[】〕］]/g, ')')
    .replace(/[‐‑–—―−ーｰ─]/g, '-')
    .replaceAll('(分園)', '分園')
    .replace(/(?:幼保連携|幼稚園|保育所|地方裁量)型(?=認定こども園)/, '')
    .replace(/\(?[※*]\d*\)?$/, '')
    .toLowerCase();
}

function byDetails<D extends Identifiable>(a: Row<D>, b: Row<D>): number {
  const left = detailsOf(a.draft);
  const right = detailsOf(b.draft);
  return left === right ? a.line - b.line : left < right ? -1 : 1;
}

function detailsOf({ address, position, phone }: Identifiable): string {
  return [address, position?.lat, position?.lng, phone].join('|');
}

/** A row that repeats another, or shares its name, kind and ward with another facility. */
function repetitions<D extends Identifiable>(group: readonly Row<D>[]): Issue[] {
  const byLine = [...group].sort((a, b) => a.line - b.line);
  const firstLines = new Map<string, number>();
  return byLine.flatMap(({ line, draft }, index): Issue[] => {
    const details = detailsOf(draft);
    const twin = firstLines.get(details);
    if (twin === undefined) firstLines.set(details, line);
    if (index === 0) return [];
    const code = twin === undefined ? 'table/same-name' : 'table/repeated-row';
    const params = { other: twin ?? byLine[0]?.line ?? line };
    return [{ code, row: line, field: 'name', raw: draft.name, params }];
  });
}

/** 64 bits in 13 letters and digits: two FNV-1a lanes with different multipliers, each mixed at the end. */
function shortHash(text: string): string {
  let low = 0x811c9dc5;
  let high = 0x9747b28c;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ unit, 0x5bd1e995);
  }
  return `${base36(mixed(high ^ (low >>> 16)))}${base36(mixed(low))}`.slice(-13);
}

function mixed(hash: number): number {
  const folded = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (folded ^ (folded >>> 13)) >>> 0;
}

function base36(hash: number): string {
  return hash.toString(36).padStart(7, '0');
}
