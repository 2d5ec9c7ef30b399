import { useTranslation } from 'react-i18next';
import type { Facility } from '#domain/facility.ts';
import type { Language } from '#domain/language.ts';
import { areaName } from '#i18n/area-name.ts';
import type { Finding } from '#pages/find/use-finding.ts';
import { fitsArea } from '#search/matches.ts';
import { serialiseView } from '#search/view-url.ts';
import { PageLink } from '#ui/page-link.tsx';
import styles from './lent-units.module.css';

interface LentUnitsProps {
  finding: Finding;
  onSelect: (id: string) => void;
}

/** For organisers of events, by municipality: nobody finds these by going somewhere. */
export function LentUnits({ finding, onSelect }: LentUnitsProps) {
  const { lent, criteria, areas, view } = finding;
  const { t, i18n } = useTranslation();
  const shown = lent.filter((unit) => fitsArea(unit, criteria.area, areas) !== 'no');
  if (shown.length === 0) return null;
  const cityOf = ({ lgCode }: Facility) => areas.get(lgCode)?.parent ?? lgCode;
  const cities = [...new Set(shown.map(cityOf))];
  return (
    <section className={styles.lent} aria-labelledby="lent-units">
      <h2 id="lent-units">{t('lent.title')}</h2>
      <p>{t('lent.explain')}</p>
      <dl>
        {cities.map((lgCode) => (
          <div key={lgCode}>
            <dt>{areaName(areas, lgCode, i18n.language as Language)}</dt>
            {shown
              .filter((unit) => cityOf(unit) === lgCode)
              .map(({ id, name }) => (
                <dd key={id}>
                  <PageLink href={serialiseView({ ...view, selectedId: id })} onFollow={() => onSelect(id)}>
                    {name}
                  </PageLink>
                </dd>
              ))}
          </div>
        ))}
      </dl>
    </section>
  );
}
