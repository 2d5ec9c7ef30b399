import type { CalendarDate } from '#domain/calendar-date.ts';
import { freshnessOf } from '#domain/freshness.ts';
import { groupBy } from '#domain/group-by.ts';
import type { Municipality, MunicipalityCode } from '#domain/municipality.ts';
import type { Nursery } from '#domain/nursery.ts';
import type { NurseryCriteria } from './criteria.ts';
import { fitsKinds } from './matches.ts';
import { type Asked, countOpen, type Outcome, outcomesFor } from './outcome.ts';
import { type SharedRound, sharedRound } from './shared-round.ts';

/** What a nursery, or a municipality as a whole, says for all the children together. stale: only outdated numbers say it. */
export type AreaState = Outcome | 'stale';

/** What the map says of a municipality or a ward where its nurseries are too many to tell apart. */
export interface AreaSymbol extends SharedRound {
  lgCode: MunicipalityCode;
  /** far: a city, until its wards are told apart. near: those wards. both: a municipality without wards. */
  shown: 'far' | 'near' | 'both';
  state: AreaState;
  /** Nurseries with a place for each child, of those that publish numbers of any class that are not stale. */
  open: number;
}

/**
 * One for each municipality and ward, of the kinds asked for: the counts of the areas page, less what is stale or for
 * another fiscal year. A ward of which nothing is known while its city publishes is unknown, and nurseries whose publisher
 * names only the city get a symbol of their own beside the wards.
 */
export function areaSymbols(
  nurseries: readonly Nursery[],
  criteria: Pick<NurseryCriteria, keyof Asked | 'kinds' | 'includeUnknown'>,
  municipalities: readonly Municipality[],
  today: CalendarDate,
): AreaSymbol[] {
  const isAsked = (nursery: Nursery) => {
    const answer = fitsKinds(nursery, criteria.kinds);
    return answer === 'yes' || (answer === 'unknown' && criteria.includeUnknown);
  };
  const told = nurseries.map((nursery) => toldBy(nursery, criteria, today));
  const all = groupBy(told, ({ nursery }) => nursery.lgCode);
  const asked = groupBy(
    told.filter(({ nursery }) => isAsked(nursery)),
    ({ nursery }) => nursery.lgCode,
  );
  const wards = groupBy(municipalities, ({ parent }) => parent);
  return municipalities.flatMap(({ lgCode, parent }): AreaSymbol[] => {
    const own = asked.get(lgCode) ?? [];
    const inside = (wards.get(lgCode) ?? []).map((ward) => ward.lgCode);
    if (parent !== null) {
      const isKnown = all.has(lgCode) || isSilent(all, [parent, ...codesOf(wards, parent)]);
      return [symbolOf(lgCode, 'near', own, isKnown ? emptyState(all, [lgCode]) : 'unknown')];
    }
    const codes = [lgCode, ...inside];
    const members = codes.flatMap((code) => asked.get(code) ?? []);
    const whole = symbolOf(lgCode, inside.length > 0 ? 'far' : 'both', members, emptyState(all, codes));
    return inside.length > 0 && own.length > 0 ? [whole, symbolOf(lgCode, 'near', own, 'unknown')] : [whole];
  });
}

interface Told {
  nursery: Nursery;
  state: AreaState;
  isStale: boolean;
}

type ToldByCode = ReadonlyMap<MunicipalityCode, readonly Told[]>;

function codesOf(
  wards: ReadonlyMap<string | null, readonly Municipality[]>,
  city: MunicipalityCode,
): MunicipalityCode[] {
  return (wards.get(city) ?? []).map(({ lgCode }) => lgCode);
}

function isSilent(all: ToldByCode, codes: readonly MunicipalityCode[]): boolean {
  return codes.every((code) => (all.get(code) ?? []).every(({ nursery }) => nursery.vacancies === null));
}

/** Of an area without a nursery that is asked for: it publishes nothing at all, or nothing of these kinds. */
function emptyState(all: ToldByCode, codes: readonly MunicipalityCode[]): AreaState {
  return isSilent(all, codes) ? 'not-published' : 'not-offered';
}

function toldBy(nursery: Nursery, asked: Asked, today: CalendarDate): Told {
  const isStale = nursery.vacancies !== null && freshnessOf(nursery.vacancies, today) === 'stale';
  return { nursery, isStale, state: stateOf(nursery, asked, isStale) };
}

/** A plain "no" for one child is one for all of them. */
function stateOf(nursery: Nursery, asked: Asked, isStale: boolean): AreaState {
  const each = outcomesFor(nursery, asked);
  if (each.every((outcome) => outcome === 'not-offered')) return 'not-offered';
  if (nursery.vacancies === null) return 'not-published';
  if (isStale) return 'stale';
  if (countOpen(each) === each.length) return each.includes('marked') ? 'marked' : 'counted';
  if (each.includes('none') || each.includes('not-offered')) return 'none';
  return 'unknown';
}

function symbolOf(
  lgCode: MunicipalityCode,
  shown: AreaSymbol['shown'],
  members: readonly Told[],
  whenEmpty: AreaState,
): AreaSymbol {
  const count = (...states: AreaState[]) => members.filter(({ state }) => states.includes(state)).length;
  const fresh = members.flatMap(({ nursery, isStale }) => (isStale ? [] : (nursery.vacancies ?? [])));
  return {
    lgCode,
    shown,
    state: members.length === 0 ? whenEmpty : stateTogether(new Set(members.map(({ state }) => state))),
    open: count('counted', 'marked'),
    ...sharedRound(fresh),
  };
}

/** A place anywhere is a place; without one, a doubt anywhere keeps the whole from reading as "none". */
function stateTogether(states: ReadonlySet<AreaState>): AreaState {
  if (states.has('counted')) return 'counted';
  if (states.has('marked')) return 'marked';
  const left = [...states].filter((state) => state !== 'not-offered');
  if (left.length === 0) return 'not-offered';
  return left.length === 1 ? (left[0] ?? 'unknown') : 'unknown';
}
