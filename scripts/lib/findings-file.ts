import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import i18next from 'i18next';
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
  const { issueList, ...words } = readIssueWords().ja;
  const i18n = i18next.createInstance();
  i18n.init({
    lng: 'ja',
    resources: { ja: { translation: words } },
    initAsync: false,
    interpolation: { escapeValue: false },
  });
  const reportWords: ReportWords = {
    headers: [report.severity, report.row, report.column, report.raw, report.text, report.suggestion],
    severityName: (severity) => issueList.severity[severity],
    textOf: ({ code, raw, column, field, params }) =>
      i18n.t(`issues.${code}`, { raw, column, field, ...params }),
  };
  return csvFile([...reportRows(issues, reportWords)], 'utf-8').bytes ?? new Uint8Array();
}
