import { useTranslation } from 'react-i18next';
import type { Language } from '#domain/language.ts';
import { formatDistance } from '#i18n/format.ts';
import { distanceBetween } from '#search/proximity.ts';
import type { Gps } from '#state/use-gps.ts';
import buttons from '#ui/button.module.css';
import { pressable } from '#ui/pressable.ts';

/** A step or two is no news. */
const worthTelling = 10;

/** Stands where it is as long as the phone's position is followed, so that nothing moves when it has something to offer. */
export function RearrangeButton({ gps, rearrange }: Pick<Gps, 'gps' | 'rearrange'>) {
  const { t, i18n } = useTranslation();
  if (gps.status !== 'on') return null;
  const moved = distanceBetween(gps.origin.position, gps.latest.position);
  return (
    <button type="button" className={buttons.button} {...pressable(moved < worthTelling, rearrange)}>
      {moved < worthTelling
        ? t('origin.rearrange')
        : t('origin.rearrangeMoved', { distance: formatDistance(i18n.language as Language, moved) })}
    </button>
  );
}
