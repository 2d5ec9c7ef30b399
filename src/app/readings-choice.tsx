import { useTranslation } from 'react-i18next';
import { setReadings } from '#i18n/i18n.ts';
import { useDevice, writeDevice } from '#state/use-device.ts';
import styles from './readings-choice.module.css';

/** Whether 「やさしい日本語」 shows how its words are read; kept on the device. */
export function ReadingsChoice() {
  const { t } = useTranslation();
  const isShown = useDevice().readings === null;
  return (
    <label className={styles.choice}>
      <span>{t('menu.readings')}</span>
      <input
        type="checkbox"
        checked={isShown}
        onChange={() => {
          writeDevice({ readings: isShown ? false : null });
          void setReadings(!isShown);
        }}
      />
    </label>
  );
}
