import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { changesBetween } from '#ingest/changes.ts';
import { normalise } from '#ingest/normalise.ts';
import { decodeSourceFile } from '#ingest/source-file.ts';
import { readMunicipalities, readSourceFolders } from './data-folder.ts';
import { printChanges } from './print-changes.ts';

const [folder] = readSourceFolders('tests/fixtures/months', readMunicipalities());
const [september, august] = [...folder!.files].slice(1);

function read(file: typeof august, aliases: object) {
  const { value } = decodeSourceFile({ ...folder!.definition, aliases });
  const source = { ...folder!, theme: 'nurseries' as const, definition: value, asOf: file!.asOf };
  return normalise(readFileSync(file!.path), source).accepted;
}

function changes(aliases: object) {
  return changesBetween(read(august, aliases), read(september, aliases));
}

it('what it offers as aliases makes the renames known', () => {
  const text = printChanges(changes({}), (lgCode) => lgCode);
  const [, lines = ''] = /### Likely renamed.*\n\n((?:- .*\n)+)/.exec(`${text}\n`) ?? [];
  const aliases = JSON.parse(
    `{${lines
      .trim()
      .replace(/^- `|`$/gm, '')
      .replaceAll('\n', ',')}}`,
  );
  expect(aliases).toEqual({
    みほん旧園: 'みほん新園',
    みほん幼稚園: { name: 'みほんこども園', kind: 'kindergarten' },
  });
  const known = changes(aliases);
  expect(known.likelyRenamed).toEqual([]);
  expect(known.renamed.map(({ before, name }) => [before, name])).toEqual(
    expect.arrayContaining([
      ['みほん旧園', 'みほん新園'],
      ['みほん幼稚園', 'みほんこども園'],
    ]),
  );
});

it('says nothing but zeros of a list that stays as it is', () => {
  const list = read(august, {});
  expect(printChanges(changesBetween(list, list), String)).toBe(
    'added 0, gone 0, renamed 0, moved 0, vacancies changed in 0 classes of 0 nurseries',
  );
});
