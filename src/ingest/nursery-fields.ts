import { type CalendarDate, type YearMonth, yearMonthOf } from '#domain/calendar-date.ts';
import { type ClassAge, classAges } from '#domain/class-age.ts';
import type { MinimumAge } from '#domain/minimum-age.ts';
import type { Nursery } from '#domain/nursery.ts';
import type { Vacancies, VacancyCell } from '#domain/vacancy.ts';
import {
  dateNear,
  type MonthText,
  monthFrom,
  readDate,
  readDayNear,
  readMonth,
  readSerialDate,
} from './cells/date.ts';
import { readMinimumAge } from './cells/minimum-age.ts';
import { type KindText, readNurseryKind } from './cells/nursery-kind.ts';
import { doubtful, type Parsed, understood } from './cells/parsed.ts';
import { readSharedVacancy, readVacancy } from './cells/vacancy.ts';
import { readWholeNumber } from './cells/whole-number.ts';
import { childrenHeading, classHeader, placesHeading } from './class-header.ts';
import { commonOf, type FacilityRecord, facilityFields } from './facility-fields.ts';
import type { CellContext, FieldSpec, FieldTable } from './field-spec.ts';
import type { FilePlace } from './file-place.ts';
import type { Draft } from './identity.ts';
import { foldWidth, textOrNull } from './text.ts';

/** Something is said that nobody can read: neither what is true of the whole file, nor nothing. */
const unreadable = Symbol();
type Unreadable = typeof unreadable;

/** What the cells of a row say about a nursery. */
export type NurseryRecord = FacilityRecord & {
  kind: KindText;
  capacity: number | null;
  minimumAge: MinimumAge | null;
  asOf: CalendarDate | Unreadable | null;
  asOfMonth: number | Unreadable | null;
  asOfDay: number | Unreadable | null;
  entryMonth: MonthText | Unreadable | null;
} & { [A in ClassAge as `vacancies.${A}`]: VacancyCell };

export const nurseryFields: FieldTable<NurseryRecord> = {
  ...facilityFields,
  kind: {
    ja: '施設種別',
    aliases: ['種別', '区分', '施設区分', 'type', 'certifiedType'],
    presence: 'optional',
    parse: (cell, { kinds }) => readNurseryKind(cell, kinds),
  },
  capacity: {
    ja: '定員',
    aliases: ['収容定員', '利用定員', '認可定員', 'capacity'],
    presence: 'optional',
    notUnder: /\d[歳才]/,
    parse: readWholeNumber,
  },
  minimumAge: {
    ja: '入所可能月齢',
    aliases: ['受入月齢', '受入可能月齢', '入所月齢', '受入年齢', 'min_age', 'acceptedAge'],
    presence: 'optional',
    parse: readMinimumAge,
  },
  asOf: { ja: '基準日', aliases: ['更新日', '現在日'], presence: 'optional', parse: readDateCell },
  asOfMonth: { ja: '基準月', aliases: [], presence: 'optional', parse: readDatePart },
  asOfDay: { ja: '基準日の日', aliases: [], presence: 'optional', parse: readDatePart },
  entryMonth: {
    ja: '入所月',
    aliases: ['入園月', '利用開始月', '入所年月', '利用開始年月'],
    presence: 'optional',
    parse: readMonthCell,
  },
  'vacancies.0': classField(0),
  'vacancies.1': classField(1),
  'vacancies.2': classField(2),
  'vacancies.3': classField(3),
  'vacancies.4': classField(4),
  'vacancies.5': classField(5),
};

export function nurseryOf(record: NurseryRecord, name: string, place: FilePlace): Parsed<Draft<Nursery>> {
  const common = commonOf(record, name, place);
  const vacancies = place.publishesVacancies ? vacanciesOf(record, place) : understood(null);
  return {
    value: {
      ...common.value,
      theme: 'nurseries',
      kind: record.kind.text === null ? (place.constants.kind ?? 'unknown') : record.kind.kind,
      kindText: record.kind.text,
      branch: name.includes('分園'),
      capacity: record.capacity,
      minimumAge: record.minimumAge,
      vacancies: vacancies.value,
    },
    issues: vacancies.issues.length === 0 ? common.issues : [...common.issues, ...vacancies.issues],
  };
}

