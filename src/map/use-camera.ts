import type { MapLibreEvent, Map as MapLibreMap } from 'maplibre-gl';
import { useEffect, useEffectEvent, useRef } from 'react';
import type { Camera } from '#search/view.ts';
import { prefectureBounds } from './basemap.ts';
import { fittingInsets, type Insets, isUncovered, offsetOf, withoutEcho } from './camera.ts';

const flight = 800;
const pinMargin = 40;

/** Beside the search bar and the sheet: a selected pin's head above its position, the legend and the buttons at the sides. */
const furniture = { top: 36, left: 40, right: 40 };

/** Marks moves that our own buttons and clusters start: they are the user's, though MapLibre sees no gesture. */
export const byUser = { byUser: true };

interface Steering {
  map: MapLibreMap | null;
  camera: Camera | null;
  insets: Insets;
  onMove: (camera: Camera) => void;
}

/** MapLibre owns the camera; this sends it where the page commands and reports where the user went. */
export function useCamera({ map, camera, insets, onMove }: Steering): void {
  const reported = useRef<readonly Camera[]>([]);
  const isPlaced = useRef(false);

  const report = useEffectEvent((event: MapLibreEvent<unknown> & { byUser?: boolean }) => {
    if (!map || !(event.originalEvent || event.byUser)) return;
    const current = readCamera(map, insets);
    reported.current = [...reported.current, current].slice(-20);
    onMove(current);
  });

  const obey = useEffectEvent((command: Camera | null) => {
    if (!map) return;
    const rest = command && withoutEcho(reported.current, command);
    if (rest) {
      reported.current = rest;
      return;
    }
    reported.current = [];
    moveTo(map, command, insets, isPlaced.current ? flight : 0);
    isPlaced.current = true;
  });

  const refit = useEffectEvent(() => {
    if (map && camera === null && reported.current.length === 0) moveTo(map, null, insets, 0);
  });

  useEffect(() => {
    if (!map) return;
    map.on('moveend', report);
    map.on('resize', refit);
    return () => {
      map.off('moveend', report);
      map.off('resize', refit);
    };
  }, [map]);

  const key = camera && `${camera.center.lat} ${camera.center.lng} ${camera.zoom}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: compared by value, and obeyed once the map is there
  useEffect(() => obey(camera), [map, key]);
}

function moveTo(map: MapLibreMap, camera: Camera | null, insets: Insets, duration: number): void {
  if (camera) {
    const { center, zoom } = camera;
    map.flyTo({ center, zoom, offset: offsetOf(insets), duration });
  } else {
    map.fitBounds(prefectureBounds, { padding: fittingInsets(insets, sizeOf(map)), duration });
  }
}

function readCamera(map: MapLibreMap, insets: Insets): Camera {
  const { width, height } = sizeOf(map);
  const [right, down] = offsetOf(insets);
  const { lat, lng } = map.unproject([width / 2 + right, height / 2 + down]);
  return { center: { lat, lng }, zoom: map.getZoom() };
}

function sizeOf(map: MapLibreMap): { width: number; height: number } {
  const { clientWidth, clientHeight } = map.getContainer();
  return { width: clientWidth, height: clientHeight };
}

interface Selection {
  map: MapLibreMap | null;
  lng: number | null;
  lat: number | null;
  insets: Insets;
}

/** A newly selected pin comes into the uncovered part; a sheet that then grows over it moves it again, the user's own panning is left alone. */
export function useSelectionInView({ map, lng, lat, insets }: Selection): void {
  const bring = useEffectEvent((onlyIfVisible: boolean) => {
    if (!map || lng === null || lat === null) return;
    const point = map.project([lng, lat]);
    const size = sizeOf(map);
    if (isUncovered(point, size, withFurniture(insets), pinMargin)) return;
    if (onlyIfVisible && !isUncovered(point, size, insetsNone, 0)) return;
    map.easeTo({ center: [lng, lat], offset: offsetOf(insets), duration: flight / 2 });
  });

  useEffect(() => {
    if (!map || lng === null || lat === null) return;
    return whenAtRest(map, () => bring(false));
  }, [map, lng, lat]);

  const { top, right, bottom, left } = insets;
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when what is covered changes
  useEffect(() => {
    if (!map) return;
    return whenAtRest(map, () => bring(true));
  }, [map, top, right, bottom, left]);
}

function withFurniture({ top, left, right, bottom }: Insets): Insets {
  return { top: top + furniture.top, left: left + furniture.left, right: right + furniture.right, bottom };
}

const insetsNone: Insets = { top: 0, right: 0, bottom: 0, left: 0 };

function whenAtRest(map: MapLibreMap, act: () => void): (() => void) | undefined {
  if (!map.isMoving()) {
    act();
    return undefined;
  }
  map.once('moveend', act);
  return () => map.off('moveend', act);
}
