import type { Municipality } from '#domain/municipality.ts';
import type { Camera } from './view.ts';

/** The whole prefecture on a phone, with the city of Osaka in the middle. */
export const prefectureCamera: Camera = { center: { lat: 34.683, lng: 135.52 }, zoom: 10 };

/** About a quarter of an hour's walk across on a phone, and every pin alone. */
export const streetZoom = 14.2;

/** Fits the longer side of a municipality's box into about 300 CSS pixels of 512-pixel Web Mercator tiles. */
export function cameraOf({ office, box }: Municipality): Camera {
  const span = Math.max(box.east - box.west, (box.north - box.south) * 1.22);
  const zoom = Math.log2((300 * 360) / (512 * span));
  return { center: office, zoom: Math.min(Math.max(zoom, 10), 14) };
}
