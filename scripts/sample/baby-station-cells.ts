import type { Amenity } from '#domain/baby-station.ts';
import type { Answer } from '#domain/facility-common.ts';
import type { Municipality } from '#domain/municipality.ts';
import type { ColumnReference, SourceFile } from '#ingest/source-file.ts';
import type { BabyStationFacts } from './baby-station-facts.ts';
import type { FileForm } from './csv.ts';

/** How a municipality lays out its list of baby stations, and what `source.json` says of it. */
export interface BabyStationStyle {
  form: FileForm;
  source: Pick<SourceFile, 'encoding' | 'headerLine' | 'columns'>;
  rows(stations: readonly BabyStationFacts[], city: Municipality): string[][];
}

export type AmenityHeaders = Readonly<Partial<Record<Amenity, string>>>;
type Spelling = Readonly<Record<Answer, string>>;
/** Amenities that a publisher answers in words of their own. */
type OwnSpellings = { readonly [A in Amenity]?: Omit<Spelling, 'unknown'> };

export function amenityColumns(headers: AmenityHeaders): Record<string, ColumnReference> {
  return Object.fromEntries(
    Object.entries(headers).map(([amenity, header]) => [`amenities.${amenity}`, header]),
  );
}

export function amenityCells(
  { amenities }: BabyStationFacts,
  headers: AmenityHeaders,
  spelling: Spelling,
  own: OwnSpellings = {},
): string[] {
  return (Object.keys(headers) as Amenity[]).map(
    (amenity) => ({ ...spelling, ...own[amenity] })[amenities[amenity]],
  );
}
