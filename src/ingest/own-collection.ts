import type { BabyStation } from '#domain/baby-station.ts';
import { type Facility, themes } from '#domain/facility.ts';
import { decodeFacilities } from '#domain/geojson.ts';
import { LoadError } from '#domain/load-error.ts';
import type { MinimumAge } from '#domain/minimum-age.ts';
import type { Nursery } from '#domain/nursery.ts';
import { cellTextsOf } from './export/cell-texts.ts';
import { templateColumns } from './export/converted-rows.ts';
import { hoursColumnsOf } from './hours-columns.ts';
import type { Table } from './read-table.ts';

const nothingPublished = { days: null, hours: null, closedDays: null, note: null };

/** Wards are written by their codes: which municipality they are of is found out later. */
const nowhere = { municipality: null, wards: [] };

/**
 * A collection that was published here, in the columns of our own template, so that vacancies and amenities are read again
 * and not shown as not published. The header counts as line 1. null = it is none of ours, or not whole.
 */
export function ownCollection(json: unknown): Table | null {
  const facilities = themes.flatMap((theme) => decoded(json, theme));
  const [first] = facilities;
  if (first === undefined) return null;
  const hasVacancies = facilities.some((each) => 'vacancies' in each && each.vacancies !== null);
  const columns = templateColumns(first.theme, hasVacancies);
  const rows = facilities.map((facility, index) => {
    const raw = rawTexts(facility);
    const texts = cellTextsOf(facility, nowhere, (field) => raw[field] ?? '');
    return { line: index + 2, cells: columns.map(([, field]) => texts[field] ?? '') };
  });
  return { rows: [{ line: 1, cells: columns.map(([header]) => header) }, ...rows], issues: [] };
}

function decoded(json: unknown, theme: Facility['theme']): Facility[] {
  try {
    return decodeFacilities(json, theme);
  } catch (error) {
    if (error instanceof LoadError) return [];
    throw error;
  }
}

function rawTexts(facility: Facility): Record<string, string | null> {
  const { kana, address, note, lgCode } = facility;
  const own = facility.theme === 'nurseries' ? ofNursery(facility) : ofStation(facility);
  return { kana, address, note, ward: lgCode, ...own };
}

function ofNursery({ capacity, minimumAge }: Nursery) {
  return {
    capacity: capacity === null ? '' : String(capacity),
    minimumAge: minimumAge && ageText(minimumAge),
  };
}

function ofStation({ place, accessNote, hours, lent, note }: BabyStation) {
  const { note: hoursNote, ...columns } = hours === null ? nothingPublished : hoursColumnsOf(hours, note);
  return { place, accessNote, ...columns, hoursNote, kind: lent ? '移動式' : '' };
}

function ageText({ unit, n }: MinimumAge): string {
  return unit === 'day' ? `生後${n}日` : `${n}か月`;
}
