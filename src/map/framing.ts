import type { Position } from '#domain/facility-common.ts';
import type { Municipality } from '#domain/municipality.ts';
import type { Camera } from '#search/view.ts';

/** The whole prefecture on a phone, with the city of Osaka in the middle. */
export const prefectureCamera: Camera = { center: { lat: 34.683, lng: 135.52 }, zoom: 10 };

/** About a quarter of an hour's walk across on a phone, and every pin alone. */
export const streetZoom = 14.2;

/** What search bar and half sheet leave of the map on a phone, what stands beside the list on a wide screen; CSS pixels. */
function freeMap(): { width: number; height: number } {
  const { innerWidth: width, innerHeight: height } = window;
  if (width < 704) return { width: width - 64, height: Math.max(height * 0.36 - 130, 120) };
  return { width: width * 0.5, height: height * 0.75 };
}

/** Fits the box of a municipality or a way into the free part of the map, whose 512-pixel tiles are Web Mercator. */
export function cameraOf({ box }: Pick<Municipality, 'box'>): Camera {
  const free = freeMap();
  const across = (box.east - box.west) / free.width;
  const up = ((box.north - box.south) * 1.22) / free.height;
  const zoom = Math.log2(360 / (512 * Math.max(across, up)));
  return {
    center: { lat: (box.north + box.south) / 2, lng: (box.east + box.west) / 2 },
    zoom: Math.min(Math.max(zoom, 8), 14),
  };
}

/** The whole way from one point to another, as near as both fit with what stands around their ends. */
export function cameraOfWay(one: Position, other: Position): Camera {
  const [north, south] = around(one.lat, other.lat);
  const [east, west] = around(one.lng, other.lng);
  return cameraOf({ box: { north, south, east, west } });
}

function around(one: number, other: number): [number, number] {
  const [middle, half] = [(one + other) / 2, Math.abs(one - other) * 0.6];
  return [middle + half, middle - half];
}
