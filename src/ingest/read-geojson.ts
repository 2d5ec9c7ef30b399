import { ownCollection } from './own-collection.ts';
import type { Table } from './read-table.ts';
import { asPlainText } from './text.ts';

/** Where the geometry of a feature stands when the collection is a table. */
const latHeader = '緯度';
const lngHeader = '経度';

type Properties = Readonly<Record<string, unknown>>;

/**
 * A FeatureCollection as a table: a column for each property, and the points in 緯度 and 経度, in place of properties of those
 * names; one of ours in the columns of our template. The header counts as line 1, so feature n is line n + 1. null = the text is no such collection, or an empty one.
 */
export function readGeojson(text: string): Table | null {
  if (!isJson(text)) return null;
  const json = parsed(text);
  const features = featuresOf(json) ?? [];
  return features.length === 0 ? null : (ownCollection(json) ?? tableOf(features));
}

/** By its first characters: whether the rest is whole is not asked. */
export function isJson(text: string): boolean {
  return /^\s*(?:\{\s*["}]|\[\s*[{\]])/.test(text);
}

function tableOf(features: readonly Feature[]): Table {
  const headers = new Set<string>();
  for (const { properties } of features) for (const name of Object.keys(properties)) headers.add(name);
  headers.delete(latHeader);
  headers.delete(lngHeader);
  const names = [...headers];
  const rows = features.map(({ properties, lngLat: [lng, lat] }, index) => ({
    line: index + 2,
    cells: [...names.map((name) => cellOf(properties, name)), textOf(lat), textOf(lng)],
  }));
  return { rows: [{ line: 1, cells: [...names.map(textOf), latHeader, lngHeader] }, ...rows], issues: [] };
}

interface Feature {
  properties: Properties;
  lngLat: readonly unknown[];
}

function featuresOf(collection: unknown): Feature[] | null {
  if (!isRecord(collection) || collection.type !== 'FeatureCollection') return null;
  if (!Array.isArray(collection.features)) return null;
  return collection.features.map((feature: unknown) => {
    const { properties, geometry } = isRecord(feature) ? feature : {};
    const isPoint = isRecord(geometry) && geometry.type === 'Point' && Array.isArray(geometry.coordinates);
    return {
      properties: isRecord(properties) ? properties : {},
      lngLat: isPoint ? (geometry.coordinates as unknown[]) : [],
    };
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function cellOf(properties: Properties, name: string): string {
  return Object.hasOwn(properties, name) ? textOf(properties[name]) : '';
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  return asPlainText(typeof value === 'object' ? JSON.stringify(value) : String(value));
}

function isRecord(value: unknown): value is Properties {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
