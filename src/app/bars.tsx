import { useEffect } from 'react';
import type { View } from '#search/view.ts';
import { Greeting } from './greeting.tsx';
import { keepFocus } from './keep-focus.ts';
import { NewsBar } from './news-bar.tsx';

/** What the app itself has to say, below the page. */
export function Bars(view: View) {
  useEffect(keepFocus, []);
  return (
    <>
      <Greeting {...view} />
      <NewsBar />
    </>
  );
}
