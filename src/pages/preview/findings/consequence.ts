import type { Issue, IssueCode } from '#domain/issue.ts';
import { isRefusal } from '#ingest/severity.ts';

/** What a finding means to a parent who looks at the published data. */
export type Consequence =
  | 'fileUnused'
  | 'columnUnread'
  | 'facilityMissing'
  | 'pinMissing'
  | 'pinMisplaced'
  | 'placesUnknown'
  | 'placesDoubtful'
  | 'datesUnknown'
  | 'datesDoubtful'
  | 'hoursUnknown'
  | 'answerUnknown'
  | 'contactMissing'
  | 'kindUnknown'
  | 'factMissing'
  | 'maybeTwice'
  | 'maybeUnwanted'
  | 'none';

/** Of a file that is read; every finding that has it refused means the same. */
const consequences: Readonly<Partial<Record<IssueCode, Consequence>>> = {
  'file/no-date-in-name': 'fileUnused',
  'file/same-date': 'fileUnused',
  'file/older-file-used': 'fileUnused',
  'table/sudden-loss': 'fileUnused',
  'column/missing': 'columnUnread',
  'column/ambiguous': 'columnUnread',
  'column/unknown-field': 'columnUnread',
  'column/entry-months': 'columnUnread',
  'column/other-entry-month': 'datesDoubtful',
  'column/unexplained-classes': 'columnUnread',
  'column/not-places': 'columnUnread',
  'column/places-doubted': 'placesDoubtful',
  'column/hidden': 'maybeUnwanted',
  'row/hidden': 'maybeUnwanted',
  'row/no-name': 'facilityMissing',
  'row/extra-cells': 'facilityMissing',
  'row/missing-cells': 'placesUnknown',
  'row/stray-quote': 'factMissing',
  'row/half-position': 'pinMissing',
  'row/position-zero': 'pinMissing',
  'row/position-outside-osaka': 'pinMissing',
  'row/position-outside-municipality': 'pinMissing',
  'row/position-outside-ward': 'pinMisplaced',
  'row/unknown-ward': 'factMissing',
  'row/impossible-date': 'datesUnknown',
  'file/sheet-name-differs': 'datesDoubtful',
  'row/other-date-in-title': 'datesDoubtful',
  'row/entry-months-in-title': 'datesUnknown',
  'row/other-entry-month-in-title': 'datesDoubtful',
  'row/no-places-below': 'placesUnknown',
  'row/not-places': 'placesUnknown',
  'row/other-header': 'placesUnknown',
  'row/class-outside-kind': 'placesDoubtful',
  'cell/unreadable-position': 'pinMissing',
  'cell/unknown-answer': 'answerUnknown',
  'cell/hours-not-understood': 'hoursUnknown',
  'cell/hours-contradictory': 'hoursUnknown',
  'cell/hours-without-days': 'hoursUnknown',
  'cell/hours-without-hours': 'hoursUnknown',
  'cell/too-long': 'factMissing',
  'cell/unreadable-phone': 'contactMissing',
  'cell/unreadable-url': 'contactMissing',
  'cell/unreadable-date': 'datesUnknown',
  'cell/unreadable-number': 'factMissing',
  'cell/unreadable-minimum-age': 'factMissing',
  'cell/age-as-date': 'factMissing',
  'cell/unknown-kind': 'kindUnknown',
  'cell/unknown-mark': 'placesUnknown',
  'cell/blank-vacancy': 'placesUnknown',
  'cell/joint-total': 'placesUnknown',
  'cell/number-with-note': 'placesUnknown',
  'cell/implausible-count': 'placesUnknown',
  'table/far-cells': 'facilityMissing',
  'table/repeated-row': 'maybeTwice',
  'table/in-two-sources': 'maybeTwice',
  'table/same-name': 'maybeTwice',
  'table/year-unknown': 'datesUnknown',
  'table/entry-month-far': 'datesDoubtful',
};

/** 'none' = nothing that a parent sees is lost. */
export function consequenceOf(issue: Pick<Issue, 'code' | 'field'>): Consequence {
  return isRefusal(issue) ? 'fileUnused' : (consequences[issue.code] ?? 'none');
}
