import { expect, it } from 'vitest';
import { csvText } from '#domain/csv.ts';
import type { Issue } from '#domain/issue.ts';
import { reportRows } from './report-rows.ts';

const words = {
  headers: ['重大度', '行', '列', '原文', '説明', '修正候補'],
  severityName: (severity: string) => severity,
  textOf: ({ code }: Issue) => `text of ${code}`,
} as const;

it('lists the gravest first, then from the top, and runs no formula that a file brought along', () => {
  const issues: Issue[] = [
    { code: 'row/blank', row: 2 },
    { code: 'cell/unknown-mark', row: 9, column: '0歳児 ', raw: '=1+1' },
    { code: 'cell/unreadable-phone', row: 3, column: '電話', raw: '612345678', suggestion: '0612345678' },
    { code: 'column/missing', column: '住所' },
  ];
  expect(csvText([...reportRows(issues, words)]).split('\r\n')).toEqual([
    '重大度,行,列,原文,説明,修正候補,code',
    'error,,住所,,text of column/missing,,column/missing',
    'warning,3,電話,612345678,text of cell/unreadable-phone,0612345678,cell/unreadable-phone',
    "warning,9,0歳児,'=1+1,text of cell/unknown-mark,,cell/unknown-mark",
    'notice,2,,,text of row/blank,,row/blank',
    '',
  ]);
});
