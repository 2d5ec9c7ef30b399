import type { YearMonth } from '#domain/calendar-date.ts';
import { type ClassAge, classAges } from '#domain/class-age.ts';
import type { Facility } from '#domain/facility.ts';
import type { Position } from '#domain/facility-common.ts';
import type { MunicipalityCode } from '#domain/municipality.ts';
import type { NurseryKind } from '#domain/nursery.ts';
import type { VacancyCell } from '#domain/vacancy.ts';
import { isSameName } from './identity.ts';

/** A facility as a list of changes names it. */
export interface Named {
  id: string;
  name: string;
  lgCode: MunicipalityCode;
}

/** What is different between two lists of one theme, each part by municipality, then name. */
export interface Changes {
  added: readonly Named[];
  gone: readonly Named[];
  /**
   * One gone and one added facility on the same spot or with the same phone number, and nothing else there. kind = what the
   * gone one was, where the added one is of another kind.
   */
  likelyRenamed: readonly { before: Named; after: Named; kind: NurseryKind | null }[];
  /** Another spelling of the same name is no new name. */
  renamed: readonly (Named & { before: string })[];
  /** metres = null where only one of the two has a position. */
  moved: readonly (Named & { before: Position | null; after: Position | null; metres: number | null })[];
  /** null = no vacancies published at all. */
  vacancies: readonly (Named & {
    age: ClassAge;
    before: VacancyCell | null;
    after: VacancyCell | null;
    /** Which entries the two speak of; null = not published. */
    entryMonths: readonly [before: YearMonth | null, after: YearMonth | null];
  })[];
}

/** Two surveys of one building lie closer than this. */
const sameSpot = 50;

/** Facilities are the same where their id is; more than 50 m is a move. */
export function changesBetween(old: readonly Facility[], recent: readonly Facility[]): Changes {
  const before = new Map(old.map((facility) => [facility.id, facility]));
  const after = new Map(recent.map((facility) => [facility.id, facility]));
  const gone = [...before.values()].filter(({ id }) => !after.has(id)).sort(byPlaceAndName);
  const added = [...after.values()].filter(({ id }) => !before.has(id)).sort(byPlaceAndName);
  const pairs = [...after.values()].sort(byPlaceAndName).flatMap((facility) => {
    const earlier = before.get(facility.id);
    return earlier ? [[earlier, facility] as const] : [];
  });
  return {
    added: added.map(named),
    gone: gone.map(named),
    likelyRenamed: likelyRenamed(gone, added),
    renamed: pairs.flatMap(([was, is]) =>
      isSameName(was.name, is.name) ? [] : [{ ...named(is), before: was.name }],
    ),
    moved: pairs.flatMap(([was, is]) => move(was, is)),
    vacancies: pairs.flatMap(([was, is]) => vacancyChanges(was, is)),
  };
}

function named({ id, name, lgCode }: Facility): Named {
  return { id, name, lgCode };
}

function byPlaceAndName(a: Facility, b: Facility): number {
  const [left, right] = [a, b].map(({ lgCode, name, id }) => `${lgCode} ${name} ${id}`);
  return left === right ? 0 : (left ?? '') < (right ?? '') ? -1 : 1;
}

function likelyRenamed(gone: readonly Facility[], added: readonly Facility[]): Changes['likelyRenamed'] {
  return gone.flatMap((before) => {
    const candidates = added.filter((after) => isAtSamePlace(before, after));
    const [after] = candidates;
    const isOnly =
      candidates.length === 1 && after && gone.filter((g) => isAtSamePlace(g, after)).length === 1;
    return isOnly ? [{ before: named(before), after: named(after), kind: formerKind(before, after) }] : [];
  });
}

function formerKind(before: Facility, after: Facility): NurseryKind | null {
  if (before.theme !== 'nurseries' || after.theme !== 'nurseries') return null;
  return before.kind === after.kind ? null : before.kind;
}

function isAtSamePlace(a: Facility, b: Facility): boolean {
  if (a.lgCode !== b.lgCode) return false;
  if (a.position && b.position) return metresBetween(a.position, b.position) <= sameSpot;
  return a.phone !== null && a.phone === b.phone;
}

function move(was: Facility, is: Facility): Changes['moved'] {
  if (was.position === null && is.position === null) return [];
  const metres = was.position && is.position && metresBetween(was.position, is.position);
  if (metres !== null && metres <= sameSpot) return [];
  return [{ ...named(is), before: was.position, after: is.position, metres: metres && Math.round(metres) }];
}

function vacancyChanges(was: Facility, is: Facility): Changes['vacancies'] {
  if (was.theme !== 'nurseries' || is.theme !== 'nurseries') return [];
  const entryMonths = [was.vacancies?.entryMonth ?? null, is.vacancies?.entryMonth ?? null] as const;
  return classAges.flatMap((age) => {
    const before = was.vacancies?.cells[age] ?? null;
    const after = is.vacancies?.cells[age] ?? null;
    return meaningOf(before) === meaningOf(after) ? [] : [{ ...named(is), age, before, after, entryMonths }];
  });
}

/** 「０」 and 「0」, 「○」 and 「〇」 say the same; of what is not understood only the text is known. */
function meaningOf(cell: VacancyCell | null): string {
  if (cell === null || cell.kind === 'unknown') return JSON.stringify(cell);
  return JSON.stringify(Object.entries({ ...cell, raw: '' }).sort());
}

const earthRadius = 6_371_008.8;

/** Along the sphere, by the haversine formula. */
function metresBetween(a: Position, b: Position): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const half = (from: number, to: number) => Math.sin(radians(to - from) / 2) ** 2;
  const chord = half(a.lat, b.lat) + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * half(a.lng, b.lng);
  return 2 * earthRadius * Math.asin(Math.sqrt(chord));
}
