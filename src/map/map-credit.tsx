import { useTranslation } from 'react-i18next';
import styles from './facility-map.module.css';

interface MapCreditProps {
  /** The tiles now on the map; null = none. */
  tilesUrl: string | null;
}

const landPage = 'https://www.openstreetmap.org/copyright';
const gsiPage = 'https://maps.gsi.go.jp/development/ichiran.html';
const gsiHost = 'cyberjapandata.gsi.go.jp';

/** Own small HTML in place of MapLibre's attribution, which opens expanded and becomes the page's largest paint. */
export function MapCredit({ tilesUrl }: MapCreditProps) {
  const { t } = useTranslation();
  return (
    <p className={styles.credit}>
      {tilesUrl && <TilesCredit url={new URL(tilesUrl, document.baseURI)} />}
      <a href={landPage} target="_blank" rel="noreferrer">
        {t('map.creditLand')}
      </a>
    </p>
  );
}

function TilesCredit({ url }: { url: URL }) {
  const { t } = useTranslation();
  const isGsi = url.host === gsiHost;
  return (
    <a href={isGsi ? gsiPage : url.origin} target="_blank" rel="noreferrer">
      {isGsi ? t('map.creditGsi') : url.host}
    </a>
  );
}
