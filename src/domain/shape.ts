import { type CalendarDate, parseCalendarDate, parseYearMonth, type YearMonth } from './calendar-date.ts';
import { LoadError } from './load-error.ts';

/** Answers the path to the first wrong part (`''` = the value itself), or null when nothing is wrong. */
type Check = (value: unknown) => string | null;

/** How a shape was made, for what describes it to other programs: what the app does not need costs it no more than this. */
export type ShapeForm =
  | readonly ['string' | 'boolean']
  | readonly ['pattern', RegExp]
  | readonly ['integer' | 'number', least: number, most: number]
  | readonly ['enum', readonly unknown[]]
  | readonly ['any-of', readonly AnyShape[]]
  | readonly ['nullable', AnyShape]
  | readonly ['list', AnyShape, length?: number | undefined]
  | readonly ['record', AnyShape]
  | readonly ['fields', Readonly<Record<string, AnyShape>>];

export interface AnyShape extends Check {
  readonly form: ShapeForm;
  readonly isOptional?: boolean;
  /** An object is of this shape when each of its properties is of its own, and nothing else is asked. */
  readonly parts?: Readonly<Record<string, AnyShape>>;
}

/** Checks foreign JSON against `T` without copying it. Properties that `T` does not know are let through. */
export interface Shape<T> extends AnyShape {
  /** Never set: it only ties the shape to exactly `T`, so that a forgotten `orNull` does not compile. */
  readonly of?: (value: T) => T;
}

function shaped<T>(check: Check, form: ShapeForm): Shape<T> {
  return Object.assign(check, { form });
}

function matching<T>(isRight: (value: unknown) => boolean, form: ShapeForm): Shape<T> {
  return shaped((value) => (isRight(value) ? null : ''), form);
}

/** Any string, the empty one included. */
export const text = matching<string>((value) => typeof value === 'string', ['string']);

/** A string that matches; the pattern has no flags. */
export function textLike<T extends string>(pattern: RegExp, isRight = (_: string) => true): Shape<T> {
  return matching(
    (value) => typeof value === 'string' && pattern.test(value) && isRight(value),
    ['pattern', pattern],
  );
}

/** true or false, nothing that only resembles them. */
export const flag = matching<boolean>((value) => typeof value === 'boolean', ['boolean']);

/** A day that exists, `YYYY-MM-DD`. */
export const calendarDateText = textLike<CalendarDate>(
  /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/,
  (value) => parseCalendarDate(value) !== null,
);

/** A month, `YYYY-MM`. */
export const yearMonthText = textLike<YearMonth>(
  /^[0-9]{4}-[0-9]{2}$/,
  (value) => parseYearMonth(value) !== null,
);

