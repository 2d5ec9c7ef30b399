import { type ReactNode, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Language, languages } from '#domain/language.ts';
import ownNames from '#i18n/locales/own-names.json';
import { Icon } from './icon.tsx';
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
  /** What the menu holds, fetched when it is first reached for. */
  menu: (close: () => void) => ReactNode;
  isSample: boolean;
  onLanguage: (language: Language) => void;
}

export function SiteHeader({ home, themes, menu, isSample, onLanguage }: SiteHeaderProps) {
  const { t } = useTranslation();
  return (
    <header className={styles.header}>
      <div className={styles.bar}>
        <Link link={home} className={styles.brand}>
          <img src="icon.svg" alt="" width="28" height="28" />
        </Link>
        <nav className={styles.themes} aria-label={t('header.themes')}>
          {themes.map((theme) => (
            <Link key={theme.key} link={theme} className={styles.theme} />
          ))}
        </nav>
        <div className={styles.more}>
          <LanguageSelect onLanguage={onLanguage} />
          <Menu content={menu} />
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

/** The select lies unseen over its sign, so that a long name of a language takes no room on a phone. */
function LanguageSelect({ onLanguage }: Pick<SiteHeaderProps, 'onLanguage'>) {
  const { t, i18n } = useTranslation();
  return (
    <label className={styles.action}>
      <Icon name="language" />
      <span className={styles.label}>{t('header.language')}</span>
      <select value={i18n.language} onChange={({ target }) => onLanguage(target.value as Language)}>
        {languages.map((language) => (
          <option key={language} value={language} lang={language}>
            {ownNames[language]}
          </option>
        ))}
      </select>
    </label>
  );
}

function Menu({ content }: { content: SiteHeaderProps['menu'] }) {
  const { t } = useTranslation();
  const id = useId();
  const popover = useRef<HTMLDivElement>(null);
  const [isWanted, setIsWanted] = useState(false);
  const want = () => setIsWanted(true);
  return (
    <>
      <button type="button" className={styles.action} popoverTarget={id} onFocus={want} onClick={want}>
        <Icon name="menu" />
        <span className={styles.label}>{t('header.menu')}</span>
      </button>
      <div ref={popover} id={id} popover="auto" className={styles.menu}>
        {isWanted && content(() => popover.current?.hidePopover?.())}
      </div>
    </>
  );
}

interface LinkProps {
  link: HeaderLink;
  className: string | undefined;
  children?: ReactNode;
}

function Link({ link, className, children }: LinkProps) {
  return (
    <PageLink
      href={link.href}
      className={className}
      aria-current={link.isCurrent ? 'page' : undefined}
      onFollow={link.onFollow}
    >
      {children}
      {link.label}
    </PageLink>
  );
}
