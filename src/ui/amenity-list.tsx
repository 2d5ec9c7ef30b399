import { useTranslation } from 'react-i18next';
import { amenities, type BabyStation } from '#domain/baby-station.ts';
import styles from './amenity-list.module.css';
import { LaterIcon } from './later-icon.tsx';

const symbols = { yes: '○', no: '×', unknown: '?' } as const;

export function AmenityList({ station }: { station: BabyStation }) {
  const { t } = useTranslation();
  return (
    <ul className={styles.list}>
      {amenities.map((amenity) => {
        const answer = station.amenities[amenity];
        return (
          <li key={amenity} data-answer={answer}>
            <LaterIcon name={amenity} />
            <span className={styles.name}>{t(`amenity.${amenity}`)}</span>
            <span className={styles.answer}>
              <span aria-hidden="true">{symbols[answer]} </span>
              {t(`answer.${answer}`)}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
