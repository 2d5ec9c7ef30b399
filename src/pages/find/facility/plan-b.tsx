import { useTranslation } from 'react-i18next';
import type { Facility } from '#domain/facility.ts';
import type { Language } from '#domain/language.ts';
import { formatDistance } from '#i18n/format.ts';
import type { Finding } from '#pages/find/use-finding.ts';
import { planB } from '#search/plan-b.ts';
import { serialiseView } from '#search/view-url.ts';
import { PageLink } from '#ui/page-link.tsx';
import { StationState } from '#ui/station-state.tsx';
import styles from './plan-b.module.css';

interface PlanBProps {
  facility: Facility;
  finding: Finding;
  onSelect: (id: string) => void;
}

/** Where to go when this one is full or closed. */
export function PlanB({ facility, finding, onSelect }: PlanBProps) {
  const { question, moment, view } = finding;
  const { t, i18n } = useTranslation();
  const found = planB(facility, question.facilities, question.criteria, question.circumstances);
  if (found === null) return null;
  return (
    <section className={styles.others} aria-labelledby="plan-b">
      <h3 id="plan-b">{t('planB.title', { count: found.length === 0 ? 3 : found.length })}</h3>
      <p>{t(found.length === 0 ? 'planB.none' : 'planB.explain')}</p>
      <ul>
        {found.map(({ facility: other, distance }) => (
          <li key={other.id}>
            <PageLink
              href={serialiseView({ ...view, selectedId: other.id })}
              onFollow={() => onSelect(other.id)}
            >
              {other.name}
            </PageLink>
            <p>
              {t('planB.distance', { distance: formatDistance(i18n.language as Language, distance ?? 0) })}
            </p>
            {other.theme === 'baby-stations' && <StationState station={other} moment={moment} />}
          </li>
        ))}
      </ul>
    </section>
  );
}
