import { useMemo } from 'react';
import type { Municipality, MunicipalityCode } from '#domain/municipality.ts';
import type { Places } from '#domain/place.ts';

/** Municipalities and wards by their code. */
export function useAreas(places: Places | null): ReadonlyMap<MunicipalityCode, Municipality> {
  return useMemo(() => new Map(places?.municipalities.map((area) => [area.lgCode, area])), [places]);
}
