import { type Amenity, amenities, type BabyStation } from './baby-station.ts';
import { minutesPerDay, type Weekday } from './calendar-date.ts';
import type { ClassAge } from './class-age.ts';
import type { Theme } from './facility.ts';
import type { Answer, FacilityCommon } from './facility-common.ts';
import type { MinimumAge } from './minimum-age.ts';
import { type Nursery, nurseryKinds } from './nursery.ts';
import type { ClosedDay, HolidayRule, HoursRule, MonthDay, OpeningHours, Span } from './opening-hours.ts';
import {
  byKind,
  calendarDateText,
  fields,
  flag,
  integer,
  listOf,
  oneOf,
  optional,
  orNull,
  refined,
  remembered,
  type Shape,
  text,
  webAddress,
  yearMonthText,
} from './shape.ts';
import type { Vacancies, VacancyCell, VacancyCells } from './vacancy.ts';

/** As published: an answer that is not there is unknown, a unit that is not called lent is not. */
export type BabyStationProperties = Omit<BabyStation, 'position' | 'amenities' | 'lent'> & {
  amenities: { [A in Amenity]?: Answer };
  lent?: boolean;
};

interface PropertiesByTheme {
  'baby-stations': BabyStationProperties;
  nurseries: Omit<Nursery, 'position'>;
}

/** A facility as it stands in the properties of its feature: the position is the feature's geometry. */
export type FacilityProperties<T extends Theme> = PropertiesByTheme[T];

const common: { [K in Exclude<keyof FacilityCommon, 'position'>]: Shape<FacilityCommon[K]> } = {
  id: text,
  name: text,
  kana: orNull(text),
  address: orNull(text),
  lgCode: text,
  phone: orNull(text),
  url: orNull(webAddress),
  note: orNull(text),
  sourceId: text,
};

/** A span that ends before it begins would read as "never open". */
const span = refined(
  fields<Span>({ open: integer(0, minutesPerDay), close: integer(0, 2 * minutesPerDay) }),
  ({ open, close }) => (open < close ? null : '.close'),
);

const weekday = oneOf<Weekday>(0, 1, 2, 3, 4, 5, 6);
const monthDay = fields<MonthDay>({ month: integer(1, 12), day: integer(1, 31) });
const holidayRule = oneOf<HolidayRule>('closed', 'open', 'shift-next-day', 'shift-next-weekday', 'unknown');

const closedDay = byKind<ClosedDay>({
  weekday: fields<Extract<ClosedDay, { kind: 'weekday' }>>({
    kind: oneOf('weekday'),
    weekday,
    holidays: holidayRule,
    except: optional(fields({ from: monthDay, to: monthDay })),
  }),
  'nth-weekday': fields({
    kind: oneOf('nth-weekday'),
    nths: listOf(integer(1, 5)),
    weekday,
    holidays: holidayRule,
  }),
  period: fields({ kind: oneOf('period'), from: monthDay, to: monthDay }),
  holiday: fields({ kind: oneOf('holiday'), except: monthDay }),
  'new-year-unstated': fields({ kind: oneOf('new-year-unstated') }),
});

const openingHours = remembered(
  fields<OpeningHours>({
    raw: text,
    rules: listOf(
      fields<HoursRule>({
        days: listOf(oneOf<Weekday | 'holiday'>(0, 1, 2, 3, 4, 5, 6, 'holiday')),
        spans: listOf(span),
        sometimes: optional(flag),
      }),
    ),
    closed: listOf(closedDay),
    onHolidays: oneOf<OpeningHours['onHolidays']>('closed', 'as-weekday', 'unknown'),
    newYear: oneOf<OpeningHours['newYear']>('open', 'unknown'),
    irregular: listOf(text),
    notUnderstood: listOf(text),
  }),
);

const answer = oneOf<Answer>('yes', 'no', 'unknown');

const answerIfKnown = optional(answer);

const babyStation = fields<BabyStationProperties>({
  ...common,
  theme: oneOf('baby-stations'),
  amenities: fields<{ [A in Amenity]?: Answer }>(
    Object.fromEntries(amenities.map((amenity) => [amenity, answerIfKnown])) as Record<
      Amenity,
      typeof answerIfKnown
    >,
  ),
  lent: optional(flag),
  place: orNull(text),
  accessNote: orNull(text),
  hours: orNull(openingHours),
});

/** A vacancy cell of any kind. */
export const vacancyCell: Shape<VacancyCell> = remembered(
  byKind<VacancyCell>({
    count: fields({ kind: oneOf('count'), raw: text, count: integer(0) }),
    range: fields<Extract<VacancyCell, { kind: 'range' }>>({
      kind: oneOf('range'),
      raw: text,
      atLeast: integer(0),
      atMost: optional(integer(0)),
    }),
    mark: fields({ kind: oneOf('mark'), raw: text, open: oneOf('yes', 'no', 'unclear') }),
    joint: fields<Extract<VacancyCell, { kind: 'joint' }>>({
      kind: oneOf('joint'),
      raw: text,
      ages: listOf(oneOf<ClassAge>(0, 1, 2, 3, 4, 5)),
      count: integer(0),
    }),
    'not-offered': fields({ kind: oneOf('not-offered'), raw: text }),
    unknown: fields({ kind: oneOf('unknown'), raw: text }),
  }),
);

const sixCells = listOf(vacancyCell, 6) as Shape<readonly VacancyCell[]> as unknown as Shape<VacancyCells>;

/** Six cells with their dates. */
export const vacanciesShape = fields<Vacancies>({
  asOf: orNull(calendarDateText),
  entryMonth: orNull(yearMonthText),
  cells: sixCells,
});

const nursery = fields<Omit<Nursery, 'position'>>({
  ...common,
  theme: oneOf('nurseries'),
  kind: oneOf(...nurseryKinds),
  kindText: orNull(text),
  branch: flag,
  capacity: orNull(integer(0)),
  minimumAge: orNull(fields<MinimumAge>({ unit: oneOf('day', 'month'), n: integer(0) })),
  vacancies: orNull(vacanciesShape),
});

/** What a feature's properties must look like, by theme. */
export const facilityShapes: { readonly [T in Theme]: Shape<FacilityProperties<T>> } = {
  'baby-stations': babyStation,
  nurseries: nursery,
};
