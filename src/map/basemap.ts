import type { StyleSpecification } from 'react-map-gl/maplibre';

/** Sources and layers are added as children of the map, so that colours and language change without a new style. No `glyphs`: text is drawn from local fonts. */
export const emptyStyle: StyleSpecification = { version: 8, sources: {}, layers: [] };

/** Osaka Prefecture: west, south, east, north in degrees. */
export const prefectureBounds: [number, number, number, number] = [135.09, 34.27, 135.75, 35.05];

/** How far one may pan: just inside the frame `scripts/make-land.ts` cuts the land to, so that its cut edges never show. */
export const reachableBounds: [number, number, number, number] = [134.32, 33.82, 136.48, 35.58];

export const fontFamilies = [
  'system-ui',
  'Hiragino Sans',
  'Noto Sans JP',
  'Noto Sans CJK JP',
  'Yu Gothic UI',
  'Meiryo',
];

/** The first entry is no font: MapLibre reads the weight from it. */
export const regularFont = ['regular', ...fontFamilies];
export const boldFont = ['semibold', ...fontFamilies];

export function landUrl(): string {
  return new URL('map/land.geojson', document.baseURI).href;
}
