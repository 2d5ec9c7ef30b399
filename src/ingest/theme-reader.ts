import type { FacilityOf, Theme } from '#domain/facility.ts';
import { type BabyStationRecord, babyStationFields, babyStationOf } from './baby-station-fields.ts';
import type { Parsed } from './cells/parsed.ts';
import type { FacilityRecord } from './facility-fields.ts';
import type { FieldTable } from './field-spec.ts';
import type { FilePlace } from './file-place.ts';
import type { Draft } from './identity.ts';
import { type NurseryRecord, nurseryFields, nurseryOf } from './nursery-fields.ts';

/** How rows of one theme are read: which fields there are, and what facility they make together. */
export interface ThemeReader<R extends FacilityRecord, T extends Theme> {
  fields: FieldTable<R>;
  draftOf(record: R, name: string, place: FilePlace): Parsed<Draft<FacilityOf<T>>>;
}

interface Records {
  'baby-stations': BabyStationRecord;
  nurseries: NurseryRecord;
}

export const themeReaders: { readonly [T in Theme]: ThemeReader<Records[T], T> } = {
  'baby-stations': { fields: babyStationFields, draftOf: babyStationOf },
  nurseries: { fields: nurseryFields, draftOf: nurseryOf },
};
