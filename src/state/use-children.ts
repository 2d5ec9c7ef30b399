import { keptByChoice } from './kept-by-choice.ts';

/** As typed, `YYYY-MM-DD` or not yet; for a child still to come the due date 「出産予定日」. */
export type BirthText = string;

const births = keptByChoice<readonly BirthText[]>('births', [], (stored) =>
  Array.isArray(stored) && stored.every((each) => /^(\d{4}-\d\d-\d\d)?$/.test(String(each)))
    ? stored.map(String)
    : null,
);

export const useChildren = births.use;
export const setChildren = births.set;
