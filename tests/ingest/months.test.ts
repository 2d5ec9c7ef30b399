import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { normalise } from '#ingest/normalise.ts';
import { readMunicipalities, readSourceFolders } from '#scripts/lib/data-folder.ts';

const [folder] = readSourceFolders('tests/fixtures/months', readMunicipalities());
const months = [...folder!.files].reverse().map(({ path, asOf }) => {
  const { accepted } = normalise(readFileSync(path), { ...folder!, theme: 'nurseries', asOf });
  return new Map(accepted.map(({ phone, id }) => [phone, id]));
});

it('a nursery keeps its id through new names, new words for its kind and another order of rows', () => {
  const [first, second, third] = months;
  expect(new Set(first?.values()).size).toBe(7);
  expect([...second!].map(([phone]) => [phone, first?.get(phone)])).toEqual([...second!]);
  expect([...third!].map(([phone]) => [phone, first?.get(phone)])).toEqual([...third!]);
});
