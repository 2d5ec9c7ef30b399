import type { Pin } from '#search/pin.ts';
import type { PinRole } from './pin-image.ts';

export type PinProperties = Pick<Pin, 'id' | 'theme' | 'tone' | 'muted'>;
export type FocusProperties = PinProperties & { role: PinRole };

export function pinFeatures(pins: readonly Pin[]): GeoJSON.FeatureCollection<GeoJSON.Point, PinProperties> {
  return { type: 'FeatureCollection', features: pins.map(pinFeature) };
}

/** The hovered and the selected pin, drawn apart so that they show even where a cluster hides them. */
export function focusFeatures(
  pins: readonly Pin[],
  selectedId: string | null,
  hoveredId: string | null,
): GeoJSON.FeatureCollection<GeoJSON.Point, FocusProperties> {
  const features = pins
    .filter((pin) => pin.id === selectedId || pin.id === hoveredId)
    .map((pin) => {
      const { type, geometry, properties } = pinFeature(pin);
      const role: PinRole = pin.id === selectedId ? 'selected' : 'hovered';
      return { type, geometry, properties: { ...properties, role } };
    });
  return { type: 'FeatureCollection', features };
}

/** What makes of the pins that are drawn those that should be; one whose looks changed is added over itself. */
export function pinChanges(
  drawn: ReadonlyMap<string, Pin>,
  pins: readonly Pin[],
): { remove: string[]; add: Pin[] } {
  const wanted = new Set(pins.map(({ id }) => id));
  return {
    remove: [...drawn.keys()].filter((id) => !wanted.has(id)),
    add: pins.filter((pin) => !isSamePin(pin, drawn.get(pin.id))),
  };
}

export function isSamePins(one: readonly Pin[], other: readonly Pin[]): boolean {
  return one.length === other.length && one.every((pin, index) => isSamePin(pin, other[index]));
}

function isSamePin(one: Pin, other: Pin | undefined): boolean {
  return (
    one.id === other?.id &&
    one.tone === other.tone &&
    one.muted === other.muted &&
    one.theme === other.theme &&
    one.position.lat === other.position.lat &&
    one.position.lng === other.position.lng
  );
}

function pinFeature({
  id,
  theme,
  tone,
  muted,
  position,
}: Pin): GeoJSON.Feature<GeoJSON.Point, PinProperties> {
  return {
    type: 'Feature',
    geometry: { type: 'Point', coordinates: [position.lng, position.lat] },
    properties: { id, theme, tone, muted },
  };
}
