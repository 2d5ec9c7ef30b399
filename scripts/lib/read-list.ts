import { readFileSync } from 'node:fs';
import { type Facility, type Theme, themes } from '#domain/facility.ts';
import { decodeFacilities } from '#domain/geojson.ts';
import { openFile } from '#ingest/workbook.ts';
import { checkFile } from './check-file.ts';

/** The facilities of a file of any kind this project reads or writes. */
export interface FacilityList {
  /** null where the file lists nothing that would tell. */
  theme: Theme | null;
  facilities: readonly Facility[];
}

/** The facilities of a GeoJSON file of ours or of a municipality's file; or why it cannot be read. */
export async function readList(
  path: string,
  source: string | null,
  theme: Theme | null,
): Promise<FacilityList | string> {
  const ours = /\.(geo)?json$/i.test(path) ? readOurs(path) : null;
  if (ours !== null) return ours;
  const checked = checkFile(path, source, theme, await openFile(readFileSync(path)));
  if (typeof checked === 'string') return checked;
  const { refusal, report } = checked;
  if (refusal !== null) return `${path} is refused as a whole: ${refusal.code}`;
  return { theme: checked.theme, facilities: report.accepted };
}

/** null = not written by this project. */
function readOurs(path: string): FacilityList | string | null {
  try {
    const json: { schemaVersion?: unknown; features?: { properties?: { theme?: unknown } }[] } = JSON.parse(
      readFileSync(path, 'utf8'),
    );
    if (json.schemaVersion === undefined) return null;
    const found = json.features?.[0]?.properties?.theme;
    const theme = themes.find((each) => each === found) ?? null;
    const facilities: readonly Facility[] = decodeFacilities(json, theme ?? 'nurseries');
    return { theme, facilities };
  } catch (error) {
    return `${path} cannot be read: ${(error as Error).message}`;
  }
}
