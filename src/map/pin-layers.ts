import type { ExpressionSpecification } from 'maplibre-gl';
import type { LayerProps } from 'react-map-gl/maplibre';
import type { Theme } from '#domain/facility.ts';
import { boldFont } from './basemap.ts';
import { layerIds } from './layer-ids.ts';
import type { Palette } from './palette.ts';
import { marginBelowTip } from './pin-image.ts';

/** At 14 and closer every pin stands alone. */
export const pinClustering = {
  cluster: true,
  clusterRadius: 64,
  clusterMaxZoom: 13,
  clusterProperties: {
    available: sumOf([
      'all',
      ['in', ['get', 'tone'], ['literal', ['available', 'partly']]],
      ['!', ['get', 'muted']],
    ]),
    unavailable: sumOf(['all', ['==', ['get', 'tone'], 'unavailable'], ['!', ['get', 'muted']]]),
    unknown: sumOf([
      'any',
      ['in', ['get', 'tone'], ['literal', ['unknown', 'not-published']]],
      ['all', ['get', 'muted'], ['!=', ['get', 'tone'], 'not-offered']],
    ]),
    nurseries: sumOf(['==', ['get', 'theme'], 'nurseries']),
  },
};

function sumOf(condition: ExpressionSpecification): [string, ExpressionSpecification] {
  return ['+', ['case', condition, 1, 0]];
}

/** What a cluster says of those with a place or open now, each with `{{count}}` for their number. */
export type ClusterWords = Readonly<Record<Theme, string>>;

export function pinLayers(palette: Palette, locale: string, words: ClusterWords): LayerProps[] {
  const isCluster: ExpressionSpecification = ['has', 'point_count'];
  return [
    {
      id: layerIds.clusters,
      type: 'circle',
      filter: isCluster,
      paint: {
        'circle-radius': ['step', ['get', 'point_count'], 22, 10, 24, 100, 28, 1000, 34],
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
        'text-field': clusterText(palette, locale, words),
        'text-font': boldFont,
        'text-size': 14,
        'text-line-height': 1.15,
        'text-allow-overlap': true,
        'text-padding': 15,
      },
      paint: { 'text-color': palette.text },
    },
    {
      id: layerIds.facilities,
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
  return ['case', hasAvailable, available.outline, hasUnknown, unknown.outline, unavailable.outline];
}

/** 「12 / 空き3」: three of the twelve have a current place, or are open now. Without one, 「?」 while any is unknown, so that no doubt reads as "none". */
function clusterText(palette: Palette, locale: string, words: ClusterWords): ExpressionSpecification {
  const count: ExpressionSpecification = ['number-format', ['get', 'point_count'], { locale }];
  const available = (theme: Theme): ExpressionSpecification => {
    const [before = '', after = ''] = words[theme].split('{{count}}');
    return ['concat', '\n', before, ['number-format', ['get', 'available'], { locale }], after];
  };
  const state: ExpressionSpecification = [
    'case',
    hasAvailable,
    ['case', ofNurseries, available('nurseries'), available('baby-stations')],
    hasUnknown,
    '\n?',
    hasUnavailable,
    '\n×',
    '\n–',
  ];
  return ['format', count, {}, state, { 'font-scale': 0.8, 'text-color': clusterColour(palette) }];
}
