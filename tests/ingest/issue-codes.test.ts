import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { IssueCode } from '#domain/issue.ts';
import { issueCodes, refusalOf, severityOf } from '#ingest/severity.ts';
import { issueCases } from './issue-cases.ts';
import { readIssueFile } from './issue-file.ts';

/** Found only when a whole folder is read: the tests of scripts/lib prove these. */
const ofTheBuild: readonly IssueCode[] = [
  'file/bad-source',
  'file/no-date-in-name',
  'file/same-date',
  'file/older-file-used',
  'table/in-two-sources',
  'table/sudden-loss',
];

const refusals: readonly IssueCode[] = [
  'file/not-text',
  'file/no-workbook',
  'file/old-workbook',
  'file/pdf',
  'file/web-page',
  'file/no-collection',
  'file/undecodable',
  'file/garbled',
  'file/empty',
  'file/no-header',
  'file/no-rows',
];

const cases = Object.entries(issueCases) as [IssueCode, (typeof issueCases)[IssueCode]][];
const codesOf = (file: Parameters<typeof readIssueFile>[0]) =>
  readIssueFile(file).issues.map(({ code }) => code);

describe('every issue code', () => {
  it.each(cases)('%s is found where it belongs and nowhere beside', (code, { bad, good }) => {
    expect([...new Set(codesOf(bad))]).toEqual([code]);
    expect(codesOf(good)).toEqual([]);
  });

  it.each(cases)('%s: the file is refused exactly where the code says so', (code, { bad }) => {
    expect(refusalOf(readIssueFile(bad))?.code ?? null).toBe(refusals.includes(code) ? code : null);
  });

  it('has a case', () => {
    expect([...Object.keys(issueCases), ...ofTheBuild].sort()).toEqual([...issueCodes].sort());
  });

  it('that stands in the code has a severity', () => {
    const written = sourceFiles().flatMap((path) => readFileSync(path, 'utf8').match(codePattern) ?? []);
    const codes = [...new Set(written)].map((text) => text.slice(1, -1)).sort();
    expect(codes).toEqual([...issueCodes].sort());
  });

  it('without a severity of its own is a warning', () => {
    expect(severityOf('cell/not-known-here')).toBe('warning');
  });
});

const codePattern = /'(?:file|column|cell|row|table)\/[a-z-]+'/g;

function sourceFiles(): string[] {
  return ['src/ingest', 'scripts/lib'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
      .map((name) => join(folder, name)),
  );
}
