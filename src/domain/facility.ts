import type { BabyStation } from './baby-station.ts';
import type { Nursery } from './nursery.ts';

export type Theme = 'baby-stations' | 'nurseries';

export const themes: readonly Theme[] = ['baby-stations', 'nurseries'];

/** 「施設」 */
export type Facility = BabyStation | Nursery;

export type FacilityOf<T extends Theme> = Extract<Facility, { theme: T }>;
