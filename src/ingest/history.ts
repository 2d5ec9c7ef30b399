import type { CalendarDate } from '#domain/calendar-date.ts';
import type { History, NurseryHistory } from '#domain/history.ts';
import type { Nursery } from '#domain/nursery.ts';
import { joinSources } from './to-geojson.ts';

/** Every file of a source that was read, oldest first. */
export interface SourceFiles {
  id: string;
  files: readonly { asOf: CalendarDate; nurseries: readonly ListedNursery[] }[];
}

/** What its history needs to know of a nursery in one file. */
export type ListedNursery = Pick<Nursery, 'id' | 'name' | 'lgCode' | 'vacancies'>;

interface Series extends NurseryHistory {
  lgCode: string;
}

/**
 * The vacancies of every nursery in every file, one history for each municipality or ward, ordered by code and id. Ids
 * are those of the published list; a nursery that is no longer listed keeps its own beside them.
 */
export function historiesOf(sources: readonly SourceFiles[]): History[] {
  const ofSources = sources.map(seriesOf);
  const listed = joinSources(ofSources.map(({ listed }) => listed)).facilities;
  const joined = joinSources([listed, ...ofSources.map(({ gone }) => gone)]).facilities;
  const all = joined.filter(({ months }) => months.some((month) => month !== null));
  const codes = [...new Set(all.map(({ lgCode }) => lgCode))].sort();
  return codes.map((lgCode) => {
    const here = all.filter((each) => each.lgCode === lgCode);
    const isHere = ({ id }: SourceFiles) => here.some(({ sourceId }) => sourceId === id);
    return {
      lgCode,
      sources: sources.filter(isHere).map(({ id, files }) => ({ id, files: files.map(({ asOf }) => asOf) })),
      nurseries: here.map(({ lgCode: _, ...history }) => history).sort((a, b) => (a.id < b.id ? -1 : 1)),
    };
  });
}

/** Nurseries of the newest file in its order, so that they are joined as the published list is, and those it dropped. */
function seriesOf({ id: sourceId, files }: SourceFiles): { listed: Series[]; gone: Series[] } {
  const byFile = files.map(({ nurseries }) => new Map(nurseries.map((nursery) => [nursery.id, nursery])));
  const newest = byFile.at(-1) ?? new Map<string, ListedNursery>();
  const last = new Map(byFile.flatMap((nurseries) => [...nurseries]));
  const series = ({ id, name, lgCode }: ListedNursery): Series => ({
    id,
    name,
    sourceId,
    lgCode,
    months: byFile.map((nurseries) => nurseries.get(id)?.vacancies ?? null),
  });
  const gone = [...last.values()].filter(({ id }) => !newest.has(id));
  return {
    listed: [...newest.values()].map(series),
    gone: gone.map(series),
  };
}
