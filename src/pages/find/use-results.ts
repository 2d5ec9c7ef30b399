import { useMemo } from 'react';
import type { Facility } from '#domain/facility.ts';
import type { Position } from '#domain/facility-common.ts';
import type { Areas } from '#i18n/area-name.ts';
import type { Criteria } from '#search/criteria.ts';
import { countFilters } from '#search/filter-counts.ts';
import { type Filter, filterOptions } from '#search/filters.ts';
import { countMatches, countUnknownLeftOut, find } from '#search/find.ts';
import type { Found } from '#search/view.ts';

interface Question {
  facilities: readonly Facility[];
  criteria: Criteria;
  origin: Position;
  instant: number;
  areas: Areas;
}

export interface Results {
  found: readonly Found[];
  /** Facilities that may fit, but what decides it is not published. */
  unknownLeftOut: number;
  /** How many remain with the filter on; null = not counted. */
  countOf: (filter: Filter) => number | null;
  /** How many other criteria would give. */
  countFor: (criteria: Criteria) => number;
}

export function useResults({ facilities, criteria, origin, instant, areas }: Question): Results {
  const { lat, lng } = origin;
  const found = useMemo(
    () => find(facilities, criteria, { lat, lng }, instant, areas),
    [facilities, criteria, lat, lng, instant, areas],
  );
  const unknownLeftOut = useMemo(
    () => countUnknownLeftOut(facilities, criteria, instant, areas),
    [facilities, criteria, instant, areas],
  );
  const counts = useMemo(() => {
    const filters: Filter[] = [
      ...filterOptions(criteria).map(({ filter }) => filter),
      ...[...areas.keys()].map((value) => ({ kind: 'area', value }) as const),
    ];
    const numbers = countFilters(facilities, criteria, filters, instant, areas);
    return new Map(filters.map((filter, index) => [keyOf(filter), numbers[index] ?? null]));
  }, [facilities, criteria, instant, areas]);
  return {
    found,
    unknownLeftOut,
    countOf: (filter) => counts.get(keyOf(filter)) ?? null,
    countFor: (other) => countMatches(facilities, other, instant, areas),
  };
}

function keyOf(filter: Filter): string {
  return 'value' in filter ? `${filter.kind}:${filter.value}` : filter.kind;
}
