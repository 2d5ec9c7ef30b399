import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Theme } from '#domain/facility.ts';
import styles from './map-legend.module.css';
import type { Palette } from './palette.ts';
import { drawPinImage, type PinImage } from './pin-image.ts';

const tones = {
  'baby-stations': ['available', 'unavailable', 'unknown'],
  nurseries: ['available', 'partly', 'unavailable', 'not-offered', 'unknown', 'not-published'],
} as const;

interface MapLegendProps {
  theme: Theme;
  palette: Palette;
  isOtherTime: boolean;
  /** Municipalities have symbols. */
  hasAreas: boolean;
  /** Of when the numbers on the map are; null = it shows none. */
  round: string | null;
}

/** What the pins mean, drawn by the same hand as the pins themselves. */
export function MapLegend({ theme, palette, isOtherTime, hasAreas, round }: MapLegendProps) {
  const { t } = useTranslation();
  const isThen = isOtherTime && theme === 'baby-stations';
  return (
    <details className={styles.legend}>
      <summary>
        {t('map.legend.title')}
        {round !== null && <small className={styles.round}>{round}</small>}
      </summary>
      <ul>
        {tones[theme].map((tone) => (
          <li key={tone}>
            <PinPicture palette={palette} theme={theme} tone={tone} />
            {t(isThen ? `mapThen.${theme}.${tone}` : `map.legend.${theme}.${tone}`)}
          </li>
        ))}
        {theme === 'nurseries' && (
          <li>
            <PinPicture palette={palette} theme={theme} tone="available" muted />
            {t('map.legend.muted')}
          </li>
        )}
        <li>
          <span className={styles.cluster} aria-hidden="true">
            12
          </span>
          {t(`map.legend.cluster.${theme}`)}
        </li>
        {hasAreas && (
          <li>
            <span className={styles.area} aria-hidden="true">
              ○
            </span>
            {t('areaSymbol.legend')}
          </li>
        )}
      </ul>
    </details>
  );
}

function PinPicture({
  palette,
  theme,
  tone,
  muted = false,
}: Omit<PinImage, 'role' | 'muted'> & { muted?: boolean }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const drawn = drawPinImage({ palette, theme, tone, muted, role: 'plain' });
    if (canvas.current === null || drawn === null) return;
    canvas.current.width = drawn.width;
    canvas.current.height = drawn.height;
    canvas.current.getContext('2d')?.putImageData(drawn, 0, 0);
  }, [palette, theme, tone, muted]);
  return (
    <span aria-hidden="true">
      <canvas ref={canvas} className={styles.pin} />
    </span>
  );
}
