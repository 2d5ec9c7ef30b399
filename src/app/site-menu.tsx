import { useTranslation } from 'react-i18next';
import { serialiseView } from '#search/view-url.ts';
import type { ViewStore } from '#state/use-view.ts';
import { LaterIcon } from '#ui/later-icon.tsx';
import { MachineNote } from '#ui/machine-note.tsx';
import { PageLink } from '#ui/page-link.tsx';
import { menuPages } from './menu-pages.ts';
import { ReadingsChoice } from './readings-choice.tsx';
import { SchemeChoice } from './scheme-choice.tsx';
import styles from './site-menu.module.css';

interface SiteMenuProps extends ViewStore {
  onLeave: () => void;
}

/** What the header's menu holds: the further pages, and how this site is to look and read. */
export function SiteMenu({ view, change, onLeave }: SiteMenuProps) {
  const { t, i18n } = useTranslation();
  return (
    <>
      <nav aria-label={t('menu.pages')}>
        <ul className={styles.pages}>
          {menuPages.map(({ page, icon }) => (
            <li key={page}>
              <PageLink
                className={styles.page}
                href={serialiseView({ ...view, page })}
                aria-current={view.page === page ? 'page' : undefined}
                onFollow={() => {
                  change({ page }, 'push');
                  onLeave();
                }}
              >
                <LaterIcon name={icon} />
                {t(`menu.page.${page}`)}
              </PageLink>
            </li>
          ))}
        </ul>
      </nav>
      {i18n.language === 'ja-Easy' && <ReadingsChoice />}
      <SchemeChoice />
      <div className={styles.note}>
        <MachineNote />
      </div>
    </>
  );
}
