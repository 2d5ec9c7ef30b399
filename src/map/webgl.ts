import type { Map as MapLibreMap } from 'maplibre-gl';

/** A lost context usually comes back within a second; after this it is taken as gone. */
const patience = 10_000;

export function hasWebgl(): boolean {
  try {
    const context = document.createElement('canvas').getContext('webgl2');
    context?.getExtension('WEBGL_lose_context')?.loseContext();
    return context !== null;
  } catch {
    return false;
  }
}

interface ContextWatch {
  onLost: () => void;
  onRestored: () => void;
  /** Not restored while the page was looked at. */
  onGone: () => void;
}

export function watchContext(map: MapLibreMap, { onLost, onRestored, onGone }: ContextWatch): () => void {
  let timer = 0;
  const wait = () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(() => (document.hidden ? wait() : onGone()), patience);
  };
  const lose = () => {
    onLost();
    wait();
  };
  const restore = () => {
    window.clearTimeout(timer);
    onRestored();
  };
  map.on('webglcontextlost', lose);
  map.on('webglcontextrestored', restore);
  return () => {
    window.clearTimeout(timer);
    map.off('webglcontextlost', lose);
    map.off('webglcontextrestored', restore);
  };
}
