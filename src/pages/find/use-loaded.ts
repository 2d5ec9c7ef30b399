import { useEffect, useState } from 'react';

/** Code that only some questions need; `load` is one and the same function each time. */
export function useLoaded<T>(
  isAsked: boolean,
  load: () => Promise<T>,
): { code: T | null; isWaiting: boolean; hasFailed: boolean } {
  const [loaded, setLoaded] = useState<{ code: T | null } | null>(null);
  const isMissing = isAsked && loaded === null;
  useEffect(() => {
    if (isMissing)
      load().then(
        (code) => setLoaded({ code }),
        () => setLoaded({ code: null }),
      );
  }, [isMissing, load]);
  return {
    code: loaded?.code ?? null,
    isWaiting: isMissing,
    hasFailed: isAsked && loaded !== null && loaded.code === null,
  };
}
