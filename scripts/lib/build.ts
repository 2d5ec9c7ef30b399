import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { compactText } from '#domain/compact.ts';
import { type FacilityOf, type Theme, themes } from '#domain/facility.ts';
import type { FacilityCollection } from '#domain/geojson.ts';
import { encodeHistory } from '#domain/history.ts';
import type { Municipality } from '#domain/municipality.ts';
import type { Manifest } from '#domain/source.ts';
import type { BuildReport, SourceReport } from '#ingest/build-report.ts';
import type { Definitions } from '#ingest/definitions.ts';
import { historiesOf, type SourceFiles } from '#ingest/history.ts';
import { geojsonText, joinSources } from '#ingest/to-geojson.ts';
import { countVacancyCells } from '#ingest/vacancy-summary.ts';
import { isSample, projectRoot, readMunicipalities, readSourceFolders } from './data-folder.ts';
import { issuePage } from './issue-page.ts';
import { readIssueWords } from './issue-words.ts';
import { ledgerOf } from './ledger.ts';
import { sourceOf } from './manifest.ts';
import { previousMonths } from './previous-history.ts';
import { readPreviousOutput } from './previous-output.ts';
import { readSource, type SourceReading } from './read-source.ts';
import { schemas } from './schemas.ts';

/** What was built, for the terminal. */
export interface BuildResult {
  sample: boolean;
  readings: readonly SourceReading[];
  manifest: Manifest;
}

/** How a build deals with what it reads. */
export interface BuildOptions {
  /** Take every file as it is, however much shorter it is than the one before. */
  acceptLoss: boolean;
  onRead: (reading: SourceReading) => void;
}

/**
 * Reads every source under `dataFolder` and replaces `outFolder`. The same input gives the same bytes. Rejects, and
 * leaves the last output as it is, when there are files but not one of them can be read.
 */
export async function buildData(
  dataFolder: string,
  outFolder: string,
  { acceptLoss, onRead }: BuildOptions,
): Promise<BuildResult> {
  const municipalities = readMunicipalities();
  const previousOf = readPreviousOutput(outFolder, dataFolder);
  const readings: SourceReading[] = [];
  for (const folder of readSourceFolders(dataFolder, municipalities)) {
    const reading = await readSource(folder, { acceptLoss, previous: previousOf(folder) });
    onRead(reading);
    readings.push(reading);
  }
  if (readings.some(isRefused) && !readings.some(isRead))
    throw new Error(`not one file of ${dataFolder} can be read`);
  const joined = themes.map((theme) => joinTheme(theme, readings));
  const histories = historyFilesOf(readings, outFolder);
  const compact = joined.map((each) => each.compact);
  const outputs = new Map([...joined, ...compact, ...histories].map(({ path, text }) => [path, text]));
  const manifest: Manifest = {
    schemaVersion: 1,
    sample: isSample(dataFolder),
    files: joined.map(({ theme, path, text, facilities }) => ({
      theme,
      path,
      ...weightOf(text),
      facilities,
    })),
    sources: readings.map(sourceOf).filter((source) => source !== null),
    compact: compact.map(({ theme, path, text }) => ({ theme, path, ...weightOf(text) })),
    history: histories.map(({ lgCode, path, text }) => ({ lgCode, path, ...weightOf(text) })),
  };
  const stations: unknown = JSON.parse(
    readFileSync(join(projectRoot, 'data', 'places', 'stations.json'), 'utf8'),
  );
  outputs.set('places.json', jsonText({ schemaVersion: 1, municipalities, stations }));
  outputs.set('definitions.json', jsonText(definitionsIn(dataFolder, readings, municipalities)));
  const report: BuildReport = { schemaVersion: 1, sources: reportsOf(readings, joined) };
  outputs.set('report.json', jsonText(report));
  outputs.set('ledger.json', jsonText(ledgerOf(readings, report.sources)));
  for (const [name, schema] of schemas) outputs.set(`schema/${name}`, jsonText(schema));
  outputs.set('issues.html', issuePage(readIssueWords()));
  outputs.set('manifest.json', jsonText(manifest));
  replaceFolder(outFolder, outputs);
  return { sample: manifest.sample, readings, manifest };
}

/**
 * How municipalities write their files, for the page that checks one before it is published: what is known of the real ones,
 * whichever data is served, and of the served ones.
 */
