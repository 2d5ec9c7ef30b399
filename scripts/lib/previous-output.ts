import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { CalendarDate } from '#domain/calendar-date.ts';
import { type Facility, themes } from '#domain/facility.ts';
import { decodeFacilities } from '#domain/geojson.ts';
import { decode } from '#domain/shape.ts';
import { decodeManifest } from '#domain/source.ts';
import { buildReportShape } from '#ingest/build-report.ts';
import { knownSourcesIn } from '#ingest/definitions.ts';
import type { SourceFile } from '#ingest/source-file.ts';
import { isSample, readJson, type SourceFolder } from './data-folder.ts';

/** What the last build had of a source. */
export interface PreviousSource {
  /** The file it was read from. */
  file: string;
  asOf: CalendarDate;
  facilities: readonly Facility[];
  /** Its `source.json` of then. */
  definition: SourceFile;
}

/**
 * What the last build into `outFolder` had of each source; of the same data only: a sample is never measured against
 * what was published, nor a source against another that has its folder's name. An output that cannot be read is no
 * measure: nothing of it is answered. A source whose `source.json` is broken now is known by its folder.
 */
export function readPreviousOutput(
  outFolder: string,
  dataFolder: string,
): (folder: SourceFolder) => PreviousSource | null {
  if (!existsSync(join(outFolder, 'manifest.json'))) return () => null;
  try {
    const manifest = decodeManifest(readJson(join(outFolder, 'manifest.json')));
    if (manifest.sample !== isSample(dataFolder)) return () => null;
    const facilities: readonly Facility[] = themes.flatMap((theme): readonly Facility[] =>
      decodeFacilities(readJson(join(outFolder, `${theme}.geojson`)), theme),
    );
    const byId = new Map(manifest.sources.map((source) => [source.id, source]));
    const report = decode(readJson(join(outFolder, 'report.json')), buildReportShape);
    const fileOf = new Map(report.sources.map(({ id, file }) => [id, file]));
    const definitions = knownSourcesIn(readJson(join(outFolder, 'definitions.json')));
    return ({ id, definition: now }) => {
      const source = byId.get(id);
      const definition = definitions.findLast((each) => each.id === id)?.definition;
      const file = fileOf.get(id);
      if (!source?.asOf || !file || !definition) return null;
      if (now !== null && (source.publisher !== now.publisher || source.title !== now.title)) return null;
      return {
        file,
        asOf: source.asOf,
        definition,
        facilities: facilities.filter(({ sourceId }) => sourceId === id),
      };
    };
  } catch {
    return () => null;
  }
}
