import { useTranslation } from 'react-i18next';
import { termNames } from '#domain/term.ts';
import { TermSource } from '#ui/term-source.tsx';
import styles from './word-list.module.css';

/** 「園さがしのことば」 every word that is explained anywhere, in one place. */
export function WordList() {
  const { t } = useTranslation();
  return (
    <>
      <h2 id="words">{t('glossary.title')}</h2>
      <p>{t('glossary.lead')}</p>
      <dl className={styles.words}>
        {termNames.map((name) => (
          <div key={name}>
            <dt>{t(`glossary.term.${name}.name`)}</dt>
            <dd>
              {t(`glossary.term.${name}.text`)}
              <br />
              <TermSource name={name} />
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
