import proj4, { type Converter } from 'proj4';
import type { Position } from '#domain/facility-common.ts';

/**
 * How a source measures: tokyo = degrees of the old 「日本測地系」, plane-6 = metres of 「平面直角座標系第VI系」 (X north, Y east of
 * 36°N 136°E). Every other source is taken as WGS 84, which JGD2000 and JGD2011 equal at this precision.
 */
export type Datum = 'tokyo' | 'plane-6';

/**
 * Tokyo: the three-parameter shift of EPSG 4301, good to a few metres in Osaka. Plane VI: EPSG 6674.
 * Sources: https://epsg.io/4301, https://epsg.io/6674.
 */
const definitions: Readonly<Record<Datum, string>> = {
  tokyo: '+proj=longlat +ellps=bessel +towgs84=-146.414,507.337,680.507,0,0,0,0 +no_defs',
  'plane-6': '+proj=tmerc +lat_0=36 +lon_0=136 +k=0.9999 +x_0=0 +y_0=0 +ellps=GRS80 +units=m +no_defs',
};

const converters = new Map<Datum, Converter>();

/** Seven decimals of a degree are 1 cm. */
const precision = 1e7;

/** `lat` is what stands in the latitude or X (north) column, `lng` in the longitude or Y (east) column. */
export function toWgs84({ lat, lng }: Position, datum: Datum): Position {
  const converter = converters.get(datum) ?? proj4(definitions[datum], 'EPSG:4326');
  converters.set(datum, converter);
  const [east = Number.NaN, north = Number.NaN] = converter.forward([lng, lat]);
  return { lat: round(north), lng: round(east) };
}

function round(degrees: number): number {
  return Math.round(degrees * precision) / precision;
}
