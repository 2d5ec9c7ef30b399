import type { CalendarDate } from '#domain/calendar-date.ts';
import type { Theme } from '#domain/facility.ts';
import type { Report } from '#domain/issue.ts';
import { normalise } from '#ingest/normalise.ts';
import type { SourceFile } from '#ingest/source-file.ts';
import type { Workbook } from '#ingest/workbook.ts';
import { areasOf, readMunicipalities } from '#scripts/lib/data-folder.ts';

/** A small file and what is known of its source. */
export interface IssueFile {
  text: string | Uint8Array | Workbook;
  theme?: Theme;
  definition?: Partial<SourceFile> | null;
  asOf?: CalendarDate | null;
  /** Says that the numbers are places, where nothing else is given. */
  fileName?: string;
}

export const baseDefinition: SourceFile = {
  publisher: '見本市',
  lgCode: '271403',
  title: '見本',
  licence: null,
  page: null,
  url: null,
  how: 'csv',
  columns: { name: '施設名' },
};

export function readIssueFile({
  text,
  theme = 'nurseries',
  definition = {},
  asOf = '2026-08-01',
  fileName = '空き状況.csv',
}: IssueFile) {
  const whole = definition === null ? null : { ...baseDefinition, ...definition };
  const areas = areasOf(whole?.lgCode ?? '', readMunicipalities());
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  return normalise(bytes, {
    ...{ id: `${theme}/mihon`, theme, definition: whole, areas, asOf, fileName },
  }) as Report<unknown>;
}
