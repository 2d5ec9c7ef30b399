import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CalendarDate, parseCalendarDate } from '#domain/calendar-date.ts';
import { type Theme, themes } from '#domain/facility.ts';
import type { Issue } from '#domain/issue.ts';
import type { Municipality } from '#domain/municipality.ts';
import { decodeSourceFile, type SourceFile } from '#ingest/source-file.ts';

/** The root of the project, wherever a script is started from. */
export const projectRoot = join(import.meta.dirname, '..', '..');

/** What a municipality's file may be called. */
const ending = /\.(?:csv|tsv|xlsx|geojson)$/i;

/** One `source.json` and the files beside it, newest first. */
export interface SourceFolder {
  id: string;
  path: string;
  theme: Theme;
  definition: SourceFile | null;
  areas: readonly Municipality[];
  files: readonly { path: string; name: string; asOf: CalendarDate }[];
  issues: readonly Issue[];
}

/** `DATA_DIR` if given, else what municipalities published if any of it is here, else the fictional sample. */
export function chooseDataFolder(given: string | undefined): string {
  if (given !== undefined && given !== '') return given;
  const published = join(projectRoot, 'data', 'published');
  const hasFiles = existsSync(published) && readdirSync(published, { recursive: true }).some(isDataFile);
  return hasFiles ? published : join(projectRoot, 'data', 'sample');
}

/** Fictional data carries a `sample.json` beside its themes, so that it says so under any path. */
export function isSample(folder: string): boolean {
  return existsSync(join(folder, 'sample.json'));
}

/** 「大阪府」 */
const prefecture = '270008';

export function readMunicipalities(): Municipality[] {
  return readJson(join(projectRoot, 'data', 'municipalities.json')) as Municipality[];
}

export function readSourceFolders(folder: string, municipalities: readonly Municipality[]): SourceFolder[] {
  return themes.flatMap((theme) => {
    const ofTheme = join(folder, theme);
    if (!existsSync(ofTheme)) return [];
    return readdirSync(ofTheme)
      .sort()
      .filter((slug) => existsSync(join(ofTheme, slug, 'source.json')))
      .map((slug) => readSourceFolder(join(ofTheme, slug), theme, slug, municipalities));
  });
}

/** The municipality of a code and its wards. */
export function areasOf(lgCode: string, municipalities: readonly Municipality[]): Municipality[] {
  return municipalities.filter((each) => each.lgCode === lgCode || each.parent === lgCode);
}

/** A `source.json` of this prefecture: under a code that nobody has, no position would be checked and no city found. */
export function readSourceFile(path: string): ReturnType<typeof decodeSourceFile> {
  try {
    const decoded = decodeSourceFile(readJson(path));
    const lgCode = decoded.value?.lgCode;
    if (lgCode === undefined || lgCode === prefecture || areasOf(lgCode, readMunicipalities()).length > 0)
      return decoded;
    return { value: null, issues: [{ code: 'file/bad-source', params: { at: `lgCode ${lgCode}` } }] };
  } catch (error) {
    const at = error instanceof Error ? error.message : String(error);
    return { value: null, issues: [{ code: 'file/bad-source', params: { at } }] };
  }
}

/** The date that is the whole name of a data file: `2026-08-01.csv`. */
export function dateInName(name: string): CalendarDate | null {
  return isDataFile(name) ? parseCalendarDate(name.replace(ending, '')) : null;
}

function readSourceFolder(
  path: string,
  theme: Theme,
  slug: string,
  municipalities: readonly Municipality[],
): SourceFolder {
  const { value, issues } = readSourceFile(join(path, 'source.json'));
  const { files, issues: ofFiles } = datedFiles(path);
  return {
    id: `${theme}/${slug}`,
    path,
    theme,
    definition: value,
    areas: value === null ? [] : areasOf(value.lgCode, municipalities),
    files,
    issues: [...issues, ...ofFiles],
  };
}

/** One file for each date, newest first; of several the last by name, which is the workbook. */
function datedFiles(folder: string): Pick<SourceFolder, 'files' | 'issues'> {
  const files = new Map<CalendarDate, SourceFolder['files'][number]>();
  const issues: Issue[] = [];
  for (const name of readdirSync(folder).filter(isDataFile).sort().reverse()) {
    const asOf = dateInName(name);
    const other = asOf && files.get(asOf);
    if (asOf === null) issues.push({ code: 'file/no-date-in-name', raw: name, suggestion: '2026-08-01.csv' });
    else if (other) issues.push({ code: 'file/same-date', raw: name, params: { file: other.name } });
    else files.set(asOf, { path: join(folder, name), name, asOf });
  }
  return { files: [...files.values()], issues };
}

function isDataFile(path: string | Buffer): boolean {
  return ending.test(String(path));
}

export function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}
