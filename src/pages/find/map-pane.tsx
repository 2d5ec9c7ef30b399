import type { ComponentProps } from 'react';
import { Component, lazy, type ReactNode, Suspense, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { loadLaterWords } from '#i18n/i18n.ts';
import { Notice } from '#ui/notice.tsx';
import styles from './map-pane.module.css';

const FacilityMap = lazy(async () => {
  const [map] = await Promise.all([import('#map/facility-map.tsx'), loadLaterWords()]);
  return map;
});

type MapPaneProps = Omit<ComponentProps<typeof FacilityMap>, 'onUnavailable'> & {
  /** The map's code and pictures wait until the list is on the screen. */
  canStart: boolean;
};

export function MapPane({ canStart, ...map }: MapPaneProps) {
  const { t } = useTranslation();
  const [isUnavailable, setIsUnavailable] = useState(false);
  const isPainted = useAfterPaint(canStart);
  if (isUnavailable) return <MapMissing>{t('results.mapUnavailable')}</MapMissing>;
  if (!isPainted) return <div className={styles.waiting} />;
  return (
    <MapBoundary fallback={<MapMissing>{t('results.mapUnavailable')}</MapMissing>}>
      <Suspense fallback={<div className={styles.waiting} />}>
        <FacilityMap {...map} onUnavailable={() => setIsUnavailable(true)} />
      </Suspense>
    </MapBoundary>
  );
}

function MapMissing({ children }: { children: ReactNode }) {
  return (
    <div className={styles.missing}>
      <Notice tone="quiet">
        <p>{children}</p>
      </Notice>
    </div>
  );
}

function useAfterPaint(isReady: boolean): boolean {
  const [isPainted, setIsPainted] = useState(false);
  useEffect(() => {
    if (!isReady) return;
    let second = 0;
    const first = requestAnimationFrame(() => {
      second = requestAnimationFrame(() => setIsPainted(true));
    });
    return () => {
      cancelAnimationFrame(first);
      cancelAnimationFrame(second);
    };
  }, [isReady]);
  return isPainted;
}

/** The map's code may fail to load (no signal, an old cache): the list stays complete without it. */
class MapBoundary extends Component<{ fallback: ReactNode; children: ReactNode }, { hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override render() {
    return this.state.hasFailed ? this.props.fallback : this.props.children;
  }
}
