import { type Amenity, amenities } from '#domain/baby-station.ts';
import type { Answer } from '#domain/facility-common.ts';
import type { HoursFacts } from './baby-station-hours.ts';
import { accessNotes, notes, placeKinds } from './baby-station-kinds.ts';
import { type Details, detailsIn } from './details.ts';
import type { Area, Ground } from './ground.ts';
import { type Name, NamePool } from './names.ts';
import type { Random } from './random.ts';

/** A baby station of the sample before a municipality writes it down in its own way. */
export interface BabyStationFacts extends Details, Name {
  amenities: Readonly<Record<Amenity, Answer>>;
  place: string;
  accessNote: string;
  note: string;
  /** null = nothing published on hours. */
  hours: HoursFacts | null;
}

export function babyStationsOf(
  areas: readonly (readonly [Area, number])[],
  ground: Ground,
  random: Random,
): BabyStationFacts[] {
  const names = new NamePool(random);
  return areas.flatMap(([area, count]) =>
    Array.from({ length: count }, () => babyStationIn(area, names, ground, random)),
  );
}

function babyStationIn(area: Area, names: NamePool, ground: Ground, random: Random): BabyStationFacts {
  const kind = random.pickWeighted(placeKinds.map((each) => [each, each.weight] as const));
  return {
    ...detailsIn(area, ground, random),
    ...names.next(random.pick(kind.suffixes)),
    amenities: Object.fromEntries(
      amenities.map((amenity) => [amenity, answer(kind.likely[amenity] ?? 0.02, random)]),
    ) as Record<Amenity, Answer>,
    place: random.pick(kind.places),
    accessNote: random.chance(0.35) ? random.pick(accessNotes) : '',
    note: random.chance(0.12) ? random.pick(notes) : '',
    hours: random.chance(0.03) ? null : random.pick(kind.hours),
  };
}

/** One answer in eight was left blank. */
function answer(likely: number, random: Random): Answer {
  const has = random.chance(likely);
  if (random.chance(0.12)) return 'unknown';
  return has ? 'yes' : 'no';
}
