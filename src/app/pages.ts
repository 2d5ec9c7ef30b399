import type { ComponentType } from 'react';
import { loadWords } from '#i18n/i18n.ts';
import type { View } from '#search/view.ts';
import type { ViewStore } from '#state/use-view.ts';
import { lazyPart } from '#ui/lazy-part.tsx';

/** The screens beside the finding one: code and words come when they are opened. */
export const pages: { readonly [P in Exclude<View['page'], 'find'>]: ComponentType<ViewStore> } = {
  compare: lazyPart(async () => {
    const [{ ComparePage }] = await Promise.all([
      import('#pages/compare/compare-page.tsx'),
      loadWords('later'),
      loadWords('compare'),
    ]);
    return ComparePage;
  }),
  areas: lazyPart(async () => {
    const [{ AreasPage }] = await Promise.all([
      import('#pages/areas/areas-page.tsx'),
      loadWords('later'),
      loadWords('compare'),
      loadWords('areas'),
    ]);
    return AreasPage;
  }),
  about: lazyPart(async () => {
    const [{ AboutPage }] = await Promise.all([
      import('#pages/about/about-page.tsx'),
      loadWords('later'),
      loadWords('ledger'),
    ]);
    return AboutPage;
  }),
  kept: lazyPart(async () => {
    const [{ KeptPage }] = await Promise.all([import('#pages/kept/kept-page.tsx'), loadWords('kept')]);
    return KeptPage;
  }),
  ledger: lazyPart(async () => {
    const [{ LedgerPage }] = await Promise.all([
      import('#pages/ledger/ledger-page.tsx'),
      ...['ledger', 'later', 'issues', 'issue-list'].map(loadWords),
    ]);
    return LedgerPage;
  }),
  preview: lazyPart(async () => {
    const [{ PreviewPage }] = await Promise.all([
      import('#pages/preview/preview-page.tsx'),
      ...['preview', 'later', 'issues', 'issue-list'].map(loadWords),
    ]);
    return PreviewPage;
  }),
};
