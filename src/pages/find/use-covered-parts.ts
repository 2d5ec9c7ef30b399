import { type RefObject, useEffect, useState } from 'react';
import type { SheetHeight } from './sheet-heights.ts';

const lowSheet = 128;
/** Of the page, as in the sheet's style; a full sheet leaves no map to look at, which then keeps its camera. */
const halfSheet = 0.58;

/** What the search bar and the sheet cover of the map on a phone, in CSS pixels: the map's credit stands right above. */
export function useCoveredParts(sheet: SheetHeight, pane: RefObject<HTMLElement | null>, isBeside: boolean) {
  const [height, setHeight] = useState(0);
  useEffect(() => {
    const element = pane.current;
    if (isBeside || element === null) return;
    const observer = new ResizeObserver(() => setHeight(element.clientHeight));
    observer.observe(element);
    return () => observer.disconnect();
  }, [isBeside, pane]);
  return isBeside ? {} : { top: 64, bottom: sheet === 'low' ? lowSheet : Math.ceil(height * halfSheet) };
}
