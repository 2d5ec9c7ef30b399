import { type CalendarDate, calendarDate } from '#domain/calendar-date.ts';
import type { Theme } from '#domain/facility.ts';
import type { Municipality, MunicipalityCode } from '#domain/municipality.ts';
import { readDate } from './cells/date.ts';
import { chooseTable } from './choose-table.ts';
import { detectMunicipality } from './detect-municipality.ts';
import { detectTheme } from './detect-theme.ts';
import type { Fields } from './match-columns.ts';
import type { Table, TableRow } from './read-table.ts';
import type { SourceFile } from './source-file.ts';
import { foldWidth } from './text.ts';
import { themeReaders } from './theme-reader.ts';

/** A `source.json` that somebody wrote for files of this municipality. */
export interface KnownSource {
  /** `<theme>/<slug>` */
  id: string;
  theme: Theme;
  definition: SourceFile;
}

/** What is known before any file is looked at. */
export interface KnownPlaces {
  municipalities: readonly Municipality[];
  sources: readonly KnownSource[];
}

/** What a file tells of itself. What is not sure is a proposal, to be confirmed by a person. */
export interface Detection {
  theme: Theme;
  isThemeSure: boolean;
  /** null = no municipality is named. */
  lgCode: MunicipalityCode | null;
  isMunicipalitySure: boolean;
  /** The day in the file's name. */
  asOf: CalendarDate | null;
  /** The known source of this municipality all of whose columns are here; null = none fits. */
  known: KnownSource | null;
}

/** Rows enough to tell by. */
const rowsSampled = 300;

/** Of a file that could not be read only its name tells. */
const noTable: Table = { rows: [], issues: [] };

/** Theme and municipality are looked for where they are not `chosen`. A legend is never taken from another municipality. */
export function detectSource(
  read: readonly Table[],
  fileName: string,
  { municipalities, sources }: KnownPlaces,
  chosen: { theme: Theme | null; lgCode: MunicipalityCode | null },
): Detection {
  const tables = read.length === 0 ? [noTable] : read;
  const found = {
    nurseries: chooseTable(tables, fieldsOf('nurseries'), null),
    'baby-stations': chooseTable(tables, fieldsOf('baby-stations'), null),
  };
  const rowsOf = (theme: Theme) => sampleBelow(found[theme]);
  const columnsOf = (theme: Theme) => found[theme].match?.columns ?? [];
  const guess = detectTheme(
    { nurseries: columnsOf('nurseries'), 'baby-stations': columnsOf('baby-stations') },
    fileName,
    rowsOf('nurseries'),
  );
  const theme = chosen.theme ?? guess.theme;
  const whose = detectMunicipality(rowsOf(theme), wardsIn(found[theme]), fileName, municipalities);
  const lgCode = chosen.lgCode ?? whose.lgCode;
  return {
    theme,
    isThemeSure: chosen.theme !== null || guess.isSure,
    lgCode,
    isMunicipalitySure: chosen.lgCode !== null || whose.isSure,
    asOf: dateInText(fileName),
    known: knownSource(
      tables,
      sources.filter((each) => each.theme === theme && each.definition.lgCode === lgCode),
    ),
  };
}

type Choice = ReturnType<typeof chooseTable>;

/** Rows below the header that hold anything, spread over the whole table: the first may all be of one ward. */
function sampleBelow({ table, match }: Choice): TableRow[] {
  const rows = table.rows.slice(match === null ? 0 : match.last + 1);
  const step = Math.max(1, Math.floor(rows.length / rowsSampled));
  return rows.filter(({ cells }, index) => index % step === 0 && cells.some((cell) => cell.trim() !== ''));
}

/** Each text of the column of wards once, its header repeated further down left out. */
function wardsIn({ table, match }: Choice): string[] {
  const index = match?.indexes.get('ward');
  if (match === null || index === undefined) return [];
  const header = match.header.cells[index];
  const texts = new Set(table.rows.slice(match.last + 1).map(({ cells }) => cells[index] ?? ''));
  return [...texts].filter((text) => text.trim() !== '' && text !== header);
}

function fieldsOf(theme: Theme): Fields {
  return themeReaders[theme].fields as Fields;
}

/** Of those whose every column is in the file the one that names most of them. */
function knownSource(tables: readonly Table[], candidates: readonly KnownSource[]): KnownSource | null {
  let best: KnownSource | null = null;
  let most = 0;
  for (const candidate of candidates) {
    const { definition, theme } = candidate;
    if (Object.keys(definition.columns).length === 0) continue;
    const { match } = chooseTable(tables, fieldsOf(theme), definition);
    if (match === null || match.issues.some(({ code }) => code.startsWith('column/'))) continue;
    if (match.indexes.size > most) [best, most] = [candidate, match.indexes.size];
  }
  return best;
}

/** The one day a file's name states: 「20260801」「2026-08-01」「令和8年8月1日」; a month alone is no day. */
function dateInText(name: string): CalendarDate | null {
  const text = foldWidth(name);
  const written = /(?<!\d)(20\d{2})[-_.年]?([01]\d)[-_.月]?([0-3]\d)(?!\d)/.exec(text);
  if (written) return calendarDate(Number(written[1]), Number(written[2]), Number(written[3]));
  const spelt = /(?:20\d{2}|令和\d{1,2}|R\d{1,2})[年./-]\d{1,2}[月./-]\d{1,2}日?/i.exec(text);
  return spelt ? readDate(spelt[0]) : null;
}
