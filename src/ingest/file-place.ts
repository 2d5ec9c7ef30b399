import type { CalendarDate } from '#domain/calendar-date.ts';
import type { Municipality, MunicipalityCode } from '#domain/municipality.ts';
import type { MonthText } from './cells/date.ts';
import type { Datum } from './cells/datum.ts';
import type { SourceFile } from './source-file.ts';

/** The facts of a file that its rows need besides their own cells. */
export interface FilePlace {
  sourceId: string;
  lgCode: MunicipalityCode;
  /** null where the municipality is not known. */
  municipality: Municipality | null;
  /** Its wards; empty where it has none. */
  wards: readonly Municipality[];
  /** null = WGS 84. */
  datum: Datum | null;
  /** The date in the file's name, in its `source.json` or in its title, in this order. */
  asOf: CalendarDate | null;
  /** In the header over all places, in the `source.json` or in a title, in this order. */
  entryMonth: MonthText | null;
  /** Nothing but headings states it: one between the rows states that of those below it. */
  isMonthOfHeadings: boolean;
  constants: NonNullable<SourceFile['constants']>;
  /** Below a heading that says so, or may mean so, numbers by class are children and no places. */
  holdsChildren: boolean;
  /** Below another header within the table: the fields whose columns it calls the same, with their indexes. null = all of them. */
  fieldsBelow: ReadonlyMap<string, number> | null;
  /** False for a source that names no vacancy column: it publishes no vacancies at all. */
  publishesVacancies: boolean;
}
