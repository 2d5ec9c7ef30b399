import { useTranslation } from 'react-i18next';
import type { Language } from '#domain/language.ts';
import type { LoadError } from '#domain/load-error.ts';
import { type Municipality, officialPageOf } from '#domain/municipality.ts';
import { nameIn } from '#i18n/name-in.ts';
import buttons from '#ui/button.module.css';
import { Notice } from '#ui/notice.tsx';

interface LoadNoticeProps {
  what: 'baby-stations' | 'nurseries' | 'manifest' | 'places';
  error: LoadError;
  municipalities: readonly Municipality[];
  onRetry: () => void;
}

/** Says what could not be loaded and why, and leads to the official pages meanwhile. */
export function LoadNotice({ what, error, municipalities, onRetry }: LoadNoticeProps) {
  const { t, i18n } = useTranslation();
  const language = i18n.language as Language;
  const pages = municipalities.flatMap((municipality) => {
    const href = officialPageOf(municipality);
    return href === null
      ? []
      : [{ lgCode: municipality.lgCode, label: nameIn(municipality.name, language), href }];
  });
  return (
    <Notice tone="error">
      <p>
        <strong>{t(`load.failed.${what}`)}</strong> {t(`load.code.${error.code}`)}
      </p>
      <button type="button" className={buttons.button} onClick={onRetry}>
        {t('load.retry')}
      </button>
      {what === 'nurseries' && pages.length > 0 && (
        <details>
          <summary>{t('load.officialPages')}</summary>
          <ul>
            {pages.map(({ lgCode, label, href }) => (
              <li key={lgCode}>
                <a href={href}>{label}</a>
              </li>
            ))}
          </ul>
        </details>
      )}
    </Notice>
  );
}
