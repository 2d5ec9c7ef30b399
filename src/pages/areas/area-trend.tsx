import { useTranslation } from 'react-i18next';
import type { ClassAge } from '#domain/class-age.ts';
import type { Language } from '#domain/language.ts';
import type { Nursery } from '#domain/nursery.ts';
import type { Manifest } from '#domain/source.ts';
import { type AreaMonth, areaMonthsOf, areaTrendOf, highestOf } from '#domain/trend.ts';
import type { Areas } from '#i18n/area-name.ts';
import { formatMonth } from '#i18n/format-date.ts';
import type { Candidate } from '#search/view.ts';
import { useHistories } from '#state/use-histories.ts';
import { TrendChart } from '#ui/trend-chart.tsx';
import styles from './area-table.module.css';

interface AreaTrendProps {
  candidate: Candidate;
  members: readonly Nursery[];
  name: string;
  classAge: ClassAge | null;
  manifest: Manifest | null;
  areas: Areas;
}

/** How many nurseries here had a place for the class, month by month. */
export function AreaTrend({ candidate, members, name, classAge, manifest, areas }: AreaTrendProps) {
  const { t } = useTranslation();
  const histories = useHistories(codesOf(candidate, members, areas, manifest));
  if (histories.status === 'loading') return <p>{t('app.loading')}</p>;
  if (histories.status === 'failed') return <p>{t('trend.failed')}</p>;
  const ids = new Set(members.map(({ id }) => id));
  const isInside = (id: string) => candidate.kind === 'area' || ids.has(id);
  const months = areaMonthsOf(histories.value, classAge, isInside);
  if (months.length < 2) return <p className={styles.note}>{t('trend.tooShort')}</p>;
  const points = areaTrendOf(months);
  return (
    <>
      <TrendChart title={t('areas.trendTitle', { name })} points={points} highest={highestOf([points])} />
      <TrendTable months={months} />
    </>
  );
}

/** The files that the manifest lists for a candidate. */
function codesOf(
  candidate: Candidate,
  members: readonly Nursery[],
  areas: Areas,
  manifest: Manifest | null,
): string[] {
  const listed = manifest?.history?.map(({ lgCode }) => lgCode) ?? [];
  const ofMembers = new Set(members.map(({ lgCode }) => lgCode));
  return listed.filter((code) =>
    candidate.kind === 'area'
      ? code === candidate.lgCode || areas.get(code)?.parent === candidate.lgCode
      : ofMembers.has(code),
  );
}

function TrendTable({ months }: { months: readonly AreaMonth[] }) {
  const { t, i18n } = useTranslation();
  return (
    <table className={styles.months}>
      <thead>
        <tr>
          <th scope="col">{t('areas.published')}</th>
          <th scope="col">{t('vacancyState.open')}</th>
          <th scope="col">{t('vacancyState.none')}</th>
          <th scope="col">{t('vacancyState.unknown')}</th>
        </tr>
      </thead>
      <tbody>
        {months.map(({ month, states }) => (
          <tr key={month}>
            <th scope="row">{formatMonth(i18n.language as Language, month)}</th>
            {states === null ? (
              <td colSpan={3}>{t('areas.partMissing')}</td>
            ) : (
              (['open', 'none', 'unknown'] as const).map((state) => <td key={state}>{states[state]}</td>)
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
