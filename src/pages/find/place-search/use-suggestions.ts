import { type KeyboardEvent, useEffect, useState } from 'react';
import type { PlaceHit } from '#search/place-search.ts';

/** Loads the index on first use. */
export type PlaceSearch = (text: string) => Promise<readonly PlaceHit[]>;

export interface Suggestions {
  text: string;
  hits: readonly PlaceHit[];
  /** The hit the arrow keys stand on. */
  active: number;
  isOpen: boolean;
  /** The hits belong to the text that is in the field now. */
  isAnswered: boolean;
  ask: (text: string) => void;
  walkTo: (index: number) => void;
  choose: (hit: PlaceHit) => void;
  setOpen: (isOpen: boolean) => void;
  onKeyDown: (event: KeyboardEvent) => void;
}

/** `search` is null until there is something to search in; what was typed by then is answered as soon as there is. */
export function useSuggestions(search: PlaceSearch | null, onChoose: (hit: PlaceHit) => void): Suggestions {
  const [text, setText] = useState('');
  const [answer, setAnswer] = useState<{ text: string; hits: readonly PlaceHit[] }>({ text: '', hits: [] });
  const [active, setActive] = useState(0);
  const [isOpen, setOpen] = useState(false);
  const isAnswered = answer.text === text;
  const hits = isAnswered ? answer.hits : [];

  useEffect(() => {
    if (search === null || text.trim() === '') return;
    let isOutdated = false;
    search(text).then(
      (found) => {
        if (!isOutdated) setAnswer({ text, hits: found });
      },
      // The index could not be fetched: the next letter tries again.
      () => undefined,
    );
    return () => {
      isOutdated = true;
    };
  }, [search, text]);

  const ask = (next: string) => {
    setText(next);
    setActive(0);
    setOpen(next.trim() !== '');
  };
  const choose = (hit: PlaceHit) => {
    setText('');
    setOpen(false);
    // On a phone the keyboard would go on covering what was found.
    if (window.matchMedia('(hover: none)').matches) (document.activeElement as HTMLElement | null)?.blur();
    onChoose(hit);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // Safari ends the composition before it reports the Enter that ended it, and marks that key with 229.
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    const hit = isOpen ? hits[active] : undefined;
    if (!isOpen && hits.length > 0 && /^Arrow(Up|Down)$/.test(event.key)) setOpen(true);
    else if (event.key === 'ArrowDown') setActive(Math.min(active + 1, Math.max(hits.length - 1, 0)));
    else if (event.key === 'ArrowUp') setActive(Math.max(active - 1, 0));
    else if (event.key === 'Escape') setOpen(false);
    else if (event.key === 'Enter' && hit !== undefined) choose(hit);
    else return;
    event.preventDefault();
  };
  return { text, hits, active, isOpen, isAnswered, ask, walkTo: setActive, choose, setOpen, onKeyDown };
}
