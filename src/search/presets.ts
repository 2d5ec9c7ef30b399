import type { Amenity } from '#domain/baby-station.ts';
import type { BabyStationCriteria } from './criteria.ts';

/**
 * What a parent came for, in one tap. Milk asks for hot water itself: a place to nurse does not promise any. A father asks for
 * a changing table that he may use.
 */
export const presets = {
  diaper: ['diaperTable'],
  milk: ['hotWater'],
  nurse: ['nursingSpace'],
  father: ['diaperTable', 'fatherWelcome'],
} as const satisfies Readonly<Record<string, readonly Amenity[]>>;

export type Preset = keyof typeof presets;

/** Its amenities and no others are asked for. */
export function isPresetOn({ amenities }: BabyStationCriteria, preset: Preset): boolean {
  return amenities.join() === presets[preset].join();
}

/** Asks for its amenities and no others, or for none where it was on; everything else stays. */
export function togglePreset(criteria: BabyStationCriteria, preset: Preset): BabyStationCriteria {
  return { ...criteria, amenities: isPresetOn(criteria, preset) ? [] : presets[preset] };
}
