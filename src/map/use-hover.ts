import { useState } from 'react';
import type { MapLayerMouseEvent } from 'react-map-gl/maplibre';

/** Tells the pin under a mouse; a finger's imitation of a mouse is not taken for one. */
export function useHover(onHover: ((id: string | null) => void) | undefined) {
  const [cursor, setCursor] = useState('grab');
  const [hovered, setHovered] = useState<string | null>(null);

  const point = (id: string | null) => {
    if (id === hovered) return;
    setHovered(id);
    onHover?.(id);
  };
  const onMouseMove = ({ features }: MapLayerMouseEvent) => {
    if (!window.matchMedia('(hover: hover)').matches) return;
    const feature = features?.[0];
    setCursor(feature ? 'pointer' : 'grab');
    point(feature?.properties.id ?? null);
  };
  const onMouseOut = () => point(null);
  return { cursor, onMouseMove, onMouseOut };
}
