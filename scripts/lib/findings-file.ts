import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Issue } from '#domain/issue.ts';
import { csvFile } from '#ingest/export/csv-text.ts';
import { type ReportWords, reportRows } from '#ingest/export/report-rows.ts';
import { projectRoot } from './data-folder.ts';
import { readIssueWords } from './issue-words.ts';

type Header = 'severity' | 'row' | 'column' | 'raw' | 'text' | 'suggestion';

interface Takeaway {
  takeaway: { report: Readonly<Record<Header, string>> };
}

/** The findings as the table that the page for staff saves: in Japanese, for a spreadsheet, running no formula of the file. */
export function findingsFile(issues: readonly Issue[]): Uint8Array {
  const path = join(projectRoot, 'src', 'i18n', 'locales', 'ja', 'takeaway.json');
  const { report } = (JSON.parse(readFileSync(path, 'utf8')) as Takeaway).takeaway;
  const { issues: texts, issueList } = readIssueWords().ja;
  const words: ReportWords = {
    headers: [report.severity, report.row, report.column, report.raw, report.text, report.suggestion],
    severityName: (severity) => issueList.severity[severity],
    textOf: (issue) => filled(texts[issue.code] ?? '', issue),
  };
  return csvFile([...reportRows(issues, words)], 'utf-8').bytes ?? new Uint8Array();
}

function filled(text: string, { raw = '', column = '', field = '', params }: Issue): string {
  const blanks: Readonly<Record<string, string | number>> = { raw, column, field, ...params };
  return text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(blanks[name] ?? ''));
}
