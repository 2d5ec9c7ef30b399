import { useState } from 'react';

/** The same object as long as the value says the same, so that a page may derive it anew in each render. */
export function useSettled<T>(value: T, isSame: (one: T, other: T) => boolean): T {
  const [settled, setSettled] = useState(value);
  if (settled === value || isSame(settled, value)) return settled;
  setSettled(value);
  return value;
}
