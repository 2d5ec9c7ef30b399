import { type Amenity, amenities } from '#domain/baby-station.ts';
import type { Answer } from '#domain/facility-common.ts';
import type { HoursFacts } from './baby-station-hours.ts';
import { placeKinds } from './baby-station-kinds.ts';
import { accessNotes, notes } from './baby-station-remarks.ts';
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

/** `more` draws the facts that were added later: whoever was in the sample before stays as they were. */
export function babyStationsOf(
  areas: readonly (readonly [Area, number])[],
  ground: Ground,
  random: Random,
  more: Random,
): BabyStationFacts[] {
  const names = new NamePool(random);
  return areas.flatMap(([area, count]) =>
    Array.from({ length: count }, () => babyStationIn(area, names, ground, { random, more })),
  );
}

function babyStationIn(
  area: Area,
  names: NamePool,
  ground: Ground,
  { random, more }: { random: Random; more: Random },
): BabyStationFacts {
  const kind = random.pickWeighted(placeKinds.map((each) => [each, each.weight] as const));
  const details = detailsIn(area, ground, random);
  const name = names.next(random.pick(kind.suffixes));
  const answers = amenities.map((amenity, index) => [
    amenity,
    answer(kind.likely[amenity] ?? 0.02, index < drawnFirst ? random : more),
  ]);
  const place = random.pick(kind.places);
  const accessNote = noteFor(place, random.chance(0.35) ? random.pick(accessNotes) : '');
  const note = random.chance(0.12) ? random.pick(notes) : '';
  return {
    ...details,
    ...name,
    amenities: inAgreement(Object.fromEntries(answers), { place, accessNote, note }),
    place,
    accessNote,
    note,
    hours: random.chance(0.03) ? null : random.pick(kind.hours),
  };
}

/** Only a station has gates. */
function noteFor(place: string, accessNote: string): string {
  return accessNote.startsWith('改札内') && !place.startsWith('改札内')
    ? '職員にお声がけください'
    : accessNote;
}

type Answers = Record<Amenity, Answer>;

/** A row does not contradict itself: what its words say, its columns say too. */
function inAgreement(
  drawn: Answers,
  { place, accessNote, note }: Pick<BabyStationFacts, 'place' | 'accessNote' | 'note'>,
): Answers {
  const gate = /^改札(.)/.exec(place)?.[1];
  const hasNoRoom = drawn.nursingSpace === 'no';
  return {
    ...drawn,
    outsideGate: gate === undefined ? 'unknown' : gate === '外' ? 'yes' : 'no',
    ...(hasNoRoom && { privateRoom: 'no', curtain: 'no' }),
    ...(/お声がけ|声をかけ|お申し出|鍵|インターホン/.test(accessNote) && { selfService: 'no' }),
    ...(accessNote.includes('持ち帰り') && { diaperBin: 'no' }),
    ...(note.includes('カーテン') && { curtain: 'yes' }),
    ...(note.includes('駐車場あり') && { parking: 'yes' }),
  };
}

/** Tents that a municipality lends to organisers of events; the first row names where it is kept, which is no place to go to. */
export function lentUnitsOf(area: Area, ground: Ground, random: Random): BabyStationFacts[] {
  const details = detailsIn(area, ground, random);
  const unknown = Object.fromEntries(amenities.map((amenity) => [amenity, 'unknown'])) as Answers;
  return ['１号', '２号'].map((number, index) => ({
    ...details,
    position: index === 0 ? details.position : null,
    text: `見本移動式赤ちゃんの駅 ${number}`,
    kana: `みほんいどうしきあかちゃんのえき ${index + 1}ごう`,
    amenities: { ...unknown, nursingSpace: 'yes', diaperTable: 'yes', curtain: 'yes' },
    place: '子育て支援課で保管',
    accessNote: 'イベントを開く人に貸し出します',
    note: '貸出は7日以内',
    hours: null,
  }));
}

/** How many of the amenities `random` draws. */
const drawnFirst = 8;

/** One answer in eight was left blank. */
function answer(likely: number, random: Random): Answer {
  const has = random.chance(likely);
  if (random.chance(0.12)) return 'unknown';
  return has ? 'yes' : 'no';
}
