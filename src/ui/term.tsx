import { type ReactNode, Suspense } from 'react';
import type { TermName } from '#domain/term.ts';
import { withWords } from '#i18n/i18n.ts';
import { lazyPart } from './lazy-part.tsx';

/** Without the explanations the words stand all the same. */
function Plain({ children }: { children?: ReactNode }) {
  return <>{children}</>;
}

const TermButton = lazyPart(
  async () => (await withWords(import('./term-button.tsx'), 'glossary')).TermButton,
  Plain,
);

const Row = lazyPart(
  async () => (await withWords(import('./term-row.tsx'), 'glossary')).TermRow,
  () => null,
);

/** A word on the page that opens its explanation; plain until that has come. */
export function Term({ name, children }: { name: TermName; children: ReactNode }) {
  return (
    <Suspense fallback={children}>
      <TermButton name={name}>{children}</TermButton>
    </Suspense>
  );
}

/** Words of what stands above, each opening its explanation. */
export function TermRow({ names }: { names: readonly TermName[] }) {
  return (
    <Suspense>
      <Row names={names} />
    </Suspense>
  );
}
