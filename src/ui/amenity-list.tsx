import { useTranslation } from 'react-i18next';
import { amenities, type BabyStation } from '#domain/baby-station.ts';
import styles from './amenity-list.module.css';
import { LaterIcon } from './later-icon.tsx';

const symbols = { yes: '○', no: '×', unknown: '?' } as const;

/** What is there first, then what is not, then what nobody published. */
const inOrder = ['yes', 'no', 'unknown'] as const;

export function AmenityList({ station }: { station: BabyStation }) {
  const { t } = useTranslation();
  const sorted = inOrder.flatMap((answer) =>
    amenities
      .filter((amenity) => station.amenities[amenity] === answer)
      .map((amenity) => ({ amenity, answer })),
  );
  return (
    <ul className={styles.list}>
      {sorted.map(({ amenity, answer }) => (
        <li key={amenity} data-answer={answer}>
          <LaterIcon name={amenity} />
          <span className={styles.name}>{t(`amenity.${amenity}`)}</span>
          <span className={styles.answer}>
            <span aria-hidden="true">{symbols[answer]} </span>
            {t(`answer.${answer}`)}
          </span>
        </li>
      ))}
    </ul>
  );
}
