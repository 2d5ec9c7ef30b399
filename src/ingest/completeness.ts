import { amenities } from '#domain/baby-station.ts';
import type { Facility, FacilityOf, Theme } from '#domain/facility.ts';
import type { ColumnMatch } from '#domain/issue.ts';
import type { Completeness } from '#domain/ledger.ts';

/** A fact a parent needs, the fields it is read from, and of one facility how much of it is known. */
interface Fact<F> {
  name: string;
  readFrom: readonly string[];
  /** How many answers one facility has; absent = 1. */
  answers?: number;
  known: (facility: F) => number;
}

const common: readonly Fact<Facility>[] = [
  { name: 'address', readFrom: ['address'], known: ({ address }) => Number(address !== null) },
  { name: 'position', readFrom: ['lat', 'lng'], known: ({ position }) => Number(position !== null) },
  { name: 'phone', readFrom: ['phone'], known: ({ phone }) => Number(phone !== null) },
];

const facts: { readonly [T in Theme]: readonly Fact<FacilityOf<T>>[] } = {
  'baby-stations': [
    ...common,
    {
      name: 'hours',
      readFrom: ['hours', 'hoursFrom', 'hoursTo', 'days', 'closedDays'],
      known: ({ hours }) => Number(hours !== null && hours.notUnderstood.length === 0),
    },
    ...amenities.slice(0, 3).map((amenity) => ({
      name: amenity,
      readFrom: [`amenities.${amenity}`],
      known: (station: FacilityOf<'baby-stations'>) => Number(station.amenities[amenity] !== 'unknown'),
    })),
  ],
  nurseries: [
    ...common,
    { name: 'kind', readFrom: ['kind'], known: ({ kind }) => Number(kind !== 'unknown') },
    { name: 'minimumAge', readFrom: ['minimumAge'], known: ({ minimumAge }) => Number(minimumAge !== null) },
    {
      name: 'vacancies',
      readFrom: [0, 1, 2, 3, 4, 5].map((age) => `vacancies.${age}`),
      answers: 6,
      known: ({ vacancies }) => (vacancies?.cells ?? []).filter(({ kind }) => kind !== 'unknown').length,
    },
  ],
};

/**
 * How much of what a parent needs is known of these facilities. null = no column of the file speaks of it and nothing else
 * tells either: not the same as a column in which every cell is blank.
 */
export function completenessOf<T extends Theme>(
  theme: T,
  facilities: readonly FacilityOf<T>[],
  columns: readonly ColumnMatch[],
): Record<string, Completeness | null> {
  return Object.fromEntries(
    facts[theme].map(({ name, readFrom, answers = 1, known }) => {
      const sum = facilities.reduce((total, facility) => total + known(facility), 0);
      const hasColumn = columns.some(({ field }) => field !== null && readFrom.includes(field));
      return [name, sum > 0 || hasColumn ? { known: sum, of: facilities.length * answers } : null];
    }),
  );
}
