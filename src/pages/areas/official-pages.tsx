import { useTranslation } from 'react-i18next';
import type { Language } from '#domain/language.ts';
import { municipalityOf, officialPageOf } from '#domain/municipality.ts';
import type { Nursery } from '#domain/nursery.ts';
import { type Areas, areaName } from '#i18n/area-name.ts';
import type { Candidate } from '#search/view.ts';
import styles from './area-table.module.css';

interface OfficialPagesProps {
  candidate: Candidate;
  members: readonly Nursery[];
  areas: Areas;
}

/** Deadlines change from year to year: where to read them, of every municipality that decides here. */
export function OfficialPages({ candidate, members, areas }: OfficialPagesProps) {
  const { t, i18n } = useTranslation();
  const codes = candidate.kind === 'area' ? [candidate.lgCode] : members.map(({ lgCode }) => lgCode);
  const cities = new Set(
    codes.flatMap((code) => {
      const area = areas.get(code);
      return area === undefined ? [] : [municipalityOf(area)];
    }),
  );
  return (
    <>
      <p className={styles.note}>{t('areas.deadlineNote')}</p>
      <ul className={styles.kinds}>
        {[...cities].map((code) => {
          const city = areas.get(code);
          const page = city === undefined ? null : officialPageOf(city);
          const name = areaName(areas, code, i18n.language as Language);
          return (
            <li key={code}>
              {page === null ? t('areas.noPage', { name }) : <a href={page}>{t('areas.page', { name })}</a>}
            </li>
          );
        })}
      </ul>
    </>
  );
}
