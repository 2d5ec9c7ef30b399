import type { ViewStore } from '#state/use-view.ts';
import { pages } from './pages.ts';

/** Any page but the finding one. Which there are, and what they need, is no part of the first view. */
export function FurtherPage(store: ViewStore) {
  const { page } = store.view;
  if (page === 'find') return null;
  const Page = pages[page];
  return <Page {...store} />;
}
