import { type Amenity, amenities, type BabyStation } from '#domain/baby-station.ts';
import type { Answer, FacilityCommon } from '#domain/facility-common.ts';
import type { Municipality } from '#domain/municipality.ts';
import { type Nursery, nurseryKinds } from '#domain/nursery.ts';
import type { ClosedDay, OpeningHours, Weekday } from '#domain/opening-hours.ts';
import type { VacancyCell, VacancyCells } from '#domain/vacancy.ts';

type Random = () => number;

/** mulberry32: the same numbers from the same seed, on every machine. */
export function randomFrom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** In memory, spread evenly over the areas' boxes, every 50th without a position. */
export function makeStations(count: number, areas: readonly Municipality[], random: Random): BabyStation[] {
  return Array.from({ length: count }, (_, index) => ({
    ...commonOf(index, '見本ひろば', areas, random),
    theme: 'baby-stations',
    amenities: Object.fromEntries(
      amenities.map((amenity) => [amenity, pick<Answer>(['yes', 'yes', 'no', 'unknown'], random)]),
    ) as Record<Amenity, Answer>,
    lent: false,
    place: null,
    accessNote: null,
    hours: random() < 0.15 ? null : hoursOf(random),
  }));
}

export function makeNurseries(count: number, areas: readonly Municipality[], random: Random): Nursery[] {
  return Array.from({ length: count }, (_, index) => ({
    ...commonOf(index, '見本おはじき保育園', areas, random),
    theme: 'nurseries',
    kind: pick(nurseryKinds, random),
    kindText: null,
    branch: false,
    capacity: null,
    minimumAge: null,
    vacancies:
      random() < 0.1
        ? null
        : {
            asOf: '2026-11-01',
            entryMonth: '2026-12',
            cells: Array.from({ length: 6 }, () => cellOf(random)) as unknown as VacancyCells,
          },
  }));
}

function commonOf(
  index: number,
  name: string,
  areas: readonly Municipality[],
  random: Random,
): FacilityCommon {
  const area = pick(areas, random);
  const { west, south, east, north } = area.box;
  const position = { lat: south + random() * (north - south), lng: west + random() * (east - west) };
  return {
    id: `${area.lgCode}-${index}`,
    name: `${name}${area.name.ja}${index}`,
    kana: `みほん${area.name.kana}${index}`,
    address: null,
    lgCode: area.lgCode,
    position: index % 50 === 0 ? null : position,
    phone: null,
    url: null,
    note: null,
    sourceId: 'bench',
  };
}

const weekdays: readonly Weekday[] = [1, 2, 3, 4, 5];

function hoursOf(random: Random): OpeningHours {
  const open = pick([540, 570, 600], random);
  const close = pick([1020, 1050, 1200, 1500], random);
  const monday: ClosedDay = { kind: 'weekday', weekday: 1, holidays: 'shift-next-weekday' };
  const thursday: ClosedDay = { kind: 'nth-weekday', nths: [1, 3], weekday: 4, holidays: 'open' };
  const newYear: ClosedDay = {
    kind: 'period',
    from: { month: 12, day: 29 },
    to: { month: 1, day: 3 },
  };
  return {
    raw: '見本',
    rules: [
      { days: weekdays, spans: [{ open, close }] },
      { days: [0, 6], spans: [{ open: open + 60, close }] },
    ],
    closed: pick([[], [newYear], [monday, newYear], [thursday, newYear]], random),
    onHolidays: pick(['closed', 'as-weekday', 'unknown'], random),
    newYear: pick(['open', 'unknown'], random),
    irregular: random() < 0.1 ? ['臨時休館あり'] : [],
    notUnderstood: random() < 0.1 ? ['行事により休み'] : [],
  };
}

function cellOf(random: Random): VacancyCell {
  const draw = random();
  if (draw < 0.15) return { kind: 'not-offered', raw: '-' };
  if (draw < 0.2) return { kind: 'unknown', raw: '' };
  const count = draw < 0.7 ? 0 : Math.ceil(random() * 5);
  return { kind: 'count', raw: String(count), count };
}

function pick<V>(values: readonly V[], random: Random): V {
  const value = values[Math.floor(random() * values.length)];
  if (value === undefined) throw new RangeError('nothing to pick from');
  return value;
}
