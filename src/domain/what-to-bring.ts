import type { BabyStation } from './baby-station.ts';
import type { Answer } from './facility-common.ts';

/** One thing a parent has to think of before leaving. Hot water that nobody speaks of is not hot water that is missing. */
export type Bringing =
  | { amenity: 'hotWater'; answer: Exclude<Answer, 'yes'> }
  | { amenity: 'diaperBin'; answer: 'no' };

/** Hot water that is not there or not published, and nappies that have to be taken home; empty = nothing to think of. */
export function whatToBring({ amenities: { hotWater, diaperBin } }: BabyStation): readonly Bringing[] {
  return [
    ...(hotWater === 'yes' ? [] : [{ amenity: 'hotWater', answer: hotWater } as const]),
    ...(diaperBin === 'no' ? [{ amenity: 'diaperBin', answer: diaperBin } as const] : []),
  ];
}
