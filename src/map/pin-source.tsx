import type { GeoJSONSource } from 'maplibre-gl';
import { type ReactNode, useEffect, useMemo } from 'react';
import { Source, useMap } from 'react-map-gl/maplibre';
import type { Pin } from '#search/pin.ts';
import { sourceIds } from './layer-ids.ts';
import { pinFeatures } from './pin-features.ts';
import { pinClustering } from './pin-layers.ts';

/** Pins copied to MapLibre's worker at a time: more would hold the page up. All of Osaka has fewer. */
const portion = 10_000;

export function PinSource({ pins, children }: { pins: readonly Pin[]; children: ReactNode }) {
  const { current: map } = useMap();
  const first = useMemo(() => pinFeatures(pins.slice(0, portion)), [pins]);
  useEffect(() => {
    const source = map?.getSource<GeoJSONSource>(sourceIds.pins);
    if (source === undefined) return;
    let isGone = false;
    const addRest = async () => {
      for (let start = portion; start < pins.length && !isGone; start += portion) {
        await source.updateData({ add: pinFeatures(pins.slice(start, start + portion)).features });
      }
    };
    void addRest();
    return () => {
      isGone = true;
    };
  }, [map, pins]);
  return (
    <Source id={sourceIds.pins} type="geojson" data={first} promoteId="id" {...pinClustering}>
      {children}
    </Source>
  );
}
