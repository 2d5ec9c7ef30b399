import type { ComponentProps } from 'react';
import { Component, type ReactNode, Suspense, useEffect, useState } from 'react';
import { loadWords } from '#i18n/i18n.ts';
import { useScheme } from '#state/use-scheme.ts';
import { lazyPart } from '#ui/lazy-part.tsx';
import { MapMissing } from './map-missing.tsx';
import styles from './map-pane.module.css';
import type { Finding } from './use-finding.ts';
import { usePins } from './use-pins.ts';

const FacilityMap = lazyPart(async () => {
  const [map] = await Promise.all([import('#map/facility-map.tsx'), loadWords('later')]);
  return map.default;
}, MapMissing);

type MapPaneProps = Omit<ComponentProps<typeof FacilityMap>, 'onUnavailable' | 'scheme' | 'pins'> & {
  finding: Finding;
  /** The map's code and pictures wait until the list is on the screen. */
  canStart: boolean;
};

export function MapPane({ canStart, finding, ...map }: MapPaneProps) {
  const [isUnavailable, setIsUnavailable] = useState(false);
  const isPainted = useAfterPaint(canStart);
  const scheme = useScheme();
  const pins = usePins(finding);
  if (isUnavailable) return <MapMissing />;
  if (!isPainted) return <div className={styles.waiting} />;
  return (
    <MapBoundary>
      <Suspense fallback={<div className={styles.waiting} />}>
        <FacilityMap {...map} pins={pins} scheme={scheme} onUnavailable={() => setIsUnavailable(true)} />
      </Suspense>
    </MapBoundary>
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

/** A fault of the map is not one of the page. */
class MapBoundary extends Component<{ children: ReactNode }, { hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override render() {
    return this.state.hasFailed ? <MapMissing /> : this.props.children;
  }
}
