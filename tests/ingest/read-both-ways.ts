import { expect } from 'vitest';
import { checkLongFile } from '#ingest/check-long-file.ts';
import { type IngestSource, normalise } from '#ingest/normalise.ts';

/** Nurseries described by nothing but their file. */
export function bareSource(fileName: string): IngestSource<'nurseries'> {
  return {
    ...{ id: 'nurseries/mihon', theme: 'nurseries', definition: null, areas: [] },
    ...{ asOf: '2026-09-01', fileName },
  };
}

/** What they read as; the check of long files has to count the same rows. */
export function readBothWays(lines: readonly string[], source: IngestSource<'nurseries'>) {
  const bytes = new TextEncoder().encode(lines.join('\n'));
  const report = normalise(bytes, source);
  const long = checkLongFile(() => [bytes], source);
  expect(long).toMatchObject({ accepted: report.accepted.length, rejected: report.rejected.length });
  return { report, long };
}
