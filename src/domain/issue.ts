/** 「指摘」 Plain data: survives postMessage and JSON. Words for a code live in the locales, its weight in `ingest/severity.ts`. */
export interface Issue {
  code: IssueCode;
  /** Physical line of the file, first line 1. */
  row?: number;
  /** Header text of the column as published. */
  column?: string;
  field?: string;
  /** The cell's own text. */
  raw?: string;
  /** What the wording needs besides the above. */
  params?: Readonly<Record<string, string | number>>;
  /** What to type instead, where that is certain. */
  suggestion?: string;
}

export type IssueCode = `${'file' | 'column' | 'cell' | 'row' | 'table'}/${string}`;

/** 「重大度」 誤り / 注意 / 参考 */
export type Severity = 'error' | 'warning' | 'notice';

/** 「検査結果」 rows = accepted + rejected, always. */
export interface Report<T> {
  accepted: readonly T[];
  rejected: readonly { row: number; issues: readonly Issue[] }[];
  /** Everything found, those of rejected rows included. */
  issues: readonly Issue[];
  columns: readonly ColumnMatch[];
}

export interface ColumnMatch {
  /** 1-based position in the file. */
  position: number;
  header: string;
  /** null = nothing reads this column. */
  field: string | null;
  /**
   * declared: `source.json` says so. exact: the field's usual header. alias: another name of it. likely: a header
   * that reads like it. ambiguous: several columns may be meant, so none is read. Absent where nothing reads the column.
   */
  confidence?: 'declared' | 'exact' | 'alias' | 'likely' | 'ambiguous';
}