function definitionsIn(
  dataFolder: string,
  readings: readonly SourceReading[],
  municipalities: readonly Municipality[],
): Definitions {
  const published = join(projectRoot, 'data', 'published');
  const others = resolve(dataFolder) === published ? [] : readSourceFolders(published, municipalities);
  return {
    schemaVersion: 1,
    sources: [...others, ...readings.map(({ folder }) => folder)].flatMap(({ id, theme, definition }) =>
      definition === null ? [] : [{ id, theme, definition }],
    ),
  };
}

type Joined = ReturnType<typeof joinTheme>;

function joinTheme<T extends Theme>(theme: T, readings: readonly SourceReading[]) {
  const lists = readings
    .filter(({ folder }) => folder.theme === theme)
    .map(({ report }) => report.accepted as readonly FacilityOf<T>[]);
  const { facilities, issues } = joinSources(lists);
  const text = [...geojsonText<T>(facilities)].join('');
  const compact = compactText(JSON.parse(text) as FacilityCollection<T>);
  return {
    theme,
    path: `${theme}.geojson`,
    text,
    compact: { theme, path: `${theme}.json`, text: `${compact}\n` },
    facilities: facilities.length,
    issues,
  };
}

function historyFilesOf(readings: readonly SourceReading[], outFolder: string) {
  const sources = readings
    .filter(({ folder }) => folder.theme === 'nurseries')
    .map((reading) => ({ id: reading.folder.id, files: filesOf(reading, outFolder) }));
  return historiesOf(sources).map((history) => {
    const { lgCode } = history;
    return { lgCode, path: `history/${lgCode}.json`, text: jsonText(encodeHistory(history)) };
  });
}

/** The files that count, oldest first. Where what was published stays, all months of it do. */
function filesOf(
  { folder, status, asOf, report, files }: SourceReading,
  outFolder: string,
): SourceFiles['files'] {
  if (status === 'kept-output' && asOf !== null) {
    const before = previousMonths(outFolder, folder.id);
    return before.at(-1)?.asOf === asOf ? before : [{ asOf, nurseries: nurseriesOf(report) }];
  }
  return files.flatMap(({ asOf, report, refusal }) =>
    refusal === null ? [{ asOf, nurseries: nurseriesOf(report) }] : [],
  );
}

function nurseriesOf({ accepted }: SourceReading['report']) {
  return accepted.filter((facility) => facility.theme === 'nurseries');
}

function weightOf(text: string): { sha256: string; bytes: number } {
  return { sha256: createHash('sha256').update(text).digest('hex'), bytes: Buffer.byteLength(text) };
}

function reportsOf(readings: readonly SourceReading[], joined: readonly Joined[]): SourceReport[] {
  return readings.map(({ folder, status, file, asOf, report, files }) => {
    const across = joined.flatMap(({ issues }) => issues.get(folder.id) ?? []);
    return {
      id: folder.id,
      status,
      file,
      asOf,
      rows: report.accepted.length + report.rejected.length,
      accepted: report.accepted.length,
      vacancyCells: countVacancyCells(report.accepted),
      files: files.map(({ name, report: { accepted, rejected }, refusal }) => ({
        name,
        rows: accepted.length + rejected.length,
        accepted: accepted.length,
        refused: refusal?.code ?? null,
      })),
      rejected: report.rejected,
      issues: [...report.issues, ...across],
      columns: report.columns,
    };
  });
}

function isRefused({ status }: SourceReading): boolean {
  return status === 'refused' || status === 'kept-output';
}

/** A file that lost rows could be read. */
function isRead({ files }: SourceReading): boolean {
  return files.some(({ refusal }) => refusal === null || refusal.code === 'table/sudden-loss');
}

function jsonText(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}

/** Builds aside and renames: a reader sees the old output or the new one, never half of it. */
function replaceFolder(folder: string, files: ReadonlyMap<string, string>): void {
  const aside = `${folder}.new`;
  const before = `${folder}.old`;
  rmSync(aside, { recursive: true, force: true });
  rmSync(before, { recursive: true, force: true });
  try {
    mkdirSync(aside, { recursive: true });
    for (const [name, text] of files) {
      mkdirSync(dirname(join(aside, name)), { recursive: true });
      writeFileSync(join(aside, name), text);
    }
    if (existsSync(folder)) renameSync(folder, before);
    renameSync(aside, folder);
  } finally {
    if (!existsSync(folder) && existsSync(before)) renameSync(before, folder);
    rmSync(aside, { recursive: true, force: true });
    rmSync(before, { recursive: true, force: true });
  }
}
