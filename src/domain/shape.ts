import { type CalendarDate, parseCalendarDate, parseYearMonth, type YearMonth } from './calendar-date.ts';
import { LoadError } from './load-error.ts';

/** Answers the path to the first wrong part (`''` = the value itself), or null when nothing is wrong. */
type Check = (value: unknown) => string | null;

/** Checks foreign JSON against `T` without copying it. Properties that `T` does not know are let through. */
export interface Shape<T> extends Check {
  /** Never set: it only ties the shape to exactly `T`, so that a forgotten `orNull` does not compile. */
  readonly of?: (value: T) => T;
}

function matching<T>(isRight: (value: unknown) => boolean): Shape<T> {
  return (value) => (isRight(value) ? null : '');
}

/** Any string, the empty one included. */
export const text = matching<string>((value) => typeof value === 'string');

/** true or false, nothing that only resembles them. */
export const flag = matching<boolean>((value) => typeof value === 'boolean');

/** A day that exists, `YYYY-MM-DD`. */
export const calendarDateText = matching<CalendarDate>(
  (value) => typeof value === 'string' && parseCalendarDate(value) !== null,
);

/** A month, `YYYY-MM`. */
export const yearMonthText = matching<YearMonth>(
  (value) => typeof value === 'string' && parseYearMonth(value) !== null,
);

/** http(s) only: what is checked here ends up in links. */
export const webAddress = matching<string>(
  (value) => typeof value === 'string' && /^https?:\/\//.test(value),
);

/** A whole number, both bounds included. */
export function integer(atLeast: number, atMost = Number.MAX_SAFE_INTEGER): Shape<number> {
  return matching((value) => Number.isInteger(value) && Number(value) >= atLeast && Number(value) <= atMost);
}

/** Within ± the limit. In Japan, latitude and longitude in the wrong order fail. */
export function degrees(limit: 90 | 180): Shape<number> {
  return matching((value) => typeof value === 'number' && Math.abs(value) <= limit);
}

/** One of these values, by identity. */
export function oneOf<const T>(...allowed: readonly T[]): Shape<T> {
  return matching((value) => (allowed as readonly unknown[]).includes(value));
}

/** null = not published or not readable. */
export function orNull<T>(shape: Shape<T>): Shape<T | null> {
  return (value) => (value === null ? null : shape(value));
}

/** A property that may be absent. */
export function optional<T>(shape: Shape<T>): Shape<T | undefined> {
  return (value) => (value === undefined ? null : shape(value));
}

/** A list of any length, every entry of this shape. */
export function listOf<T>(shape: Shape<T>): Shape<readonly T[]> {
  return (value) => {
    if (!Array.isArray(value)) return '';
    for (let index = 0; index < value.length; index++) {
      const wrong = shape(value[index]);
      if (wrong !== null) return `[${index}]${wrong}`;
    }
    return null;
  };
}

/** Every property of `T` must be named, so a new field that nobody checks does not compile. */
export function fields<T extends object>(shapes: { readonly [K in keyof T]-?: Shape<T[K]> }): Shape<T> {
  const entries = Object.entries(shapes) as [string, Check][];
  return (value) => {
    if (!isRecord(value)) return '';
    for (const [key, shape] of entries) {
      const wrong = shape(value[key]);
      if (wrong !== null) return `.${key}${wrong}`;
    }
    return null;
  };
}

/** A union of objects told apart by `kind`. */
export function byKind<T extends { kind: string }>(
  shapes: {
    readonly [K in T['kind']]: Shape<Extract<T, { kind: K }>>;
  },
): Shape<T> {
  const byName = new Map(Object.entries(shapes) as [string, Check][]);
  return (value) => {
    const shape = isRecord(value) ? byName.get(String(value.kind)) : undefined;
    return shape ? shape(value) : '.kind';
  };
}

/** `json` itself, known to be a `T`; throws a `LoadError` that names the first wrong part. */
export function decode<T>(json: unknown, shape: Shape<T>): T {
  const wrong = shape(json);
  if (wrong !== null) throw new LoadError('wrong-shape', wrong === '' ? 'the whole file' : wrong);
  return json as T;
}

/** Refuses a file written by a newer version of this app before anything else in it is looked at. */
export function refuseNewerSchema(json: unknown, schemaVersion: number): void {
  const found = isRecord(json) ? json.schemaVersion : undefined;
  if (typeof found === 'number' && found > schemaVersion) {
    throw new LoadError('newer-schema', `schemaVersion ${found}, this app reads ${schemaVersion}`);
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
