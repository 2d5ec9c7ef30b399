import type { ExpressionSpecification } from 'maplibre-gl';
import type { LayerProps } from 'react-map-gl/maplibre';
import { boldFont } from './basemap.ts';
import { layerIds } from './layer-ids.ts';
import type { Palette } from './palette.ts';
import { marginBelowTip } from './pin-image.ts';

/** At 14 and closer every pin stands alone. */
export const pinClustering = {
  cluster: true,
  clusterRadius: 50,
  clusterMaxZoom: 13,
  clusterProperties: {
    available: sumOf(['all', ['==', ['get', 'tone'], 'available'], ['!', ['get', 'muted']]]),
    unavailable: sumOf(['all', ['==', ['get', 'tone'], 'unavailable'], ['!', ['get', 'muted']]]),
    unknown: sumOf([
      'any',
      ['==', ['get', 'tone'], 'unknown'],
      ['all', ['get', 'muted'], ['!=', ['get', 'tone'], 'not-offered']],
    ]),
    nurseries: sumOf(['==', ['get', 'theme'], 'nurseries']),
  },
};

function sumOf(condition: ExpressionSpecification): [string, ExpressionSpecification] {
  return ['+', ['case', condition, 1, 0]];
}

export function pinLayers(palette: Palette, locale: string): LayerProps[] {
  const isCluster: ExpressionSpecification = ['has', 'point_count'];
  return [
    {
      id: layerIds.clusters,
      type: 'circle',
      filter: isCluster,
      paint: {
        'circle-radius': ['step', ['get', 'point_count'], 19, 10, 22, 100, 26, 1000, 31],
        'circle-color': palette.surface,
        'circle-opacity': 0.95,
        'circle-stroke-color': clusterColour(palette),
        'circle-stroke-width': 3,
      },
    },
    {
      id: 'cluster-counts',
      type: 'symbol',
      filter: isCluster,
      layout: {
        'text-field': clusterText(palette, locale),
        'text-font': boldFont,
        'text-size': 14,
        'text-line-height': 1.15,
        'text-allow-overlap': true,
        'text-padding': 13,
      },
      paint: { 'text-color': palette.text },
    },
    {
      id: layerIds.pins,
      type: 'symbol',
      filter: ['!', isCluster],
      layout: pinLayout(palette, 'plain', [0, marginBelowTip('plain')]),
    },
  ];
}

export function focusLayer(palette: Palette): LayerProps {
  const offset: ExpressionSpecification = [
    'match',
    ['get', 'role'],
    'selected',
    ['literal', [0, marginBelowTip('selected')]],
    ['literal', [0, marginBelowTip('hovered')]],
  ];
  return { id: layerIds.focus, type: 'symbol', layout: pinLayout(palette, ['get', 'role'], offset) };
}

function pinLayout(
  palette: Palette,
  role: 'plain' | ExpressionSpecification,
  offset: [number, number] | ExpressionSpecification,
) {
  const age: ExpressionSpecification = ['case', ['get', 'muted'], 'muted', 'fresh'];
  const image: ExpressionSpecification = [
    'concat',
    `pin/${palette.scheme}/`,
    ['get', 'theme'],
    '/',
    ['get', 'tone'],
    '/',
    age,
    '/',
    role,
  ];
  return {
    'icon-image': image,
    'icon-anchor': 'bottom' as const,
    'icon-offset': offset,
    'icon-allow-overlap': true,
    'icon-padding': 0,
    'symbol-z-order': 'viewport-y' as const,
  };
}

const ofNurseries: ExpressionSpecification = ['>', ['get', 'nurseries'], 0];
const hasAvailable: ExpressionSpecification = ['>', ['get', 'available'], 0];
const hasUnknown: ExpressionSpecification = ['>', ['get', 'unknown'], 0];
const hasUnavailable: ExpressionSpecification = ['>', ['get', 'unavailable'], 0];

function clusterColour(palette: Palette): ExpressionSpecification {
  const { available, unknown, unavailable } = palette.tones;
  return [
    'case',
    ['!', ofNurseries],
    palette.accent,
    hasAvailable,
    available.outline,
    hasUnknown,
    unknown.outline,
    unavailable.outline,
  ];
}

/** 「12 / ○3」: three of the twelve have a current place. Without one, 「?」 while any is unknown, so that no doubt reads as "none". */
function clusterText(palette: Palette, locale: string): ExpressionSpecification {
  const count: ExpressionSpecification = ['number-format', ['get', 'point_count'], { locale }];
  const places: ExpressionSpecification = ['number-format', ['get', 'available'], { locale }];
  const state: ExpressionSpecification = [
    'case',
    ['!', ofNurseries],
    '',
    hasAvailable,
    ['concat', '\n○', places],
    hasUnknown,
    '\n?',
    hasUnavailable,
    '\n×',
    '\n–',
  ];
  return ['format', count, {}, state, { 'font-scale': 0.85, 'text-color': clusterColour(palette) }];
}
