import type { View } from '#search/view.ts';
import { Greeting } from './greeting.tsx';
import { NewsBar } from './news-bar.tsx';

/** What the app itself has to say, below the page. */
export function Bars(view: View) {
  return (
    <>
      <Greeting {...view} />
      <NewsBar />
    </>
  );
}
