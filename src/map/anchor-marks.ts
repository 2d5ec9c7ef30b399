import type { LayerProps } from 'react-map-gl/maplibre';
import type { Position } from '#domain/facility-common.ts';
import { plain } from '#i18n/plain.ts';
import { boldFont } from './basemap.ts';
import type { Palette } from './palette.ts';

/** A home or a daily place, by a letter or two. */
export interface AnchorMark {
  label: string;
  position: Position;
}

export function anchorFeatures(
  marks: readonly AnchorMark[],
): GeoJSON.FeatureCollection<GeoJSON.Point, { label: string }> {
  return {
    type: 'FeatureCollection',
    features: marks.map(({ label, position: { lng, lat } }) => ({
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [lng, lat] },
      properties: { label: plain(label) },
    })),
  };
}

/** Unlike any pin: dark, round and with a name instead of a mark. */
export function anchorLayers(palette: Palette): LayerProps[] {
  return [
    {
      id: 'anchors',
      type: 'circle',
      paint: {
        'circle-radius': 13,
        'circle-color': palette.text,
        'circle-stroke-color': palette.surface,
        'circle-stroke-width': 2.5,
      },
    },
    {
      id: 'anchor-labels',
      type: 'symbol',
      layout: {
        'text-field': ['get', 'label'],
        'text-font': boldFont,
        'text-size': 14,
        'text-allow-overlap': true,
        'text-ignore-placement': true,
      },
      paint: { 'text-color': palette.surface },
    },
  ];
}
