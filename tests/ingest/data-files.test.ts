import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Facility } from '#domain/facility.ts';
import type { Report } from '#domain/issue.ts';
import { normalise } from '#ingest/normalise.ts';
import { countVacancyCells } from '#ingest/vacancy-summary.ts';
import { readMunicipalities, readSourceFolders, type SourceFolder } from '#scripts/lib/data-folder.ts';

const municipalities = readMunicipalities();
const folders = readSourceFolders('data/sample', municipalities);

/** accepted + rejected, count/zero/notOffered/mark/range/unknown */
function counted(folder: SourceFolder): string[] {
  return [...folder.files].reverse().map(({ path, name, asOf }) => {
    const report: Report<Facility> = normalise(readFileSync(path), { ...folder, asOf });
    const { count, zero, notOffered, mark, range, unknown } = countVacancyCells(report.accepted);
    const cells = [count, zero, notOffered, mark, range, unknown].join('/');
    const rows = `${report.accepted.length} + ${report.rejected.length}`;
    return folder.theme === 'nurseries' ? `${name}: ${rows}, ${cells}` : `${name}: ${rows}`;
  });
}

it.each(folders.map((folder) => [folder.id, folder] as const))(
  '%s: no file loses a row or a cell unseen',
  (_, folder) => {
    expect(folder.issues).toEqual([]);
    expect(counted(folder)).toMatchSnapshot();
  },
);
