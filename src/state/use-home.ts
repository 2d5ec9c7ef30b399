import { useSyncExternalStore } from 'react';
import { hasValidCheckDigit, type MunicipalityCode } from '#domain/municipality.ts';
import { onDevice, storedParts, writeParts } from './use-device.ts';

/** Gone with the page, unless the user has the device keep it. In no link. */
let inMemory: MunicipalityCode | null = null;

/** 「お住まいの市区町村」 and whether the device keeps it. */
export function useHome(): { home: MunicipalityCode | null; isKept: boolean } {
  const home = useSyncExternalStore(onDevice, readHome);
  const isKept = useSyncExternalStore(onDevice, () => keptHome() !== null);
  return { home, isKept };
}

export function setHome(home: MunicipalityCode | null, isKept: boolean): void {
  inMemory = home;
  if (writeParts({ home: isKept ? home : undefined }) && isKept) inMemory = null;
}

function readHome(): MunicipalityCode | null {
  return keptHome() ?? inMemory;
}

function keptHome(): MunicipalityCode | null {
  const { home } = storedParts();
  return typeof home === 'string' && hasValidCheckDigit(home) ? home : null;
}