function vacanciesOf(record: NurseryRecord, place: FilePlace): Parsed<Vacancies> {
  const asOf = asOfOf(record, place);
  return {
    value: {
      asOf: asOf.value,
      entryMonth: entryMonthOf(record, asOf.value, place),
      cells: [
        record['vacancies.0'],
        record['vacancies.1'],
        record['vacancies.2'],
        record['vacancies.3'],
        record['vacancies.4'],
        record['vacancies.5'],
      ],
    },
    issues: asOf.issues,
  };
}

/**
 * Month and day columns carry no year: the date nearest to the file's own is meant. Where a row's own date cannot be read, the
 * file's is not put in its place.
 */
function asOfOf(record: NurseryRecord, place: FilePlace): Parsed<CalendarDate | null> {
  const { asOf, asOfMonth: month, asOfDay: day } = record;
  const ofFile = place.asOf;
  if (asOf === unreadable || month === unreadable || day === unreadable) return understood(null);
  if (asOf !== null) return understood(asOf);
  if (month === null || day === null) return understood(ofFile);
  if (ofFile === null) return understood(null);
  const date = dateNear(ofFile, month, day);
  if (date !== null) return understood(date);
  return doubtful(null, 'row/impossible-date', { params: { month, day } });
}

/** By the row itself, else the header, else the `source.json`. */
function entryMonthOf(
  { entryMonth }: NurseryRecord,
  asOf: CalendarDate | null,
  { entryMonth: ofHeader, constants }: FilePlace,
): YearMonth | null {
  if (entryMonth === unreadable) return null;
  const stated = entryMonth ?? ofHeader;
  if (stated === null) return constants.entryMonth ?? null;
  if ('month' in stated) return stated.month;
  return (asOf && monthFrom(asOf, stated.monthOfYear)) ?? constants.entryMonth ?? null;
}

function classField(age: ClassAge): FieldSpec<VacancyCell> {
  return {
    ja: `${age}歳児`,
    aliases: [`${age}歳`, `${age}歳児クラス`, `${age}歳クラス`, `${age}才児`, `${age}才`],
    like: classHeader(age),
    presence: 'optional',
    asksBeside: true,
    under: placesHeading,
    notUnder: childrenHeading,
    parse: (cell, { legend }) => readVacancy(cell, legend),
    parseShared: (cell, fields, { legend }) => readSharedVacancy(cell, fields && agesOf(fields), legend),
    parseMisaligned: (cell) => understood({ kind: 'unknown', raw: cell ?? '' }),
  };
}

function agesOf(fields: readonly string[]): ClassAge[] {
  return classAges.filter((age) => fields.includes(`vacancies.${age}`));
}

function readDateCell(cell: string | null, { asOf }: CellContext): Parsed<CalendarDate | Unreadable | null> {
  const text = textOrNull(cell);
  const date = text === null ? null : readDate(text);
  if (text === null || date !== null) return understood(date);
  const inferred = asOf && readDayNear(text, asOf);
  if (inferred) return doubtful(inferred, 'cell/year-inferred', { params: { date: inferred } });
  return serialDate(text);
}

function readDatePart(cell: string | null): Parsed<number | Unreadable | null> {
  const { value, issues } = readWholeNumber(cell);
  return { value: issues.length === 0 ? value : unreadable, issues };
}

function readMonthCell(cell: string | null): Parsed<MonthText | Unreadable | null> {
  const text = textOrNull(cell);
  const month = text === null ? null : readMonth(text);
  if (text === null || month !== null) return understood(month);
  const { value, issues } = serialDate(text);
  return { value: value === unreadable ? value : { month: yearMonthOf(value) }, issues };
}

function serialDate(text: string): Parsed<CalendarDate | Unreadable> {
  const date = readSerialDate(foldWidth(text));
  return date === null
    ? doubtful(unreadable, 'cell/unreadable-date')
    : doubtful(date, 'cell/date-as-serial', { params: { date } });
}
