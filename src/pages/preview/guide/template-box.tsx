import { useTranslation } from 'react-i18next';
import { themes } from '#domain/facility.ts';
import { FieldGuide } from './field-guide.tsx';
import styles from './guide.module.css';
import { Templates } from './templates.tsx';

/** For who has no file yet: the templates of both themes, each with its guide. */
export function TemplateBox() {
  const { t } = useTranslation();
  return (
    <section aria-labelledby="template-box">
      <h3 id="template-box">{t('takeaway.guide.templates')}</h3>
      {themes.map((theme) => (
        <details key={theme} className={styles.box}>
          <summary>{t(`takeaway.themes.${theme}`)}</summary>
          <Templates theme={theme} />
          <FieldGuide theme={theme} />
        </details>
      ))}
    </section>
  );
}
