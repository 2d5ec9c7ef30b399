import { useTranslation } from 'react-i18next';
import { themes } from '#domain/facility.ts';
import { serialiseView } from '#search/view-url.ts';
import type { ViewStore } from '#state/use-view.ts';
import buttons from '#ui/button.module.css';
import page from '#ui/page.module.css';
import { PageLink } from '#ui/page-link.tsx';
import { FieldGuide } from './field-guide.tsx';
import styles from './guide.module.css';
import { Templates } from './templates.tsx';

/** 「公表のしかた」 For municipal staff: how to publish a list so that it can be read. The theme is that of the link. */
export function GuidePage({ view, change }: ViewStore) {
  const { t } = useTranslation();
  const { theme } = view;
  return (
    <main className={page.page}>
      <h1>{t('takeaway.guide.title')}</h1>
      <p>{t('takeaway.guide.lead')}</p>
      <h2>{t('takeaway.guide.steps')}</h2>
      <ol>
        {[1, 2, 3].map((step) => (
          <li key={step}>{t(`takeaway.guide.step.${step}`)}</li>
        ))}
      </ol>
      <div className={styles.tools}>
        <label>
          {t('takeaway.guide.theme')}
          <select
            value={theme}
            onChange={({ target }) =>
              change({ theme: themes.find((each) => each === target.value) ?? theme })
            }
          >
            {themes.map((each) => (
              <option key={each} value={each}>
                {t(`takeaway.themes.${each}`)}
              </option>
            ))}
          </select>
        </label>
        <PageLink
          className={buttons.primary}
          href={serialiseView({ ...view, page: 'preview' })}
          onFollow={() => change({ page: 'preview' }, 'push')}
        >
          {t('takeaway.guide.check')}
        </PageLink>
        <button type="button" className={buttons.button} onClick={() => window.print()}>
          {t('takeaway.guide.print')}
        </button>
      </div>
      <h2>{t('takeaway.guide.templates')}</h2>
      <Templates theme={theme} />
      <h2>{t('takeaway.guide.fields')}</h2>
      <FieldGuide theme={theme} />
    </main>
  );
}
