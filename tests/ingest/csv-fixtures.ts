import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CalendarDate } from '#domain/calendar-date.ts';
import type { Facility, Theme } from '#domain/facility.ts';
import type { Report } from '#domain/issue.ts';
import { type IngestSource, normalise } from '#ingest/normalise.ts';
import type { SourceFile } from '#ingest/source-file.ts';
import { areasOf, readMunicipalities } from '#scripts/lib/data-folder.ts';

const folder = join(import.meta.dirname, '..', 'fixtures', 'csv');

/** `<trap>.csv` with what is known of its source in `<trap>.source.json`; a definition of null = nothing is known. */
interface FixtureSource {
  theme: Theme;
  asOf: CalendarDate | null;
  definition: SourceFile | null;
  fileName?: string;
}

export const traps = readdirSync(folder)
  .filter((name) => name.endsWith('.csv'))
  .map((name) => name.slice(0, -'.csv'.length));

export function readTrap(trap: string): Report<Facility> {
  const { bytes, source } = trapSource(trap);
  return normalise(bytes, source);
}

export function trapSource(trap: string): { bytes: Uint8Array; source: IngestSource } {
  const source = readJson(`${trap}.source.json`) as FixtureSource;
  const areas = areasOf(source.definition?.lgCode ?? '', readMunicipalities());
  const bytes = readFileSync(join(folder, `${trap}.csv`));
  return { bytes, source: { ...source, id: `${source.theme}/${trap}`, areas } };
}

export function expectedOf(trap: string): unknown {
  const name = `${trap}.expected.json`;
  return existsSync(join(folder, name)) ? readJson(name) : null;
}

function readJson(name: string): unknown {
  return JSON.parse(readFileSync(join(folder, name), 'utf8'));
}
