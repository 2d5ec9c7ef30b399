import { useEffect, useRef, useState } from 'react';
import { type Candidate, searchAddress } from './address-search.ts';
import type { DoubtfulRow } from './doubtful-rows.ts';

export type SearchState = 'searching' | 'failed' | readonly Candidate[];

/** One request each second at most: the server is there for everybody. */
const pause = 1000;

/** What was found by line. Nothing is asked before `search`, and whoever calls that has the user's consent. */
export function useAddressSearch() {
  const [found, setFound] = useState<ReadonlyMap<number, SearchState>>(new Map());
  const [isRunning, setRunning] = useState(false);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  const put = (line: number, state: SearchState | null) =>
    setFound((before) => {
      const after = new Map(before);
      if (state === null) after.delete(line);
      else after.set(line, state);
      return after;
    });
  const search = async (rows: readonly DoubtfulRow[]) => {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    const { signal } = controller;
    setRunning(true);
    for (const [at, { line, address }] of rows.entries()) {
      if (address === null) continue;
      if (at > 0) await untilNext(signal);
      if (signal.aborted) break;
      put(line, 'searching');
      const state = await searchAddress(address, signal);
      put(line, signal.aborted ? null : state);
    }
    if (running.current === controller) setRunning(false);
  };
  const cancel = () => {
    running.current?.abort();
    setRunning(false);
  };
  return { found, isRunning, search, cancel };
}

function untilNext(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, pause);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
