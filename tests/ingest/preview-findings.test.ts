import { describe, expect, it } from 'vitest';
import type { IssueCode } from '#domain/issue.ts';
import { issueCodes, severityOf } from '#ingest/severity.ts';
import { doubtsOf } from '#pages/preview/confirm/doubts.ts';
import { asDetected } from '#pages/preview/draft.ts';
import { consequenceOf } from '#pages/preview/findings/consequence.ts';
import { fixOf, groupsOf, spotOf } from '#pages/preview/findings/findings.ts';
import { readDraft } from '#pages/preview/read-draft.ts';
import { readMunicipalities } from '#scripts/lib/data-folder.ts';
import { issueCases } from './issue-cases.ts';
import { baseDefinition, type IssueFile } from './issue-file.ts';

const municipalities = readMunicipalities();

/** A file of a municipality that is known to write like this. */
function preview({ text, theme = 'nurseries', definition = {}, asOf = '2026-08-01' }: IssueFile) {
  const known = { id: `${theme}/mihon`, theme, definition: { ...baseDefinition, ...definition } };
  const opened = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  const choices = { ...asDetected, theme, lgCode: known.definition.lgCode, asOf };
  return readDraft(
    opened,
    { name: 'list.csv', choices, patches: new Map() },
    { municipalities, sources: [known] },
  );
}

/** What is wrong with hours may lie in several cells together. */
const ofCells = (Object.entries(issueCases) as [IssueCode, (typeof issueCases)[IssueCode]][]).filter(
  ([code]) => code.startsWith('cell/') && !code.startsWith('cell/hours-'),
);

function caseOf(code: IssueCode) {
  const found = issueCases[code];
  if (found === undefined) throw new Error(`no case of ${code}`);
  return found;
}

describe('a finding', () => {
  it.each(ofCells)('%s stands at the cell that holds its text', (code, { bad }) => {
    const { rows, reading } = preview(bad);
    const found = reading.report.issues.filter((issue) => issue.code === code);
    expect(found).not.toEqual([]);
    for (const issue of found) {
      const spot = spotOf(issue, reading);
      const cells = rows.find(({ line }) => line === spot?.line)?.cells ?? [];
      expect(cells[spot?.column ?? -1]?.startsWith((issue.raw ?? '').slice(0, 5)), issue.raw).toBe(true);
    }
  });

  it('that costs anything says what it means to a parent', () => {
    const silent = issueCodes.filter(
      (code) => severityOf(code) !== 'notice' && consequenceOf({ code }) === 'none',
    );
    expect(silent).toEqual([]);
  });

  it('of several columns for one field costs that field, and the whole file where it is the name', () => {
    const ambiguous = (field: string) => consequenceOf({ code: 'column/ambiguous', field });
    expect(['address', 'name'].map(ambiguous)).toEqual(['columnUnread', 'fileUnused']);
  });

  it('of more harm comes first, then the more frequent one', () => {
    const issues = (
      ['row/title', 'cell/unknown-kind', 'cell/unknown-mark', 'cell/unknown-mark', 'row/no-name'] as const
    ).map((code) => ({ code }));
    expect(groupsOf(issues).map(({ code }) => code)).toEqual([
      'row/no-name',
      'cell/unknown-mark',
      'cell/unknown-kind',
      'row/title',
    ]);
  });
});

/** Files no line of which can be shown. */
const refusedWhole = (Object.entries(issueCases) as [IssueCode, (typeof issueCases)[IssueCode]][]).filter(
  ([code, { bad }]) => code.startsWith('file/') && severityOf(code) === 'error' && bad.definition !== null,
);

describe('a file that cannot be read', () => {
  it.each(refusedWhole)('says so: %s', (code, { bad }) => {
    const { reading } = preview(bad);
    expect(reading.refusal?.code).toBe(code);
    expect(doubtsOf(reading, { choices: asDetected })).toContain('refused');
  });
});

describe('a suggestion', () => {
  it('for latitude and longitude in each other’s column exchanges the texts as they stand', () => {
    const { rows, reading } = preview(caseOf('row/position-swapped').bad);
    const issue = reading.report.issues.find(({ code }) => code === 'row/position-swapped');
    const edits = issue === undefined ? null : fixOf(issue, reading, rows);
    expect(edits?.map(({ text }) => text)).toEqual(['34.57', '135.48']);
  });

  it('is what the cell then holds', () => {
    const { rows, reading } = preview(caseOf('cell/phone-with-note').bad);
    const [issue] = reading.report.issues;
    const [edit] = issue === undefined ? [] : (fixOf(issue, reading, rows) ?? []);
    expect(edit).toEqual({ line: 2, column: 1, text: '06-0000-0001' });
  });
});

it('which of two columns names the facilities is asked, and read once it is chosen', () => {
  const file = new TextEncoder().encode('名称,施設名,0歳児\n甲,みほん園,1\n');
  const choices = { ...asDetected, theme: 'nurseries', lgCode: '271403', asOf: '2026-08-01' } as const;
  const places = { municipalities, sources: [] };
  const read = (columns: (typeof asDetected)['columns']) =>
    readDraft(file, { name: 'list.csv', choices: { ...choices, columns }, patches: new Map() }, places)
      .reading;
  const asked = read(null);
  expect(asked.refusal).toMatchObject({ code: 'column/ambiguous', field: 'name' });
  expect(asked.headers).toEqual(['名称', '施設名', '0歳児']);
  const answered = read({ ...asked.source.definition?.columns, name: '施設名' });
  expect(answered.refusal).toBeNull();
  expect(answered.report.accepted.map(({ name }) => name)).toEqual(['みほん園']);
});

it('a header that a person points out is asked about like any other', () => {
  const file = new TextEncoder().encode('施設名,住所\n施設名,0歳児\nみほん園,1\n');
  const read = (headerLine: number | null) => {
    const choices = { ...asDetected, theme: 'nurseries', lgCode: '271403', headerLine } as const;
    return readDraft(file, { name: 'list.csv', choices, patches: new Map() }, { municipalities, sources: [] })
      .reading;
  };
  const { headerLines, report, unexplained } = read(2);
  expect(headerLines).toEqual([2]);
  expect(report.issues.map(({ code }) => code)).toContain('column/unexplained-classes');
  expect(unexplained).toEqual({ 'vacancies.0': '0歳児' });
});
