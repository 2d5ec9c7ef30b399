import { mostCompared } from './view-url.ts';

/** The choice with the nursery added at its end or taken out; null = it is full. */
export function toggleCompared(compared: readonly string[], id: string): readonly string[] | null {
  if (compared.includes(id)) return compared.filter((each) => each !== id);
  return compared.length < mostCompared ? [...compared, id] : null;
}

/** Whether the nurseries differ in this; what is not published (null) differs from what is, and not from itself. */
export function isDifference(values: readonly (string | null)[]): boolean {
  return new Set(values).size > 1;
}
