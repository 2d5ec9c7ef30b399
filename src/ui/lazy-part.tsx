import { type ExoticComponent, lazy } from 'react';
import { useTranslation } from 'react-i18next';
import type { Markup } from '#i18n/jsx-runtime.ts';
import buttons from './button.module.css';
import { Notice } from './notice.tsx';

/**
 * A part of a page whose code and words come later. Where they cannot be fetched (no signal, an old cache), `Missing`
 * stands in its place and the rest of the page goes on.
 */
export function lazyPart<P extends object>(
  load: () => Promise<(props: P) => Markup>,
  Missing: (props: P) => Markup = PartMissing,
): ExoticComponent<P> {
  return lazy(async () => {
    await afterPaint();
    try {
      return { default: await load() };
    } catch {
      return { default: Missing };
    }
  });
}

let painted: Promise<void> | undefined;

/** The first picture, the list, does not wait until the parts after it have been asked for. */
function afterPaint(): Promise<void> {
  painted ??= new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  return painted;
}

function PartMissing() {
  const { t } = useTranslation();
  return (
    <Notice tone="warning">
      <p>{t('load.part')}</p>
      <button type="button" className={buttons.button} onClick={() => window.location.reload()}>
        {t('error.reload')}
      </button>
    </Notice>
  );
}
