import {
  type DateAndMinute,
  parseCalendarDate,
  parseYearMonth,
  type YearMonth,
} from '#domain/calendar-date.ts';
import type { MunicipalityCode } from '#domain/municipality.ts';
import {
  type Anchor,
  anchorSlots,
  type Camera,
  type Candidate,
  dailySlots,
  homeSlots,
  means,
  type WayAsked,
  wayMinutes,
  wayOrders,
} from './view.ts';

/** How one kind of value stands in a link. */
export interface Parser<V> {
  /** undefined = not a value of this kind. */
  parse: (text: string) => V | undefined;
  /** null = not to be written. */
  serialise: (value: V) => string | null;
}

/** Written as `1`; off is the absence of the key. */
export const flag: Parser<boolean> = {
  parse: (text) => (text === '1' ? true : text === '0' ? false : undefined),
  serialise: (value) => (value ? '1' : '0'),
};

export function oneOf<V extends string | number>(values: readonly V[]): Parser<V> {
  return {
    parse: (text) => values.find((value) => String(value) === text),
    serialise: String,
  };
}

/** Comma between values, in the order of `values`, none twice. One unknown value spoils the list. */
export function listOf<V extends string>(values: readonly V[]): Parser<readonly V[]> {
  return {
    parse: (text) => {
      const present = text === '' ? [] : text.split(',');
      const isKnown = present.every((each) => values.some((value) => value === each));
      return isKnown ? values.filter((value) => present.includes(value)) : undefined;
    },
    serialise: (present) => (present.length === 0 ? null : present.join(',')),
  };
}

/** Ascending, with repetition, at most so many. One unknown value spoils the list. */
export function numbersOf<V extends number>(values: readonly V[], atMost: number): Parser<readonly V[]> {
  const { parse } = oneOf(values);
  return {
    parse: (text) => {
      const present = text.split(',').flatMap((each) => parse(each) ?? []);
      return present.length === text.split(',').length && present.length <= atMost
        ? present.sort()
        : undefined;
    },
    serialise: (present) => (present.length === 0 ? null : present.join(',')),
  };
}

export const yearMonth: Parser<YearMonth> = {
  parse: (text) => parseYearMonth(text) ?? undefined,
  serialise: (month) => month,
};

/** Six digits of Osaka Prefecture (27); whether such an area exists is for the caller, who has the places. */
export const municipalityCode: Parser<MunicipalityCode> = {
  parse: (text) => (/^27\d{4}$/.test(text) ? text : undefined),
  serialise: (code) => code,
};

const longestReference = 200;

/** The id of a facility or a place. */
export const reference: Parser<string> = {
  parse: (text) => (text !== '' && text.length <= longestReference ? text : undefined),
  serialise: (id) => (id === '' ? null : id),
};

/** Comma between values, none twice, at most so many. One value that cannot be read spoils the list. */
export function listOfUpTo<V>(most: number, parser: Parser<V>): Parser<readonly V[]> {
  return {
    parse: (text) => {
      const parts = [...new Set(text.split(','))];
      const values = parts.flatMap((part) => parser.parse(part) ?? []);
      return values.length === parts.length && parts.length <= most ? values : undefined;
    },
    serialise: (values) => values.map(parser.serialise).join() || null,
  };
}

/** `271276` or `umeda/1`: a code, or a station and the kilometres round it. */
export const candidate: Parser<Candidate> = {
  parse: (text) => {
    const [, stationId, kilometres] = /^([\w-]+)\/([12])$/.exec(text) ?? [];
    if (stationId !== undefined) return { kind: 'circle', stationId, kilometres: kilometres === '1' ? 1 : 2 };
    const lgCode = municipalityCode.parse(text);
    return lgCode === undefined ? undefined : { kind: 'area', lgCode };
  },
  serialise: (each) => (each.kind === 'area' ? each.lgCode : `${each.stationId}/${each.kilometres}`),
};

/** `a/umeda`: which of the places, and where it is. */
const anchor: Parser<Anchor> = {
  parse: (text) => {
    const [name, placeId = '', ...rest] = text.split('/');
    const slot = anchorSlots.find((each) => each === name);
    const isOne = slot !== undefined && rest.length === 0 && /^[\w-]{1,60}$/.test(placeId);
    return isOne ? { slot, placeId } : undefined;
  },
  serialise: ({ slot, placeId }) => `${slot}/${placeId}`,
};

const anchorList = listOfUpTo(anchorSlots.length, anchor);

/** No slot twice. */
export const anchors: typeof anchorList = {
  ...anchorList,
  parse: (text) => {
    const each = anchorList.parse(text);
    return new Set(each?.map(({ slot }) => slot)).size === each?.length ? each : undefined;
  },
};

/** `detour/a/station` and, with a limit, `detour/a/station/15/bicycle`. */
export const way: Parser<WayAsked> = {
  parse: (text) => {
    const parts = text.split('/');
    const [order, home, daily, minutes, by] = [wayOrders, homeSlots, dailySlots, wayMinutes, means].map(
      (values, index) => values.find((value) => String(value) === parts[index]),
    ) as [WayAsked['order'], WayAsked['home'], WayAsked['daily'], 10 | undefined, 'walk' | undefined];
    const isWhole = order && home && daily && (parts.length === 3 || (parts.length === 5 && minutes && by));
    return isWhole ? { order, home, daily, both: minutes && by ? { minutes, by } : null } : undefined;
  },
  serialise: ({ order, home, daily, both }) => {
    const text = [order, home, daily, ...(both ? [both.minutes, both.by] : [])].join('/');
    return text === 'any/a/station' ? null : text;
  },
};

/** `2026-11-28T15:00`, local time in Japan whatever zone the phone is in. Whether it has passed is for the caller, who has the clock. */
export const localTime: Parser<DateAndMinute> = {
  parse: (text) => {
    const [, day = '', hour, minute] = /^([\d-]{10})T([01]\d|2[0-3]):([0-5]\d)$/.exec(text) ?? [];
    const date = parseCalendarDate(day);
    return date === null ? undefined : { date, minute: Number(hour) * 60 + Number(minute) };
  },
  serialise: ({ date, minute }) => `${date}T${twoDigits(Math.floor(minute / 60))}:${twoDigits(minute % 60)}`,
};

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

const highestZoom = 24;

/** `zoom/lat/lng`. The centre to 3 decimals, about 100 m: a link must not tell a doorstep. */
export const camera: Parser<Camera> = {
  parse: (text) => {
    const parts = /^(\d{1,2}(?:\.\d+)?)\/(-?\d{1,2}(?:\.\d+)?)\/(-?\d{1,3}(?:\.\d+)?)$/.exec(text);
    return parts === null ? undefined : cameraOf(Number(parts[1]), Number(parts[2]), Number(parts[3]));
  },
  serialise: ({ center, zoom }) => {
    const rounded = cameraOf(zoom, center.lat, center.lng);
    return rounded === undefined ? null : `${rounded.zoom}/${rounded.center.lat}/${rounded.center.lng}`;
  },
};

function cameraOf(zoom: number, lat: number, lng: number): Camera | undefined {
  const isOnEarth = zoom >= 0 && zoom <= highestZoom && Math.abs(lat) <= 90 && Math.abs(lng) <= 180;
  return isOnEarth ? { center: { lat: round(lat, 3), lng: round(lng, 3) }, zoom: round(zoom, 1) } : undefined;
}

function round(value: number, decimals: number): number {
  // Adding 0 turns -0, which prints as 0 and would not be the same value again, into 0.
  return Number(value.toFixed(decimals)) + 0;
}
