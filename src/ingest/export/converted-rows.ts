import type { Theme } from '#domain/facility.ts';
import type { HeaderMatch } from '#ingest/match-columns.ts';
import type { TableRow } from '#ingest/read-table.ts';
import { type CellTexts, cellTextsOf } from './cell-texts.ts';
import type { FacilityTable } from './facility-table.ts';
import { fieldGuide } from './field-guide.ts';
import { standardColumns } from './standard-columns.ts';

/** template: our own. standard: 自治体標準オープンデータセット 子育て施設一覧, which has no place for vacancies. */
export type TargetForm = 'template' | 'standard';

export interface ConvertedRows {
  rows: string[][];
  /** Lines of the file whose row is not in it: they name no facility, or cannot be cut into cells. */
  leftOut: readonly number[];
  /** Fields of the file that this form has no column for. */
  dropped: readonly string[];
}

/** The facilities of a file in other columns, in spellings that need no legend and no description beside them. */
export function convertedRows<T extends Theme>(
  { match, place, rows }: FacilityTable<T>,
  theme: Theme,
  form: TargetForm,
): ConvertedRows {
  const columns = form === 'standard' ? standardColumns : templateColumns(theme, place.publishesVacancies);
  const drafts = rows.flatMap(({ row, draft, here }) =>
    draft === null ? [] : [{ row, draft, indexes: here.fieldsBelow ?? match.indexes }],
  );
  const converted = drafts.map(({ row, draft, indexes }) => {
    const texts = cellTextsOf(draft, place, (field) => rawCell(field, row, indexes));
    const fitting = form === 'standard' ? inStandardColumns(texts) : texts;
    return columns.map(([, field]) => (field === null ? '' : (fitting[field] ?? '')));
  });
  const kept = new Set(columns.map(([, field]) => field));
  return {
    rows: [columns.map(([header]) => header), ...converted],
    leftOut: rows.filter(({ draft }) => draft === null).map(({ row }) => row.line),
    dropped: [...match.indexes.keys()].filter((field) => !kept.has(field) && !isReplaced(field, form)),
  };
}

/** Header and field of each. A list without vacancies has no columns for them: blank ones would say that they are unknown. */
export function templateColumns(theme: Theme, hasVacancies: boolean): (readonly [string, string])[] {
  return fieldGuide(theme)
    .filter(({ field }) => hasVacancies || !publishedOnlyWithVacancies.test(field))
    .map(({ header, field }) => [header, field]);
}

const publishedOnlyWithVacancies = /^(?:vacancies\.|asOf$|entryMonth$)/;

/** Fields that other columns of the form say as well. */
function isReplaced(field: string, form: TargetForm): boolean {
  if (form === 'template') return /^(?:asOfMonth|asOfDay|hoursFrom|hoursTo)$/.test(field);
  return /^(?:hours|closedDays|ward)$/.test(field);
}

function rawCell(field: string, { cells }: TableRow, indexes: HeaderMatch['indexes']): string {
  const index = indexes.get(field);
  return index === undefined ? '' : (cells[index]?.trim() ?? '');
}

const fromTo = /^(\d{1,2}[:：]\d{2})\s*[〜～~-]\s*(\d{1,2}[:：]\d{2})$/;

/** One span of hours has two columns there; any other wording, and closed days, belong to the remarks on days and hours. */
function inStandardColumns(texts: CellTexts): CellTexts {
  const { hours = '', closedDays = '', hoursNote = '' } = texts;
  const [, from, to] = fromTo.exec(hours) ?? [];
  const remarks = [
    from === undefined ? hours : '',
    closedDays === '' ? '' : `休業日：${closedDays}`,
    hoursNote,
  ];
  return {
    ...texts,
    hoursFrom: from ?? '',
    hoursTo: to ?? '',
    hoursNote: remarks.filter((text) => text !== '').join('、'),
  };
}
