import type { Map as MapLibreMap } from 'maplibre-gl';
import { useTranslation } from 'react-i18next';
import { prefectureBounds } from './basemap.ts';
import { fittingInsets, type Insets } from './camera.ts';
import styles from './facility-map.module.css';
import { byUser } from './use-camera.ts';

interface MapControlsProps {
  map: MapLibreMap;
  insets: Insets;
}

export function MapControls({ map, insets }: MapControlsProps) {
  const { t } = useTranslation();
  const showPrefecture = () => {
    const { clientWidth: width, clientHeight: height } = map.getContainer();
    map.fitBounds(prefectureBounds, { padding: fittingInsets(insets, { width, height }) }, byUser);
  };
  return (
    <div className={styles.controls}>
      <button type="button" aria-label={t('map.zoomIn')} onClick={() => map.zoomIn({}, byUser)}>
        <Glyph path="M12 5v14M5 12h14" />
      </button>
      <button type="button" aria-label={t('map.zoomOut')} onClick={() => map.zoomOut({}, byUser)}>
        <Glyph path="M5 12h14" />
      </button>
      <button type="button" aria-label={t('map.wholePrefecture')} onClick={showPrefecture}>
        <Glyph path="M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5" />
      </button>
    </div>
  );
}

function Glyph({ path }: { path: string }) {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true">
      <path d={path} />
    </svg>
  );
}
