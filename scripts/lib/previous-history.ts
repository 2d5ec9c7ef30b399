import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { CalendarDate } from '#domain/calendar-date.ts';
import { decodeHistory } from '#domain/history.ts';
import { decodeManifest } from '#domain/source.ts';
import type { ListedNursery, SourceFiles } from '#ingest/history.ts';
import { readJson } from './data-folder.ts';

/** Every month that the last build into `outFolder` had of a source, oldest first; none where it cannot be read. */
export function previousMonths(outFolder: string, id: string): SourceFiles['files'] {
  try {
    if (!existsSync(join(outFolder, 'manifest.json'))) return [];
    const { history = [] } = decodeManifest(readJson(join(outFolder, 'manifest.json')));
    const months = new Map<CalendarDate, ListedNursery[]>();
    for (const { path } of history) addMonths(months, decodeHistory(readJson(join(outFolder, path))), id);
    return [...months]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([asOf, nurseries]) => ({ asOf, nurseries }));
  } catch {
    return [];
  }
}

function addMonths(
  months: Map<CalendarDate, ListedNursery[]>,
  { lgCode, sources, nurseries }: ReturnType<typeof decodeHistory>,
  sourceId: string,
): void {
  const dates = sources.find((source) => source.id === sourceId)?.files ?? [];
  const here = nurseries.filter((nursery) => nursery.sourceId === sourceId);
  for (const [index, asOf] of dates.entries()) {
    const listed = here.flatMap(({ id, name, months: ofNursery }): ListedNursery[] => {
      const vacancies = ofNursery[index] ?? null;
      return vacancies === null ? [] : [{ id, name, lgCode, vacancies }];
    });
    months.set(asOf, [...(months.get(asOf) ?? []), ...listed]);
  }
}
