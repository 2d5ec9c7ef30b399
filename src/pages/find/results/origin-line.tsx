import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '#domain/language.ts';
import type { Places } from '#domain/place.ts';
import type { Areas } from '#i18n/area-name.ts';
import { formatDistance } from '#i18n/format.ts';
import { placeName } from '#i18n/place-name.ts';
import type { Origin } from '#search/view.ts';
import buttons from '#ui/button.module.css';
import { Icon } from '#ui/icon.tsx';
import styles from './origin-line.module.css';

interface OriginLineProps {
  origin: Origin;
  places: Places | null;
  areas: Areas;
  onReset: () => void;
  /** Said instead, where the list is in another order. */
  children?: ReactNode;
}

/** From where the distances are measured, always said. */
export function OriginLine({ origin, places, areas, onReset, children }: OriginLineProps) {
  const { t, i18n } = useTranslation();
  const language = i18n.language as Language;
  return (
    <p className={styles.line}>
      <span>{children ?? words()}</span>
      {origin.kind !== 'map' && (
        <button type="button" className={buttons.quiet} aria-label={t('origin.reset')} onClick={onReset}>
          <Icon name="close" />
        </button>
      )}
    </p>
  );

  function words(): string {
    switch (origin.kind) {
      case 'gps':
        return t('origin.gps', { accuracy: formatDistance(language, origin.accuracy) });
      case 'place':
        return t('origin.place', { name: placeName(origin.placeId, places, areas, language) });
      case 'map':
        return t('origin.map');
    }
  }
}
