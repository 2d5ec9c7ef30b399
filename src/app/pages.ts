import type { ExoticComponent } from 'react';
import { withWords } from '#i18n/i18n.ts';
import type { View } from '#search/view.ts';
import type { ViewStore } from '#state/use-view.ts';
import { lazyPart } from '#ui/lazy-part.tsx';

/** The screens beside the finding one: code and words come when they are opened. */
export const pages: { readonly [P in Exclude<View['page'], 'find'>]: ExoticComponent<ViewStore> } = {
  compare: lazyPart(
    async () =>
      (await withWords(import('#pages/compare/compare-page.tsx'), 'later', 'compare', 'ways', 'places'))
        .ComparePage,
  ),
  areas: lazyPart(
    async () =>
      (await withWords(import('#pages/areas/areas-page.tsx'), 'later', 'compare', 'areas')).AreasPage,
  ),
  about: lazyPart(
    async () =>
      (await withWords(import('#pages/about/about-page.tsx'), 'later', 'ledger', 'kept', 'glossary', 'help'))
        .AboutPage,
  ),
  kept: lazyPart(
    async () => (await withWords(import('#pages/kept/kept-page.tsx'), 'kept', 'later')).KeptPage,
  ),
  ledger: lazyPart(
    async () =>
      (await withWords(import('#pages/ledger/ledger-page.tsx'), 'ledger', 'later', 'issues', 'issue-list'))
        .LedgerPage,
  ),
  guide: lazyPart(
    async () => (await withWords(import('#pages/preview/guide/guide-page.tsx'), 'takeaway')).GuidePage,
  ),
  preview: lazyPart(
    async () =>
      (
        await withWords(
          import('#pages/preview/preview-page.tsx'),
          'preview',
          'takeaway',
          'later',
          'outing',
          'issues',
          'issue-list',
        )
      ).PreviewPage,
  ),
};
