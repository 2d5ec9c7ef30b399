import type { Camera } from '#search/view.ts';

/** CSS pixels of the map that something else covers. */
export interface Insets {
  top: number;
  right: number;
  bottom: number;
  left: number;
}

export type Padding = { [Side in keyof Insets]?: number };

export function insetsOf(padding: Padding | undefined): Insets {
  return { top: 0, right: 0, bottom: 0, left: 0, ...padding };
}

/** Where the middle of the uncovered part lies, from the middle of the map. */
export function offsetOf({ top, right, bottom, left }: Insets): [number, number] {
  return [(left - right) / 2, (top - bottom) / 2];
}

interface Size {
  width: number;
  height: number;
}

interface Point {
  x: number;
  y: number;
}

export function isUncovered(
  { x, y }: Point,
  { width, height }: Size,
  insets: Insets,
  margin: number,
): boolean {
  return (
    x >= insets.left + margin &&
    x <= width - insets.right - margin &&
    y >= insets.top + margin &&
    y <= height - insets.bottom - margin
  );
}

const fittingMargin = 24;

/** Insets with a margin for names at the edge, that still leave room to fit something in. */
export function fittingInsets(insets: Insets, { width, height }: Size): Insets {
  const margin = fittingMargin;
  const shareX = Math.min(1, Math.max(0, (width * 0.7 - 2 * margin) / (insets.left + insets.right || 1)));
  const shareY = Math.min(1, Math.max(0, (height * 0.7 - 2 * margin) / (insets.top + insets.bottom || 1)));
  return {
    top: insets.top * shareY + margin,
    right: insets.right * shareX + margin,
    bottom: insets.bottom * shareY + margin,
    left: insets.left * shareX + margin,
  };
}

/** As near as a URL that rounds to three decimals of a degree and two of zoom can tell. */
function isSameCamera(one: Camera, other: Camera): boolean {
  return (
    Math.abs(one.center.lat - other.center.lat) < 0.0006 &&
    Math.abs(one.center.lng - other.center.lng) < 0.0006 &&
    Math.abs(one.zoom - other.zoom) < 0.06
  );
}

/**
 * What the map reported of the user's own moves comes back as the `camera` prop, late, rounded and with steps left out;
 * it must not move the map again. Returns what is still to come back, or null when the prop is a command.
 */
export function withoutEcho(reported: readonly Camera[], camera: Camera): readonly Camera[] | null {
  const index = reported.findIndex((each) => isSameCamera(each, camera));
  return index === -1 ? null : reported.slice(index + 1);
}
