import { useTranslation } from 'react-i18next';
import type { Facility } from '#domain/facility.ts';
import { addFavourite, removeFavourite, useIsFavourite } from '#state/use-kept.ts';
import buttons from '#ui/button.module.css';
import { LaterIcon } from '#ui/later-icon.tsx';
import styles from './favourite-button.module.css';

interface FavouriteButtonProps {
  facility: Facility;
  /** Beside a name there is room for the heart alone. */
  hasWords?: boolean;
}

export function FavouriteButton({ facility, hasWords = false }: FavouriteButtonProps) {
  const { t } = useTranslation();
  const isFavourite = useIsFavourite(facility.id);
  const toggle = () => (isFavourite ? removeFavourite(facility.id) : addFavourite(facility));
  return (
    <button
      type="button"
      className={`${hasWords ? buttons.button : buttons.quiet} ${styles.heart}`}
      aria-pressed={isFavourite}
      aria-label={hasWords ? undefined : t('favourite.of', { name: facility.name })}
      onClick={toggle}
    >
      <LaterIcon name="heart" />
      {hasWords && t('favourite.label')}
    </button>
  );
}
