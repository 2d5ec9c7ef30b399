import type { GeoJSONSource } from 'maplibre-gl';
import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { Source, useMap } from 'react-map-gl/maplibre';
import type { Pin } from '#search/pin.ts';
import { sourceIds } from './layer-ids.ts';
import { pinChanges, pinFeatures } from './pin-features.ts';
import { pinClustering } from './pin-layers.ts';

const nothing = pinFeatures([]);

export function PinSource({ pins, children }: { pins: readonly Pin[]; children: ReactNode }) {
  return (
    <Source id={sourceIds.facilities} type="geojson" data={nothing} promoteId="id" {...pinClustering}>
      <Changes pins={pins} />
      {children}
    </Source>
  );
}

/** Pins copied to MapLibre's worker at a time: more would hold the page up. All of Osaka has fewer. */
const portion = 10_000;

interface Sent {
  source: GeoJSONSource;
  pins: Map<string, Pin>;
  /** All of them have been sent. */
  of: readonly Pin[] | null;
}

/** Tells MapLibre what a filter took away or brought back: to copy thousands of pins anew would hold the page up. */
function Changes({ pins }: { pins: readonly Pin[] }) {
  const { current: map } = useMap();
  const last = useRef<Sent>(null);
  // Without dependencies: the source above may have been made anew.
  useLayoutEffect(() => {
    const source = map?.getSource<GeoJSONSource>(sourceIds.facilities);
    if (source === undefined) return;
    if (last.current?.source !== source) last.current = { source, pins: new Map(), of: null };
    const sent = last.current;
    if (sent.of === pins) return;
    let isGone = false;
    const send = async () => {
      const { remove, add } = pinChanges(sent.pins, pins);
      while (!isGone && sent.of !== pins) {
        const part = add.splice(0, portion);
        const gone = remove.splice(0);
        for (const id of gone) sent.pins.delete(id);
        for (const pin of part) sent.pins.set(pin.id, pin);
        if (add.length === 0) sent.of = pins;
        if (gone.length + part.length > 0) {
          await source.updateData({ remove: gone, add: pinFeatures(part).features });
        }
      }
    };
    void send();
    return () => {
      isGone = true;
    };
  });
  return null;
}
