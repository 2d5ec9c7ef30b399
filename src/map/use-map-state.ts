import { useRef } from 'react';

/**
 * `data-map-state` of the map's frame: idle = everything is drawn and at rest. Written beside React, which would draw the whole map
 * pane anew with each start and end of a move.
 */
export function useMapState() {
  const frame = useRef<HTMLDivElement>(null);
  const setIdle = (isIdle: boolean) =>
    frame.current?.setAttribute('data-map-state', isIdle ? 'idle' : 'loading');
  return { frame, setIdle };
}
