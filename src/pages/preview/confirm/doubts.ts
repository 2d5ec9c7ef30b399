import { isRefusal } from '#ingest/severity.ts';
import type { FileDraft, Reading } from '#pages/preview/draft.ts';

/** What a person has to look at before the findings mean anything. */
export type Doubt =
  | 'refused'
  | 'theme'
  | 'municipality'
  | 'as-of'
  | 'columns'
  | 'classes'
  | 'likely-columns'
  | 'marks';

/** Empty = everything was read for certain, or was chosen by a person. */
export function doubtsOf(reading: Reading, { choices }: Pick<FileDraft, 'choices'>): Doubt[] {
  const { detection, report } = reading;
  const codes = new Set(report.issues.map(({ code }) => code));
  const has = (...wanted: (typeof report.issues)[number]['code'][]) => wanted.some((code) => codes.has(code));
  if (isUnread(reading)) return ['refused'];
  const doubts: [Doubt, boolean][] = [
    ['refused', report.issues.some(isRefusal)],
    ['theme', !detection.isThemeSure],
    ['municipality', !detection.isMunicipalitySure],
    ['as-of', choices.asOf === null && isDateMissing(reading)],
    ['columns', has('column/missing', 'column/ambiguous')],
    ['classes', has('column/unexplained-classes')],
    ['likely-columns', report.columns.some(({ confidence }) => confidence === 'likely')],
    ['marks', has('cell/unknown-mark', 'cell/blank-vacancy', 'cell/unknown-kind')],
  ];
  return doubts.flatMap(([doubt, isThere]) => (isThere ? [doubt] : []));
}

/** There is no table to ask anything about. */
export function isUnread({ refusal, headers }: Pick<Reading, 'refusal' | 'headers'>): boolean {
  return refusal !== null && headers.length === 0;
}

/** Places are never shown without their date; a list without places needs none. */
export function isDateMissing({ source, report }: Pick<Reading, 'source' | 'report'>): boolean {
  return (
    source.theme === 'nurseries' &&
    report.accepted.some(
      (each) => 'vacancies' in each && each.vacancies !== null && each.vacancies.asOf === null,
    )
  );
}
