import { type RefObject, useEffect, useState } from 'react';
import type { SheetHeight } from './sheet-heights.ts';

/** Of the page, as in the sheet's style; a full sheet leaves no map to look at, which then keeps its camera. */
const halfSheet = 0.58;
/** A low one has the height of this many letters, or this share of a page with large ones. */
const [lowSheet, lowShare] = [8, 0.3];
/** However large the letters: a map without any room can show nothing. CSS pixels. */
const leastRoom = 24;

/** What the search bar and the sheet cover of the map on a phone, in CSS pixels: the map's credit stands right above. */
export function useCoveredParts(
  sheet: SheetHeight,
  pane: RefObject<HTMLElement | null>,
  search: RefObject<HTMLElement | null>,
  isBeside: boolean,
) {
  const [{ height, top }, setSizes] = useState({ height: 0, top: 0 });
  useEffect(() => {
    const [map, bar] = [pane.current, search.current];
    if (isBeside || map === null || bar === null) return;
    const observer = new ResizeObserver(() => setSizes({ height: map.clientHeight, top: bar.clientHeight }));
    observer.observe(map);
    observer.observe(bar);
    return () => observer.disconnect();
  }, [isBeside, pane, search]);
  if (isBeside) return {};
  const covered = sheet === 'low' ? Math.min(lowSheet * letter(), lowShare * height) : halfSheet * height;
  return { top, bottom: Math.ceil(Math.max(0, Math.min(covered, height - top - leastRoom))) };
}

/** The height of the page's letters. */
const letter = () => Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
