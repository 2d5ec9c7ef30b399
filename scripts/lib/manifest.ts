import type { YearMonth } from '#domain/calendar-date.ts';
import type { Facility } from '#domain/facility.ts';
import type { Source } from '#domain/source.ts';
import type { SourceReading } from './read-source.ts';

/** What the app shows beside everything that came from a source. null = nothing of it could be read. */
export function sourceOf(reading: SourceReading): Source | null {
  const { folder, status, asOf, report } = reading;
  const { definition } = folder;
  if (definition === null || status === 'refused' || status === 'no-file') return null;
  const { accepted, rejected } = report;
  return {
    id: folder.id,
    theme: folder.theme,
    lgCode: definition.lgCode,
    publisher: definition.publisher,
    title: definition.title,
    licence: definition.licence,
    page: definition.page,
    ...(definition.contact !== undefined && { contact: definition.contact }),
    asOf: asOf ?? definition.constants?.asOf ?? null,
    entryMonth: commonEntryMonth(accepted),
    legend: Object.entries(definition.legend ?? {}).flatMap(([mark, entry]) =>
      typeof entry === 'string' ? [] : [{ mark, text: entry.text }],
    ),
    ...(definition.lists && { lists: definition.lists }),
    rows: accepted.length + rejected.length,
    accepted: accepted.length,
    rejected: rejected.length,
    ...newerRefused(reading),
  };
}

/** The newest file, where something older is shown in its place. */
function newerRefused({ status, files }: SourceReading): Pick<Source, 'newerRefused'> {
  const newest = files.at(-1);
  if (status === 'read' || !newest?.refusal) return {};
  return { newerRefused: { asOf: newest.asOf, code: newest.refusal.code } };
}

/** The entry month all rows agree on; null where they differ or state none. */
export function commonEntryMonth(facilities: readonly Facility[]): YearMonth | null {
  const months = new Set(
    facilities.map((each) => (each.theme === 'nurseries' ? (each.vacancies?.entryMonth ?? null) : null)),
  );
  const [month] = months;
  return months.size === 1 ? (month ?? null) : null;
}
