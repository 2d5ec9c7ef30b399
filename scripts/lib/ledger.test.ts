import { describe, expect, it } from 'vitest';
import type { SourceReport } from '#ingest/build-report.ts';
import { noVacancyCells } from '#ingest/vacancy-summary.ts';
import { aNursery, vacanciesOf } from '#tests/fixtures/facilities.ts';
import { ledgerOf } from './ledger.ts';
import type { SourceReading } from './read-source.ts';

const nothing = { accepted: [], rejected: [], issues: [], columns: [] };

function aReading(given: Partial<SourceReading> = {}): SourceReading {
  return {
    folder: {
      id: 'nurseries/mihon',
      path: '',
      theme: 'nurseries',
      definition: {
        publisher: '見本市',
        lgCode: '272035',
        title: '空き情報',
        licence: null,
        page: 'https://example.com/mihon',
        url: null,
        how: 'image',
        columns: {},
        constants: { asOf: '2026-11-01' },
      },
      areas: [],
      files: [],
      issues: [],
    },
    status: 'no-file',
    file: null,
    asOf: null,
    report: nothing,
    files: [],
    ...given,
  };
}

const aReport = (issues: SourceReport['issues']): SourceReport => ({
  id: 'nurseries/mihon',
  status: 'read',
  file: null,
  asOf: null,
  rows: 0,
  accepted: 0,
  vacancyCells: noVacancyCells(),
  files: [],
  rejected: [],
  issues,
  columns: [],
});

describe('ledger', () => {
  it('knows nothing of a list it could not read but how it is published', () => {
    expect(ledgerOf([aReading()], []).entries).toEqual([
      {
        id: 'nurseries/mihon',
        theme: 'nurseries',
        lgCode: '272035',
        publisher: '見本市',
        title: '空き情報',
        page: 'https://example.com/mihon',
        how: 'image',
        status: 'no-file',
        asOf: null,
        entryMonth: null,
        rows: null,
        accepted: null,
        completeness: {},
        findings: [],
        nextExpected: null,
      },
    ]);
  });

  it('counts what was found, gravest first, and looks ahead by the files that counted', () => {
    const accepted = [aNursery({ vacancies: vacanciesOf('2 0 0 0 0 ?', { entryMonth: '2026-12' }) })];
    const report = { ...nothing, accepted, rejected: [{ row: 3, issues: [] }] };
    const fileOf = (asOf: `${number}-${number}-${number}`, isRefused: boolean) => ({
      name: `${asOf}.csv`,
      asOf,
      report,
      refusal: isRefused ? ({ code: 'file/not-text' } as const) : null,
    });
    const reading = aReading({
      status: 'older-file',
      asOf: '2026-10-01',
      report,
      files: [
        fileOf('2026-08-01', false),
        fileOf('2026-09-01', false),
        fileOf('2026-10-01', false),
        fileOf('2026-11-01', true),
      ],
    });
    const issues = [{ code: 'row/blank' }, { code: 'row/no-name' }, { code: 'row/blank' }] as const;
    expect(ledgerOf([reading], [aReport(issues)]).entries[0]).toMatchObject({
      asOf: '2026-10-01',
      entryMonth: '2026-12',
      rows: 2,
      accepted: 1,
      completeness: { vacancies: { known: 5, of: 6 }, minimumAge: null },
      findings: [
        { code: 'row/no-name', severity: 'error', count: 1 },
        { code: 'row/blank', severity: 'notice', count: 2 },
      ],
      nextExpected: '2026-11-01',
    });
  });

  it('leaves out a source whose description cannot be read', () => {
    const { folder } = aReading();
    expect(ledgerOf([aReading({ folder: { ...folder, definition: null } })], []).entries).toEqual([]);
  });
});
