import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { plain } from '#i18n/plain.ts';
import type { View } from '#search/view.ts';
import { Greeting } from './greeting.tsx';
import { keepFocus } from './keep-focus.ts';
import { NewsBar } from './news-bar.tsx';

interface BarsProps {
  view: View;
  isSample: boolean;
}

/** What the app itself has to say, below the page and as the page's title. */
export function Bars({ view, isSample }: BarsProps) {
  const { t } = useTranslation();
  const title = plain(isSample ? `${t('app.name')} ${t('sample.label')}` : t('app.name'));
  useEffect(() => {
    document.title = title;
  }, [title]);
  useEffect(keepFocus, []);
  return (
    <>
      <Greeting {...view} />
      <NewsBar />
    </>
  );
}
