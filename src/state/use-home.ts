import { hasValidCheckDigit, type MunicipalityCode } from '#domain/municipality.ts';
import { keptByChoice } from './kept-by-choice.ts';

const home = keptByChoice<MunicipalityCode | null>('home', null, (stored) =>
  typeof stored === 'string' && hasValidCheckDigit(stored) ? stored : null,
);

/** 「お住まいの市区町村」 and whether the device keeps it. */
export const useHome = home.use;
export const setHome = home.set;
