import type { ExpressionSpecification } from 'maplibre-gl';
import type { LayerProps } from 'react-map-gl/maplibre';
import { areaZooms } from './area-features.ts';
import { boldFont } from './basemap.ts';
import { areaLayerIds } from './layer-ids.ts';
import type { Palette, ToneColours } from './palette.ts';

/** The discs always show; a name and its figure only where there is room, and more of them the closer one looks. */
export function areaLayers(palette: Palette): LayerProps[] {
  return [
    ...band(palette, areaLayerIds.far, 'near', { maxzoom: areaZooms.wards }),
    ...band(palette, areaLayerIds.near, 'far', { minzoom: areaZooms.wards, maxzoom: areaZooms.pins }),
  ];
}

function band(
  palette: Palette,
  [discs, marks, labels]: readonly [string, string, string],
  hidden: 'far' | 'near',
  zooms: { minzoom?: number; maxzoom: number },
): LayerProps[] {
  const filter: ExpressionSpecification = ['!=', ['get', 'shown'], hidden];
  const textFont = { 'text-font': boldFont };
  return [
    {
      id: labels,
      type: 'symbol',
      filter,
      ...zooms,
      layout: {
        ...textFont,
        'text-field': labelText(palette),
        'text-size': 12,
        'text-line-height': 1.15,
        'text-max-width': 20,
        'text-variable-anchor': [
          'left',
          'right',
          'top',
          'bottom',
          'bottom-left',
          'top-left',
          'bottom-right',
          'top-right',
        ],
        'text-radial-offset': 1.2,
        'text-justify': 'auto',
        'text-padding': 1,
        'symbol-sort-key': ['get', 'order'],
      },
      paint: { 'text-color': palette.label, 'text-halo-color': palette.labelHalo, 'text-halo-width': 1.8 },
    },
    {
      id: discs,
      type: 'circle',
      filter,
      ...zooms,
      paint: {
        'circle-radius': 11,
        'circle-color': colourOf(palette, 'fill'),
        'circle-stroke-color': colourOf(palette, 'outline'),
        'circle-stroke-width': 2,
      },
    },
    {
      id: marks,
      type: 'symbol',
      filter,
      ...zooms,
      layout: {
        ...textFont,
        'text-field': ['get', 'mark'],
        'text-size': 17,
        'text-allow-overlap': true,
        'text-padding': 4,
      },
      paint: { 'text-color': colourOf(palette, 'mark') },
    },
  ];
}

function labelText({ text }: Palette): ExpressionSpecification {
  const dates: ExpressionSpecification = [
    'case',
    ['==', ['get', 'dates'], ''],
    '',
    ['concat', '\n', ['get', 'dates']],
  ];
  return [
    'format',
    ['get', 'name'],
    {},
    ['concat', '\n', ['get', 'figure']],
    { 'text-color': text },
    dates,
    { 'font-scale': 0.85, 'text-color': text },
  ];
}

function colourOf({ tones }: Palette, part: keyof ToneColours): ExpressionSpecification {
  const { unknown, ...others } = tones;
  const pairs = Object.entries(others).flatMap(([tone, colours]) => [tone, colours[part]]);
  return ['match', ['get', 'tone'], ...pairs, unknown[part]] as unknown as ExpressionSpecification;
}
