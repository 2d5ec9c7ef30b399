import type { Issue, IssueCode, Report, Severity } from '#domain/issue.ts';

/**
 * Every issue code and its weight. error = something published is lost or the file is not read; warning = it is read,
 * but a value is left out or may be wrong; notice = worth knowing, nothing is lost.
 */
const severities = {
  'file/not-text': 'error',
  'file/no-workbook': 'error',
  'file/old-workbook': 'error',
  'file/pdf': 'error',
  'file/web-page': 'error',
  'file/no-collection': 'error',
  'file/undecodable': 'error',
  'file/garbled': 'error',
  'file/empty': 'error',
  'file/no-header': 'error',
  'file/no-rows': 'error',
  'file/bad-source': 'error',
  'file/no-date-in-name': 'warning',
  'file/same-date': 'warning',
  'file/older-file-used': 'warning',
  'file/other-sheets': 'notice',
  'file/date-from-sheet': 'notice',
  'file/entry-month-from-sheet': 'notice',
  'file/sheet-name-differs': 'warning',
  'file/encoding-differs': 'notice',
  'file/header-moved': 'notice',
  'column/missing': 'error',
  'column/ambiguous': 'error',
  'column/unknown-field': 'error',
  'column/entry-months': 'error',
  'column/other-entry-month': 'warning',
  'column/unexplained-classes': 'error',
  'column/not-places': 'warning',
  'column/places-doubted': 'warning',
  'column/entry-month-inferred': 'notice',
  'column/hidden': 'warning',
  'row/hidden': 'warning',
  'row/title': 'notice',
  'row/date-from-title': 'notice',
  'row/other-date-in-title': 'warning',
  'row/entry-month-from-title': 'notice',
  'row/entry-months-in-title': 'warning',
  'row/other-entry-month-in-title': 'warning',
  'row/no-places-below': 'warning',
  'row/blank': 'notice',
  'row/repeated-header': 'notice',
  'row/other-header': 'warning',
  'row/total': 'notice',
  'row/footnote': 'notice',
  'row/beside-places': 'notice',
  'row/not-places': 'warning',
  'row/no-name': 'error',
  'row/extra-cells': 'error',
  'row/missing-cells': 'warning',
  'row/stray-quote': 'warning',
  'row/half-position': 'warning',
  'row/position-swapped': 'notice',
  'row/position-zero': 'warning',
  'row/position-outside-osaka': 'warning',
  'row/position-outside-municipality': 'warning',
  'row/position-outside-ward': 'warning',
  'cell/unknown-answer': 'warning',
  'cell/hours-not-understood': 'warning',
  'cell/hours-contradictory': 'warning',
  'cell/hours-without-days': 'warning',
  'cell/hours-without-hours': 'warning',
  'cell/closings-unannounced': 'notice',
  'row/unknown-ward': 'warning',
  'row/impossible-date': 'warning',
  'row/class-outside-kind': 'notice',
  'cell/too-long': 'warning',
  'cell/unreadable-position': 'warning',
  'cell/unreadable-phone': 'warning',
  'cell/phone-with-note': 'notice',
  'cell/unreadable-url': 'warning',
  'cell/unreadable-date': 'warning',
  'cell/year-inferred': 'notice',
  'cell/date-as-serial': 'notice',
  'cell/unreadable-number': 'warning',
  'cell/unreadable-minimum-age': 'warning',
  'cell/age-as-date': 'warning',
  'cell/unknown-kind': 'warning',
  'cell/unknown-mark': 'warning',
  'cell/blank-vacancy': 'warning',
  'cell/joint-total': 'warning',
  'cell/number-with-note': 'warning',
  'cell/implausible-count': 'warning',
  'table/repeated-row': 'warning',
  'table/in-two-sources': 'notice',
  'table/same-name': 'notice',
  'table/year-unknown': 'warning',
  'table/entry-month-far': 'warning',
  'table/far-cells': 'warning',
  'table/sudden-loss': 'error',
} as const satisfies Record<IssueCode, Severity>;

/** All codes, for the words in the locales. */
export const issueCodes: readonly IssueCode[] = Object.keys(severities) as IssueCode[];

export function severityOf(code: IssueCode): Severity {
  return (severities as Readonly<Record<IssueCode, Severity | undefined>>)[code] ?? 'warning';
}

/** The issue for which a file is refused as a whole; null for a file that was read. */
export function refusalOf(report: Report<unknown>): Issue | null {
  return report.issues.find(isRefusal) ?? null;
}

/** Whether a file with this issue is refused as a whole: also where it is not clear which column names the facilities. */
export function isRefusal({ code, field }: Pick<Issue, 'code' | 'field'>): boolean {
  if (code === 'column/ambiguous') return field === 'name';
  return code.startsWith('file/') && severityOf(code) === 'error';
}
