import { existsSync, readFileSync } from 'node:fs';
import type { CalendarDate } from '#domain/calendar-date.ts';
import type { Report } from '#domain/issue.ts';
import type { Nursery } from '#domain/nursery.ts';
import { normalise } from '#ingest/normalise.ts';
import { areasOf, readMunicipalities, readSourceFile } from '#scripts/lib/data-folder.ts';

const folder = '../shared/real';

/** Files as municipalities published them lie beside the project where they may be read but not copied. */
export const hasRealFiles = existsSync(folder);

export function readReal(slug: string, file: string, asOf: CalendarDate): Report<Nursery> {
  const id = `nurseries/${slug}`;
  const { value } = readSourceFile(`data/published/${id}/source.json`);
  if (value === null) throw new Error(`${id} is no source description`);
  const areas = areasOf(value.lgCode, readMunicipalities());
  return normalise(readFileSync(`${folder}/${file}`), {
    id,
    theme: 'nurseries',
    definition: value,
    areas,
    asOf,
  });
}

export function countBy<T>(values: readonly T[], keyOf: (value: T) => string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const value of values) counts[keyOf(value)] = (counts[keyOf(value)] ?? 0) + 1;
  return counts;
}
