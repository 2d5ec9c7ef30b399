import type { Feature, FeatureCollection, Point } from 'geojson';
import type { Facility, FacilityOf, Theme } from './facility.ts';
import { facilityOf, type LngLat, lngLat, schemaVersion } from './facility-parts.ts';
import { type FacilityProperties, facilityShapes } from './facility-shape.ts';
import { LoadError } from './load-error.ts';
import { decode, fields, listOf, oneOf, orNull, refuseNewerSchema, type Shape, text } from './shape.ts';

/** Version 1 wrote every answer, "unknown" too, and knew fewer of them: what it lacks is read as unknown like in version 2. */
type ReadableVersion = 1 | typeof schemaVersion;

/**
 * `public/data/<theme>.geojson`, RFC 7946. A feature's properties are the facility under the domain's own names; its
 * position is the geometry, null where none is published.
 */
export type FacilityCollection<T extends Theme> = FeatureCollection<Point | null, FacilityProperties<T>> & {
  schemaVersion: typeof schemaVersion;
};

/** Keeps the order and the precision it is given. */
export function encodeFacilities<T extends Theme>(
  facilities: readonly FacilityOf<T>[],
): FacilityCollection<T> {
  return { type: 'FeatureCollection', schemaVersion, features: facilities.map(encodeFacility<T>) };
}

/**
 * Every facility of the file, in its order. Throws a `LoadError` where the file is of a newer schema, of another theme,
 * names one id twice, or holds anything its type does not allow: half a file would look like a whole one.
 */
export function decodeFacilities<T extends Theme>(json: unknown, theme: T): FacilityOf<T>[] {
  refuseNewerSchema(json, schemaVersion);
  const { features } = decode(json, collectionShapes[theme]);
  refuseRepeatedIds(features);
  return features.map(
    ({ properties, geometry }) => facilityOf(properties, geometry?.coordinates ?? null) as FacilityOf<T>,
  );
}

interface CheckedFeature<T extends Theme> {
  type: 'Feature';
  id: string;
  geometry: { type: 'Point'; coordinates: LngLat } | null;
  properties: FacilityProperties<T>;
}

interface CheckedCollection<T extends Theme> {
  type: 'FeatureCollection';
  schemaVersion: ReadableVersion;
  features: readonly CheckedFeature<T>[];
}

function collectionShapeOf<T extends Theme>(
  properties: Shape<FacilityProperties<T>>,
): Shape<CheckedCollection<T>> {
  const feature = fields<CheckedFeature<T>>({
    type: oneOf('Feature'),
    id: text,
    geometry: orNull(fields({ type: oneOf('Point'), coordinates: lngLat })),
    properties,
  });
  return fields<CheckedCollection<T>>({
    type: oneOf('FeatureCollection'),
    schemaVersion: oneOf<ReadableVersion>(1, schemaVersion),
    features: listOf(feature),
  });
}

/** What the file of a theme must look like. */
export const collectionShapes: { readonly [T in Theme]: Shape<CheckedCollection<T>> } = {
  'baby-stations': collectionShapeOf(facilityShapes['baby-stations']),
  nurseries: collectionShapeOf(facilityShapes.nurseries),
};

/** One feature of the collection. */
export function encodeFacility<T extends Theme>(
  facility: FacilityOf<T>,
): Feature<Point | null, FacilityProperties<T>> {
  const { position } = facility;
  return {
    type: 'Feature',
    id: facility.id,
    geometry: position && { type: 'Point', coordinates: [position.lng, position.lat] },
    properties: propertiesOf(facility) as FacilityProperties<T>,
  };
}

/** What is unknown is not written: thousands of stations answer few of the questions. */
function propertiesOf(facility: Facility): FacilityProperties<Theme> {
  if (facility.theme === 'nurseries') {
    /* JSON leaves out what is undefined, and a plain copy is quicker than one without a property. */
    const properties = { ...facility, position: undefined };
    return properties;
  }
  const { position: _, lent, amenities: answers, ...others } = facility;
  const known = Object.entries(answers).filter(([, answer]) => answer !== 'unknown');
  return { ...others, amenities: Object.fromEntries(known), ...(lent && { lent }) };
}

function refuseRepeatedIds(features: readonly { id: string; properties: { id: string } }[]): void {
  const seen = new Set<string>();
  features.forEach(({ id, properties }, index) => {
    if (id !== properties.id || seen.has(id)) throw new LoadError('wrong-shape', `.features[${index}].id`);
    seen.add(id);
  });
}
