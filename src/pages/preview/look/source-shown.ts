import type { Source } from '#domain/source.ts';
import type { Reading } from '#pages/preview/draft.ts';

/** The source as parents would see it named beside what came from the file. */
export function sourceShown({ source, report, detection }: Reading): Source {
  const { definition, theme, id, asOf } = source;
  const [first] = report.accepted;
  const vacancies = first !== undefined && 'vacancies' in first ? first.vacancies : null;
  return {
    id,
    theme,
    lgCode: detection.lgCode ?? definition?.lgCode ?? '',
    publisher: definition?.publisher ?? '',
    title: definition?.title ?? '',
    licence: definition?.licence ?? null,
    page: definition?.page ?? null,
    asOf: asOf ?? vacancies?.asOf ?? null,
    entryMonth: vacancies?.entryMonth ?? null,
    legend: Object.entries(definition?.legend ?? {}).flatMap(([mark, entry]) =>
      typeof entry === 'string' ? [] : [{ mark, text: entry.text }],
    ),
    rows: report.accepted.length + report.rejected.length,
    accepted: report.accepted.length,
    rejected: report.rejected.length,
  };
}
