import { useEffect, useState } from 'react';
import type { Position } from '#domain/facility-common.ts';
import { type Places, positionOf } from '#domain/place.ts';
import { cameraOf, cameraOfWay, prefectureCamera, streetZoom } from '#map/framing.ts';
import type { Camera, Origin, View } from '#search/view.ts';
import { originOf } from '#state/gps-state.ts';
import { type Gps, useGps } from '#state/use-gps.ts';
import type { ViewStore } from '#state/use-view.ts';
import { wayEndOf } from './use-reach.ts';

export interface OriginAndCamera extends Pick<Gps, 'gps' | 'locate' | 'rearrange'> {
  origin: Origin;
  /** What the map marks as the origin: of the phone's position always the newest. */
  marked: Origin;
  /** Where the map is told to be. */
  camera: Camera;
  /** Back to measuring from the map's centre. */
  measureFromMap: () => void;
  onMove: (camera: Camera) => void;
}

/** Where the user moved the map, and what had brought it to where it was. */
interface Moved {
  camera: Camera;
  flownTo: Origin | null;
  wayEnd: Position | null;
}

/**
 * While distances are measured from the user's own position the camera stays in memory: the map's centre would be
 * their home, and the URL is shared and kept in the history.
 */
export function useOriginAndCamera(
  view: View,
  change: ViewStore['change'],
  places: Places | null,
): OriginAndCamera {
  const { gps, locate, rearrange, forget } = useGps();
  const [moved, setMoved] = useState<Moved | null>(null);
  const gpsOrigin = originOf(gps);

  const flownTo = gps.status === 'on' ? gps.tapped : gpsOrigin;
  const wayEnd = wayEndOf(view, places);
  const privateCamera =
    moved !== null && moved.flownTo === flownTo && moved.wayEnd === wayEnd
      ? moved.camera
      : flownTo && cameraFor(flownTo.position, wayEnd);
  useEffect(() => {
    if (view.placeId !== null) forget();
  }, [view.placeId, forget]);

  const { area } = view.criteria[view.theme];
  const named = places?.municipalities.find(({ lgCode }) => lgCode === (area ?? view.placeId));
  const placePosition = view.placeId === null || places === null ? null : positionOf(view.placeId, places);
  const camera =
    privateCamera ??
    view.camera ??
    (wayEnd && placePosition && cameraOfWay(placePosition, wayEnd)) ??
    (named && cameraOf(named)) ??
    (placePosition === null ? prefectureCamera : cameraFor(placePosition, null));
  const origin: Origin =
    gpsOrigin ??
    (view.placeId !== null && placePosition !== null
      ? { kind: 'place', position: placePosition, placeId: view.placeId }
      : { kind: 'map', position: camera.center });

  return {
    origin,
    marked: gps.status === 'on' ? gps.latest : origin,
    camera,
    gps,
    rearrange,
    locate: () => {
      change({ placeId: null });
      locate();
    },
    measureFromMap: () => {
      forget();
      change({ placeId: null });
    },
    onMove: (camera) => (gpsOrigin === null ? change({ camera }) : setMoved({ camera, flownTo, wayEnd })),
  };
}

/** The streets around where one starts, or the whole way from there. */
export function cameraFor(start: Position, wayEnd: Position | null): Camera {
  return wayEnd === null ? { center: start, zoom: streetZoom } : cameraOfWay(start, wayEnd);
}
