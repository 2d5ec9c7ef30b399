import { type ClassAge, classAges } from './class-age.ts';
import { type Theme, themes } from './facility.ts';
import { vacanciesShape } from './facility-shape.ts';
import { LoadError } from './load-error.ts';
import {
  decode,
  fields,
  listOf,
  oneOf,
  orNull,
  refuseNewerSchema,
  type Shape,
  text,
  textLike,
} from './shape.ts';
import type { Vacancies, VacancyCell } from './vacancy.ts';

/** A facility by what is needed to name it even where it is gone from the data. */
export interface KeptFacility {
  id: string;
  theme: Theme;
  name: string;
}

/** 「お気に入り」 */
export interface Favourite extends KeptFacility {
  /** The user's own words; '' = none. */
  note: string;
  /** The vacancies the user has seen last, with their dates; null = none were published, or it is no nursery. */
  seen: Vacancies | null;
}

/** 「保存した地域」 A list of a named area or around a station, by its link. */
export interface KeptArea {
  link: string;
}

/** What the user keeps on this device, the newest first. */
export interface Kept {
  favourites: readonly Favourite[];
  /** 「最近見た施設」 */
  recents: readonly KeptFacility[];
  areas: readonly KeptArea[];
}

const facility = { id: text, theme: oneOf(...themes), name: text };

/** One entry of each part. A reader of the device's storage leaves out the entries that are none. */
export const keptShapes: {
  readonly [K in keyof Kept]: Shape<Kept[K][number]>;
} = {
  favourites: fields<Favourite>({ ...facility, note: text, seen: orNull(vacanciesShape) }),
  recents: fields<KeptFacility>(facility),
  areas: fields<KeptArea>({ link: textLike(/^#\/find\?/) }),
};

const fileVersion = 1;
const fileKind = 'osaka-kosodate-map/kept';

/** What leaves the device when the user exports: the recently seen stay behind. */
type KeptFile = Pick<Kept, 'favourites' | 'areas'> & {
  kind: typeof fileKind;
  schemaVersion: typeof fileVersion;
};

const keptFile = fields<KeptFile>({
  kind: oneOf(fileKind),
  schemaVersion: oneOf(fileVersion),
  favourites: listOf(keptShapes.favourites),
  areas: listOf(keptShapes.areas),
});

export function encodeKept({ favourites, areas }: Kept): string {
  const file: KeptFile = { kind: fileKind, schemaVersion: fileVersion, favourites, areas };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** Throws a `LoadError`: not-json, newer-schema, or wrong-shape for a file of anything else. */
export function decodeKept(content: string): Kept {
  let json: unknown;
  try {
    json = JSON.parse(content);
  } catch {
    throw new LoadError('not-json', 'the whole file');
  }
  refuseNewerSchema(json, fileVersion);
  const { favourites, areas } = decode(json, keptFile);
  return { favourites, areas, recents: [] };
}

/** Both, nothing twice. Of a favourite in both the present one stays; a note it does not have yet is added below its own. */
export function mergeKept(present: Kept, added: Kept): Kept {
  const addedById = new Map(added.favourites.map((each) => [each.id, each]));
  const favourites = present.favourites.map((favourite) => {
    const other = addedById.get(favourite.id)?.note ?? '';
    return favourite.note.includes(other) ? favourite : { ...favourite, note: joined(favourite.note, other) };
  });
  return {
    favourites: distinct([...favourites, ...added.favourites], ({ id }) => id),
    areas: distinct([...present.areas, ...added.areas], ({ link }) => link),
    recents: present.recents,
  };
}

const mostRecents = 20;

/** The facility as the one seen last; the oldest beyond 20 is forgotten. */
export function withRecent(recents: Kept['recents'], { id, theme, name }: KeptFacility): Kept['recents'] {
  return distinct([{ id, theme, name }, ...recents], (each) => each.id).slice(0, mostRecents);
}

/**
 * The classes whose published cell is another than the one seen, or all of them where only one of the two publishes
 * vacancies at all. A newer date alone is no change.
 */
export function changedClasses(seen: Vacancies | null, present: Vacancies | null): ClassAge[] {
  if (seen === null && present === null) return [];
  return classAges.filter((age) => contentOf(seen?.cells[age]) !== contentOf(present?.cells[age]));
}

/** The same for equal cells, whatever order a file wrote their properties in. */
function contentOf(cell: VacancyCell | undefined): string {
  return JSON.stringify(Object.entries(cell ?? {}).sort());
}

function joined(...notes: string[]): string {
  return notes.filter((note) => note !== '').join('\n');
}

/** The first of each key, in the order given. */
function distinct<T>(entries: readonly T[], keyOf: (entry: T) => string): T[] {
  const byKey = new Map<string, T>();
  for (const entry of entries) if (!byKey.has(keyOf(entry))) byKey.set(keyOf(entry), entry);
  return [...byKey.values()];
}
