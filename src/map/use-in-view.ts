import { useState } from 'react';

const nothing: ReadonlySet<string> = new Set();

/** The facilities in view, for what is said of them; the same set as long as they are the same ones. */
export function useInView() {
  const [ids, setIds] = useState(nothing);
  const onInView = (next: ReadonlySet<string>) =>
    setIds((before) =>
      before.size === next.size && [...next].every((id) => before.has(id)) ? before : next,
    );
  return { ids, onInView };
}
