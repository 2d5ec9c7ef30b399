import { useDeferredValue, useMemo } from 'react';
import type { Question } from '#pages/find/use-results.ts';
import { countFilters } from '#search/filter-counts.ts';
import { type Filter, filterOptions } from '#search/filters.ts';

/** How many remain with the filter on; null = not counted. They follow a moment after the list, which a tap must not wait for. */
export function useFilterCounts(question: Question | null): (filter: Filter) => number | null {
  const counted = useDeferredValue(question);
  const counts = useMemo(() => (counted === null ? null : countsOf(counted)), [counted]);
  return (filter) => counts?.get(keyOf(filter)) ?? null;
}

function countsOf({ facilities, criteria, circumstances }: Question): ReadonlyMap<string, number | null> {
  const filters: Filter[] = [
    ...filterOptions(criteria).map(({ filter }) => filter),
    ...[...circumstances.areas.keys()].map((value) => ({ kind: 'area', value }) as const),
  ];
  const numbers = countFilters(facilities, criteria, filters, circumstances);
  return new Map(filters.map((filter, index) => [keyOf(filter), numbers[index] ?? null]));
}

function keyOf(filter: Filter): string {
  return 'value' in filter ? `${filter.kind}:${filter.value}` : filter.kind;
}