/** http(s) only: what is checked here ends up in links. */
export const webAddress = textLike<string>(/^https?:\/\//);

/** One mail address and nothing behind it. */
export const mailAddress = textLike<string>(/^[^\s@?&,]+@[^\s@?&,]+$/);

/** A whole number, both bounds included. */
export function integer(atLeast: number, atMost = Number.MAX_SAFE_INTEGER): Shape<number> {
  return matching(
    (value) => Number.isInteger(value) && Number(value) >= atLeast && Number(value) <= atMost,
    ['integer', atLeast, atMost],
  );
}

/** Within ± the limit. In Japan, latitude and longitude in the wrong order fail. */
export function degrees(limit: 90 | 180): Shape<number> {
  return matching(
    (value) => typeof value === 'number' && Math.abs(value) <= limit,
    ['number', -limit, limit],
  );
}

/** One of these values, by identity. */
export function oneOf<const T>(...allowed: readonly T[]): Shape<T> {
  return matching((value) => (allowed as readonly unknown[]).includes(value), ['enum', allowed]);
}

/** null = not published or not readable. */
export function orNull<T>(shape: Shape<T>): Shape<T | null> {
  return shaped((value) => (value === null ? null : shape(value)), ['nullable', shape]);
}

/** A property that may be absent. */
export function optional<T>(shape: Shape<T>): Shape<T | undefined> {
  const check = shaped<T | undefined>((value) => (value === undefined ? null : shape(value)), shape.form);
  return Object.assign(check, { isOptional: true });
}

/** What was found right once is not looked at again: for objects that many places share and nobody changes. */
export function remembered<T extends object>(shape: Shape<T>): Shape<T> {
  const right = new WeakSet<object>();
  return shaped((value) => {
    if (!isRecord(value)) return shape(value);
    if (right.has(value)) return null;
    const wrong = shape(value);
    if (wrong === null) right.add(value);
    return wrong;
  }, shape.form);
}

/** What the shape alone cannot say; `wrong` answers the path to it. Its form is that of the shape. */
export function refined<T>(shape: Shape<T>, wrong: (value: T) => string | null): Shape<T> {
  return shaped((value) => shape(value) ?? wrong(value as T), shape.form);
}

/** A word, or something that is no text. */
export function textOr<W extends string, T>(word: Shape<W>, other: Shape<T>): Shape<W | T> {
  return shaped((value) => (typeof value === 'string' ? word : other)(value), ['any-of', [word, other]]);
}

/** Two kinds of objects of which one alone has this property. */
export function having<A, B>(key: string, withKey: Shape<A>, without: Shape<B>): Shape<A | B> {
  return shaped(
    (value) => (isRecord(value) && key in value ? withKey : without)(value),
    ['any-of', [withKey, without]],
  );
}

/** A list of any length, or of just this one, every entry of this shape. */
export function listOf<T>(shape: Shape<T>, length?: number): Shape<readonly T[]> {
  return shaped(
    (value) => {
      if (!Array.isArray(value)) return '';
      if (length !== undefined && value.length !== length) return '.length';
      for (let index = 0; index < value.length; index++) {
        const wrong = shape(value[index]);
        if (wrong !== null) return `[${index}]${wrong}`;
      }
      return null;
    },
    ['list', shape, length],
  );
}

/** An object of any keys, every value of this shape. */
export function recordOf<T>(shape: Shape<T>): Shape<Readonly<Record<string, T>>> {
  return shaped(
    (value) => {
      if (!isRecord(value) || Array.isArray(value)) return '';
      for (const [key, each] of Object.entries(value)) {
        const wrong = shape(each);
        if (wrong !== null) return `[${JSON.stringify(key)}]${wrong}`;
      }
      return null;
    },
    ['record', shape],
  );
}

/** Every property of `T` must be named, so a new field that nobody checks does not compile. */
export function fields<T extends object>(shapes: { readonly [K in keyof T]-?: Shape<T[K]> }): Shape<T> {
  const parts: Readonly<Record<string, AnyShape>> = shapes;
  const entries = Object.entries(parts);
  const check = shaped<T>(
    (value) => {
      if (!isRecord(value)) return '';
      for (const [key, shape] of entries) {
        const wrong = shape(value[key]);
        if (wrong !== null) return `.${key}${wrong}`;
      }
      return null;
    },
    ['fields', parts],
  );
  return Object.assign(check, { parts });
}

/** A union of objects told apart by `kind`. */
export function byKind<T extends { kind: string }>(
  shapes: {
    readonly [K in T['kind']]: Shape<Extract<T, { kind: K }>>;
  },
): Shape<T> {
  const byName = new Map(Object.entries(shapes) as [string, AnyShape][]);
  return shaped(
    (value) => {
      const shape = isRecord(value) ? byName.get(String(value.kind)) : undefined;
      return shape ? shape(value) : '.kind';
    },
    ['any-of', [...byName.values()]],
  );
}

/** `json` itself, found at `path`, known to be a `T`; throws a `LoadError` that names the first wrong part. */
export function decode<T>(json: unknown, shape: Shape<T>, path = ''): T {
  const wrong = shape(json);
  if (wrong !== null) throw new LoadError('wrong-shape', path + wrong || 'the whole file');
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
