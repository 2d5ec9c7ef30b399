import type { GeoJSONSource, MapGeoJSONFeature, Map as MapLibreMap } from 'maplibre-gl';
import { useCallback } from 'react';
import type { MapLayerMouseEvent } from 'react-map-gl/maplibre';
import type { Position } from '#domain/facility-common.ts';
import { type Insets, offsetOf } from './camera.ts';
import { pressableLayerIds, sourceIds } from './layer-ids.ts';
import { chooseHit, type Hit, pressReach } from './press.ts';
import { byUser } from './use-camera.ts';

/** The middle of a pin's head lies this far above its position, in CSS pixels. */
const headHeight = 20;

interface Pressing {
  selectedId: string | null;
  insets: Insets;
  onSelect: (id: string | null) => void;
  onPlace: ((position: Position) => void) | null;
}

/** A pin is selected, a cluster or an area opened, anything else deselects. */
export function usePress({ selectedId, insets, onSelect, onPlace }: Pressing) {
  return useCallback(
    ({ target: map, point: { x, y }, lngLat }: MapLayerMouseEvent) => {
      if (onPlace !== null) return onPlace({ lat: lngLat.lat, lng: lngLat.lng });
      const layers = pressableLayerIds.filter((id) => map.getLayer(id));
      const features = map.queryRenderedFeatures(
        [
          [x - pressReach, y - pressReach],
          [x + pressReach, y + pressReach],
        ],
        { layers },
      );
      const hit = chooseHit(distinctHits(map, features, x, y), selectedId);
      if (hit?.kind === 'area') openArea(map, features, hit.id, offsetOf(insets));
      else if (hit?.kind === 'cluster') void openCluster(map, features, hit.id, offsetOf(insets));
      else onSelect(hit?.id ?? null);
    },
    [selectedId, insets, onSelect, onPlace],
  );
}

function distinctHits(map: MapLibreMap, features: readonly MapGeoJSONFeature[], x: number, y: number): Hit[] {
  const hits = features.flatMap((feature): [string, Hit][] => {
    const place = coordinatesOf(feature);
    if (!place) return [];
    const { cluster_id: clusterId, lgCode, id } = feature.properties;
    const at = map.project(place);
    const hit = (kind: Hit['kind'], of: unknown, raised = 0): [string, Hit][] => [
      [`${kind} ${of}`, { kind, id: String(of), distance: Math.hypot(at.x - x, at.y - raised - y) }],
    ];
    if (lgCode !== undefined) return hit('area', lgCode);
    return clusterId === undefined ? hit('pin', id, headHeight) : hit('cluster', clusterId);
  });
  return [...new Map(hits).values()];
}

function coordinatesOf({ geometry }: MapGeoJSONFeature): [number, number] | null {
  if (geometry.type !== 'Point') return null;
  const [lng, lat] = geometry.coordinates;
  return lng === undefined || lat === undefined ? null : [lng, lat];
}

/** Its wards, or its nurseries. */
function openArea(
  map: MapLibreMap,
  features: readonly MapGeoJSONFeature[],
  lgCode: string,
  offset: [number, number],
): void {
  const feature = features.find(({ properties }) => properties.lgCode === lgCode);
  const center = feature && coordinatesOf(feature);
  if (center) map.easeTo({ center, zoom: Number(feature.properties.opens), offset, duration: 500 }, byUser);
}

async function openCluster(
  map: MapLibreMap,
  features: readonly MapGeoJSONFeature[],
  id: string,
  offset: [number, number],
): Promise<void> {
  const feature = features.find(({ properties }) => String(properties.cluster_id) === id);
  const center = feature && coordinatesOf(feature);
  const source = map.getSource<GeoJSONSource>(sourceIds.facilities);
  if (!center || !source) return;
  try {
    const zoom = await source.getClusterExpansionZoom(Number(id));
    map.easeTo({ center, zoom, offset, duration: 500 }, byUser);
  } catch {
    // The pins changed between the press and the answer: the cluster is no more.
  }
}
