import { useTranslation } from 'react-i18next';
import type { Finding } from '#pages/find/use-finding.ts';
import type { PlaceHit } from '#search/place-search.ts';
import { useDevice, writeDevice } from '#state/use-device.ts';
import buttons from '#ui/button.module.css';
import { LaterIcon } from '#ui/later-icon.tsx';
import { Notice } from '#ui/notice.tsx';
import { pressable } from '#ui/pressable.ts';
import styles from './search-bar.module.css';
import { SearchBox } from './search-box.tsx';
import { usePlaceSearch } from './use-place-search.ts';

interface SearchBarProps {
  finding: Finding;
  onChoose: (hit: PlaceHit) => void;
}

export function SearchBar({ finding, onChoose }: SearchBarProps) {
  const { places, facilities, gps, locate, measureFromMap } = finding;
  const { t } = useTranslation();
  const { listOnly } = useDevice();
  const search = usePlaceSearch(places, facilities);
  return (
    <div className={styles.bar}>
      <div className={styles.row}>
        <SearchBox search={search} onChoose={onChoose} />
        <button
          type="button"
          className={`${buttons.primary} ${styles.locate}`}
          aria-pressed={gps.status === 'on'}
          data-testid="near-me"
          {...pressable(gps.status === 'asking', locate)}
        >
          <LaterIcon name="locate" />
          {t('origin.locate')}
        </button>
        <button
          type="button"
          className={`${buttons.button} ${styles.listOnly}`}
          aria-pressed={listOnly === true}
          title={t('map.listOnly')}
          onClick={() => writeDevice({ listOnly: listOnly ? null : true })}
        >
          <LaterIcon name="list" />
          <span>{t('map.listOnly')}</span>
        </button>
      </div>
      <div role="status" className={styles.status}>
        {gps.status === 'asking' && (
          <Dismissable tone="quiet" onDismiss={measureFromMap}>
            {t('origin.asking')}
          </Dismissable>
        )}
        {gps.status === 'on' && gps.isLost && (
          <Dismissable tone="quiet" onDismiss={measureFromMap}>
            {t('origin.lost')}
          </Dismissable>
        )}
        {(gps.status === 'refused' || gps.status === 'failed' || gps.status === 'slow') && (
          <Dismissable tone="warning" onDismiss={measureFromMap}>
            {t(`origin.${gps.status}`)}
          </Dismissable>
        )}
      </div>
    </div>
  );
}

interface DismissableProps {
  tone: 'quiet' | 'warning';
  onDismiss: () => void;
  children: string;
}

function Dismissable({ tone, onDismiss, children }: DismissableProps) {
  const { t } = useTranslation();
  return (
    <Notice tone={tone}>
      <div className={styles.refusal}>
        {children}
        <button type="button" className={buttons.quiet} aria-label={t('origin.dismiss')} onClick={onDismiss}>
          <LaterIcon name="close" />
        </button>
      </div>
    </Notice>
  );
}
