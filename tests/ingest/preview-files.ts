import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { KnownPlaces } from '#ingest/detect-source.ts';
import { openFile } from '#ingest/workbook.ts';
import { asDetected, type Choices } from '#pages/preview/draft.ts';
import { readDraft } from '#pages/preview/read-draft.ts';
import { readMunicipalities, readSourceFolders } from '#scripts/lib/data-folder.ts';

/** What the preview page knows before any file is chosen. */
export function knownPlaces(folder = 'data/published'): KnownPlaces {
  const municipalities = readMunicipalities();
  const sources = readSourceFolders(folder, municipalities).flatMap(({ id, theme, definition }) =>
    definition === null ? [] : [{ id, theme, definition }],
  );
  return { municipalities, sources };
}

/** A file as the preview page reads it before anybody chose anything. */
export async function previewFile(
  path: string,
  places: KnownPlaces,
  choices: Partial<Choices> = {},
  name = basename(path),
) {
  const opened = await openFile(readFileSync(path));
  return readDraft(opened, { name, choices: { ...asDetected, ...choices }, patches: new Map() }, places);
}
