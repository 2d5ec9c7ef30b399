import { type Amenity, amenities } from './baby-station.ts';
import type { Facility } from './facility.ts';
import type { Answer, Position } from './facility-common.ts';
import type { BabyStationProperties, FacilityProperties } from './facility-shape.ts';
import { degrees, listOf, refined, type Shape } from './shape.ts';

/** Rises when a reader of the present version would misread the next one. */
export const schemaVersion = 2;

export type LngLat = readonly [lng: number, lat: number];

/** The range of each number is that of a longitude; a latitude beyond ±90 is looked for besides. */
export const lngLat = refined(listOf(degrees(180), 2), ([, lat = 0]) =>
  Math.abs(lat) <= 90 ? null : '[1]',
) as Shape<readonly number[]> as unknown as Shape<LngLat>;

const nothingKnown = Object.fromEntries(amenities.map((amenity) => [amenity, 'unknown'])) as Readonly<
  Record<Amenity, Answer>
>;

/** The facility again that was taken apart into properties and a point; null = no position. */
export function facilityOf(
  properties: BabyStationProperties | FacilityProperties<'nurseries'>,
  point: LngLat | null,
): Facility {
  const position = point && positionOf(point);
  if (properties.theme === 'nurseries') return { ...properties, position };
  const { amenities: answers, lent = false } = properties;
  return { ...properties, position, amenities: { ...nothingKnown, ...answers }, lent };
}

function positionOf([lng, lat]: LngLat): Position {
  return { lat, lng };
}
