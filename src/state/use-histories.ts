import { decodeHistory, type History } from '#domain/history.ts';
import type { MunicipalityCode } from '#domain/municipality.ts';
import { type Entry, entry, fetchJson, type Loading, useEntry } from './use-datasets.ts';

const files = new Map<MunicipalityCode, Promise<History>>();
const entries = new Map<string, Entry<readonly History[]>>();

/**
 * What these municipalities and wards published month by month, fetched when first asked for. Ask only for those that the
 * manifest lists; none gives an empty answer.
 */
export function useHistories(lgCodes: readonly MunicipalityCode[]): Loading<readonly History[]> {
  return useEntry(entryOf(lgCodes));
}

function entryOf(lgCodes: readonly MunicipalityCode[]): Entry<readonly History[]> {
  const key = lgCodes.join();
  const known = entries.get(key);
  if (known !== undefined) return known;
  const made = entry<readonly History[]>(() => Promise.all(lgCodes.map(readHistory)));
  entries.set(key, made);
  return made;
}

function readHistory(lgCode: MunicipalityCode): Promise<History> {
  const known = files.get(lgCode);
  if (known !== undefined) return known;
  const asked = fetchJson(`data/history/${lgCode}.json`).then(decodeHistory);
  files.set(lgCode, asked);
  asked.catch(() => files.delete(lgCode));
  return asked;
}
