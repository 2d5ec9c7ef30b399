import { useSyncExternalStore } from 'react';

const minute = 60_000;

/** The current instant, floored to the minute so that a render is stable; moves on as the minute passes and when the page comes back. */
export function useNow(): number {
  return useSyncExternalStore(subscribe, currentMinute);
}

function currentMinute(): number {
  return Math.floor(Date.now() / minute) * minute;
}

function subscribe(onChange: () => void): () => void {
  let timer = 0;
  const schedule = () => {
    timer = window.setTimeout(
      () => {
        onChange();
        schedule();
      },
      minute - (Date.now() % minute),
    );
  };
  schedule();
  document.addEventListener('visibilitychange', onChange);
  return () => {
    window.clearTimeout(timer);
    document.removeEventListener('visibilitychange', onChange);
  };
}
