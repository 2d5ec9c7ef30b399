import { useTranslation } from 'react-i18next';
import { useDevice, writeDevice } from '#state/use-device.ts';
import { applyScheme } from '#state/use-scheme.ts';
import styles from './scheme-choice.module.css';

const choices = [null, 'light', 'dark'] as const;

/** Light, dark or as the system has it; kept on the device. */
export function SchemeChoice() {
  const { t } = useTranslation();
  const { scheme } = useDevice();
  return (
    <fieldset className={styles.choice}>
      <legend>{t('menu.scheme.title')}</legend>
      <div className={styles.options}>
        {choices.map((each) => (
          <label key={each}>
            <input
              type="radio"
              name="scheme"
              checked={scheme === each}
              onChange={() => {
                writeDevice({ scheme: each });
                applyScheme();
              }}
            />
            {t(`menu.scheme.${each ?? 'system'}`)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
