import type { ExpressionSpecification } from 'maplibre-gl';
import type { LayerProps } from 'react-map-gl/maplibre';
import { boldFont, regularFont } from './basemap.ts';
import { layerIds } from './layer-ids.ts';
import type { Palette } from './palette.ts';

export function landLayers(palette: Palette): LayerProps[] {
  return [
    { id: 'land', type: 'fill', paint: { 'fill-color': palette.land, 'fill-antialias': false } },
    { id: 'coast', type: 'line', paint: { 'line-color': palette.coast, 'line-width': 1 } },
  ];
}

export function backgroundLayer(palette: Palette, hasLand: boolean): LayerProps {
  const colour = hasLand ? palette.sea : palette.land;
  return { id: 'background', type: 'background', paint: { 'background-color': colour } };
}

/** In the dark scheme the light tiles are turned over: brightness from high to low, hues turned back. */
export function tileLayer(palette: Palette): LayerProps {
  const isDark = palette.scheme === 'dark';
  return {
    id: 'tiles',
    type: 'raster',
    paint: {
      'raster-fade-duration': 150,
      'raster-brightness-min': isDark ? 0.86 : 0,
      'raster-brightness-max': isDark ? 0.09 : 1,
      'raster-hue-rotate': isDark ? 180 : 0,
      'raster-saturation': isDark ? -0.35 : 0,
    },
  };
}

/** `isShown` is false where the tiles below carry the same names; until `areasFrom` something else names municipalities. */
export function placeLayers(palette: Palette, isShown: boolean, areasFrom = 0): LayerProps[] {
  const visibility = isShown ? 'visible' : 'none';
  const stations = [1, 2, 3].flatMap((rank): LayerProps[] => {
    const filter: ExpressionSpecification = [
      'all',
      ['==', ['get', 'kind'], 'station'],
      ['==', ['get', 'rank'], rank],
    ];
    const minzoom = { 1: 10.2, 2: 11.6, 3: 12.8 }[rank] ?? 0;
    return [
      {
        id: `station-dots-${rank}`,
        type: 'circle',
        filter,
        minzoom,
        layout: { visibility },
        paint: {
          'circle-radius': 3,
          'circle-color': palette.labelHalo,
          'circle-stroke-color': palette.stationDot,
          'circle-stroke-width': 1.5,
        },
      },
      {
        id: `station-names-${rank}`,
        type: 'symbol',
        filter,
        minzoom,
        layout: {
          visibility,
          'text-field': ['get', 'name'],
          'text-font': regularFont,
          'text-size': 12,
          'text-variable-anchor': ['top', 'bottom', 'left', 'right'],
          'text-radial-offset': 0.5,
          'text-max-width': 8,
          'text-padding': 3,
          'symbol-sort-key': ['get', 'order'],
        },
        paint: textPaint(palette.stationLabel, palette),
      },
    ];
  });
  return [
    ...stations,
    nameLayer('ward', palette, visibility, {
      minzoom: Math.max(11, areasFrom),
      field: ['format', ['get', 'city'], { 'font-scale': 0.75 }, wardBreak, {}, ['get', 'name'], {}],
      size: 13,
    }),
    nameLayer('municipality', palette, visibility, {
      minzoom: Math.max(7, areasFrom),
      field: ['get', 'name'],
      size: ['interpolate', ['linear'], ['zoom'], 8, 12, 12, 16],
    }),
  ];
}

const wardBreak: ExpressionSpecification = ['case', ['==', ['get', 'city'], ''], '', '\n'];

function nameLayer(
  kind: 'ward' | 'municipality',
  palette: Palette,
  visibility: 'visible' | 'none',
  {
    minzoom,
    field,
    size,
  }: { minzoom: number; field: ExpressionSpecification; size: number | ExpressionSpecification },
): LayerProps {
  return {
    id: `${kind}-names`,
    type: 'symbol',
    filter: ['==', ['get', 'kind'], kind],
    minzoom,
    layout: {
      visibility,
      'text-field': field,
      'text-font': boldFont,
      'text-size': size,
      'text-variable-anchor': ['center', 'top', 'bottom', 'left', 'right'],
      'text-radial-offset': ['interpolate', ['linear'], ['zoom'], 9, 2.3, 13, 0.8],
      'text-max-width': 8,
      'text-padding': 4,
      'symbol-sort-key': ['get', 'order'],
    },
    paint: textPaint(palette.label, palette),
  };
}

function textPaint(colour: string, palette: Palette) {
  return {
    'text-color': colour,
    'text-halo-color': palette.labelHalo,
    'text-halo-width': 1.6,
    'text-halo-blur': 0.4,
  };
}

export function originAreaLayers(palette: Palette): LayerProps[] {
  const filter: ExpressionSpecification = ['==', ['get', 'kind'], 'accuracy'];
  return [
    {
      id: layerIds.firstAboveTiles,
      type: 'fill',
      filter,
      paint: { 'fill-color': palette.gps, 'fill-opacity': 0.12 },
    },
    {
      id: 'accuracy-edge',
      type: 'line',
      filter,
      paint: { 'line-color': palette.gps, 'line-width': 1.5, 'line-opacity': 0.7 },
    },
  ];
}

/** GPS: a filled dot. A place searched from: a target. */
export function originPointLayers(palette: Palette): LayerProps[] {
  const isGps: ExpressionSpecification = ['==', ['get', 'kind'], 'gps'];
  const filter: ExpressionSpecification = ['!=', ['get', 'kind'], 'accuracy'];
  return [
    {
      id: 'origin',
      type: 'circle',
      filter,
      paint: {
        'circle-radius': 9,
        'circle-color': ['case', isGps, palette.gps, palette.surface],
        'circle-stroke-color': ['case', isGps, palette.surface, palette.text],
        'circle-stroke-width': 3,
      },
    },
    {
      id: 'origin-centre',
      type: 'circle',
      filter: ['==', ['get', 'kind'], 'place'],
      paint: { 'circle-radius': 4, 'circle-color': palette.text },
    },
  ];
}
