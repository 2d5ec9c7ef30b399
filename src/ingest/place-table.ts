import type { Theme } from '#domain/facility.ts';
import type { Issue } from '#domain/issue.ts';
import { checkTitles } from './check-table.ts';
import { withPlacesOnly } from './class-columns.ts';
import { entryMonthOfFile } from './entry-month.ts';
import type { FilePlace } from './file-place.ts';
import { type HeaderMatch, namesColumns } from './match-columns.ts';
import type { IngestSource } from './normalise.ts';
import { dateOfSheet, sheetNameOf } from './sheet-name.ts';

/** 「大阪府」 stands in where the municipality of a file is not known. */
const prefectureCode = '270008';

/** A table whose header is known, and what its rows need to know of it. */
export interface PlacedTable {
  /** Without the columns that turn out to hold something else. */
  match: HeaderMatch;
  place: FilePlace;
  /** What is found in the lines above it and in what it is called, the remarks for these lines included. */
  issues: readonly Issue[];
}

/** The header, the lines `above` it, the sheet it is on and what is known of its source, put together. */
export function placeTable<T extends Theme>(
  source: IngestSource<T>,
  found: HeaderMatch,
  above: readonly Issue[],
  sheetName?: string,
): PlacedTable {
  const { definition } = source;
  const constants = definition?.constants ?? {};
  const dated = checkTitles(above, source.asOf ?? constants.asOf ?? null);
  const sheet = sheetNameOf(sheetName);
  const { asOf, issues: ofSheet } = dateOfSheet(sheet, dated.asOf);
  const month = entryMonthOfFile(found, constants.entryMonth, dated.issues, asOf, sheet);
  const beside = {
    lines: above,
    names: [sheetName, source.fileName?.replace(/\.[a-z]+$/i, '')].filter((name) => name !== undefined),
    definition,
    isDeclared: namesColumns(definition),
    entryMonth: month.isOfBareName ? null : month.month,
  };
  const { match, issues } =
    source.theme === 'nurseries' ? withPlacesOnly(found, beside) : { match: found, issues: [] };
  const fields = namesColumns(definition) ? Object.keys(definition.columns) : [...match.indexes.keys()];
  const publishesVacancies = fields.some((field) => field.startsWith('vacancies.'));
  const place: FilePlace = {
    sourceId: source.id,
    lgCode: definition?.lgCode ?? prefectureCode,
    municipality: source.areas.find(({ parent }) => parent === null) ?? null,
    wards: source.areas.filter(({ parent }) => parent !== null),
    datum: definition?.datum ?? null,
    asOf,
    entryMonth: month.month,
    isMonthOfHeadings: month.isOfHeadings,
    constants,
    holdsChildren: false,
    fieldsBelow: null,
    publishesVacancies,
  };
  const ofMonth = publishesVacancies ? [...month.issues, ...month.lines] : dated.issues;
  return { match, place, issues: [...issues, ...ofSheet, ...ofMonth] };
}
