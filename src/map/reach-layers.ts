import type { ExpressionSpecification } from 'maplibre-gl';
import type { LayerProps } from 'react-map-gl/maplibre';
import type { Palette } from './palette.ts';

/** Dashed: a limit of the list, and a line that is no route. */
export function reachLayers(palette: Palette): LayerProps[] {
  const isEdge: ExpressionSpecification = ['==', ['get', 'kind'], 'edge'];
  return [
    {
      id: 'reach',
      type: 'fill',
      filter: isEdge,
      paint: { 'fill-color': palette.accent, 'fill-opacity': 0.08 },
    },
    {
      id: 'reach-edge',
      type: 'line',
      filter: isEdge,
      paint: { 'line-color': palette.accent, 'line-width': 1.5, 'line-dasharray': [3, 2] },
    },
    {
      id: 'way',
      type: 'line',
      filter: ['==', ['get', 'kind'], 'way'],
      layout: { 'line-cap': 'round' },
      paint: { 'line-color': palette.accent, 'line-width': 3, 'line-dasharray': [2, 2] },
    },
  ];
}
