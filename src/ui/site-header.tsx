import { useTranslation } from 'react-i18next';
import { type Language, languages } from '#domain/language.ts';
import { PageLink } from './page-link.tsx';
import styles from './site-header.module.css';

export interface HeaderLink {
  key: string;
  label: string;
  href: string;
  isCurrent: boolean;
  onFollow: () => void;
}

interface SiteHeaderProps {
  home: HeaderLink;
  themes: readonly HeaderLink[];
  about: HeaderLink;
  isSample: boolean;
  onLanguage: (language: Language) => void;
}

export function SiteHeader({ home, themes, about, isSample, onLanguage }: SiteHeaderProps) {
  const { t, i18n } = useTranslation();
  const other = languages.find((each) => each !== i18n.language) ?? 'ja';
  return (
    <header className={styles.header}>
      <div className={styles.bar}>
        <Link link={home} className={styles.brand} />
        <nav className={styles.themes} aria-label={t('header.themes')}>
          {themes.map((theme) => (
            <Link key={theme.key} link={theme} className={styles.theme} />
          ))}
        </nav>
        <div className={styles.more}>
          <Link link={about} className={styles.about} />
          <button type="button" className={styles.language} lang={other} onClick={() => onLanguage(other)}>
            {t(`language.${other}`)}
          </button>
        </div>
      </div>
      {isSample && (
        <p className={styles.sample}>
          <strong>{t('sample.label')}</strong> <span>{t('sample.explanation')}</span>
        </p>
      )}
    </header>
  );
}

function Link({ link, className }: { link: HeaderLink; className: string | undefined }) {
  return (
    <PageLink
      href={link.href}
      className={className}
      aria-current={link.isCurrent ? 'page' : undefined}
      onFollow={link.onFollow}
    >
      {link.label}
    </PageLink>
  );
}
