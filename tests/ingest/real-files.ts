import { existsSync, readFileSync } from 'node:fs';
import type { CalendarDate } from '#domain/calendar-date.ts';
import type { Report } from '#domain/issue.ts';
import type { Nursery } from '#domain/nursery.ts';
import { normalise } from '#ingest/normalise.ts';
import { areasOf, readMunicipalities, readSourceFile } from '#scripts/lib/data-folder.ts';

export const realFolder = '../shared/real';

/** Files as municipalities published them lie beside the project where they may be read but not copied. */
export const hasRealFiles = existsSync(realFolder);

export function readReal(slug: string, file: string, asOf: CalendarDate): Report<Nursery> {
  const id = `nurseries/${slug}`;
  const { value } = readSourceFile(`data/published/${id}/source.json`);
  if (value === null) throw new Error(`${id} is no source description`);
  const areas = areasOf(value.lgCode, readMunicipalities());
  return normalise(readFileSync(`${realFolder}/${file}`), {
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

/** Each with the folder of its description and the date it was published for. */
export const realVacancyFiles: readonly [slug: string, file: string, asOf: CalendarDate][] = [
  ['osaka', 'osaka-city-vacancy-2026-08.csv', '2026-08-01'],
  ['osaka', 'osaka-city-vacancy-2018-04.csv', '2018-04-01'],
  ['osaka-company-led', 'osaka-city-company-led-2018.csv', '2018-04-01'],
  ['osaka-kindergartens', 'osaka-city-preschool-2020-11.csv', '2020-11-01'],
  ['sakai', 'sakai-city-vacancy-2026-09.csv', '2026-07-31'],
  ['toyonaka', 'toyonaka-city-vacancy-2026-08.csv', '2026-07-24'],
  ['hirakata', 'hirakata-city-vacancy-2026-09.csv', '2026-07-29'],
  ['ibaraki', 'ibaraki-city-vacancy-2026-09.csv', '2026-07-24'],
];
