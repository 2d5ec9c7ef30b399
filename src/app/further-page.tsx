import type { View } from '#search/view.ts';
import type { ViewStore } from '#state/use-view.ts';
import { pages } from './pages.ts';

/** Any page but the finding one. Which there are, and what they need, is no part of the first view. */
export function FurtherPage({ page, ...store }: ViewStore & { page: Exclude<View['page'], 'find'> }) {
  const Page = pages[page];
  return <Page {...store} />;
}
