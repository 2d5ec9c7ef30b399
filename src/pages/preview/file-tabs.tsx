import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '#ui/icon.tsx';
import { type FileDraft, hasUnsavedChanges } from './draft.ts';
import { activate, closeDraft } from './draft-store.ts';
import styles from './file-tabs.module.css';

interface FileTabsProps {
  drafts: readonly FileDraft[];
  activeId: number | null;
}

/** The files that are open, one of them shown. Closing one with changes asks first. */
export function FileTabs({ drafts, activeId }: FileTabsProps) {
  const { t } = useTranslation();
  const nav = useFocusAfterClosing(drafts.length);
  const close = (draft: FileDraft) => {
    if (!hasUnsavedChanges(draft) || window.confirm(t('preview.closeUnsaved', { name: draft.name }))) {
      closeDraft(draft.id);
    }
  };
  return (
    <nav ref={nav} aria-label={t('preview.files')}>
      <ul className={styles.tabs}>
        {drafts.map((draft) => (
          <li key={draft.id} data-active={draft.id === activeId || undefined}>
            <button
              type="button"
              className={styles.name}
              aria-current={draft.id === activeId || undefined}
              onClick={() => activate(draft.id)}
            >
              {draft.name}
            </button>
            <button
              type="button"
              className={styles.close}
              aria-label={t('preview.close', { name: draft.name })}
              onClick={() => close(draft)}
            >
              <Icon name="close" />
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The button that closed a file is gone with it: the focus goes to the file that is shown now. */
function useFocusAfterClosing(open: number) {
  const nav = useRef<HTMLElement>(null);
  const before = useRef(open);
  useEffect(() => {
    if (open < before.current) nav.current?.querySelector<HTMLElement>('[aria-current]')?.focus();
    before.current = open;
  }, [open]);
  return nav;
}
