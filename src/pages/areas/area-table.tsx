import { Fragment, type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { dateAndMinuteInTokyo } from '#domain/calendar-date.ts';
import type { ClassAge } from '#domain/class-age.ts';
import type { Municipality } from '#domain/municipality.ts';
import type { Nursery } from '#domain/nursery.ts';
import type { Places } from '#domain/place.ts';
import type { Manifest } from '#domain/source.ts';
import { figuresOf } from '#search/area-figures.ts';
import { membersOf, silentMunicipalities } from '#search/candidates.ts';
import type { Candidate } from '#search/view.ts';
import { useAreas } from '#state/use-areas.ts';
import { useNow } from '#state/use-now.ts';
import type { ViewStore } from '#state/use-view.ts';
import buttons from '#ui/button.module.css';
import { showWhole } from '#ui/show-whole.ts';
import styles from './area-table.module.css';
import { AreaTrend } from './area-trend.tsx';
import { AreaVacancies } from './area-vacancies.tsx';
import { useCandidateName } from './candidate-name.ts';
import { FacilityCounts } from './facility-counts.tsx';
import { NearestFive } from './nearest-five.tsx';
import { OfficialPages } from './official-pages.tsx';

interface AreaTableProps {
  store: ViewStore;
  nurseries: readonly Nursery[];
  places: Places;
  manifest: Manifest | null;
}

/** One column for each candidate, one row for each question, so that answers stand side by side. */
export function AreaTable({ store, nurseries, places, manifest }: AreaTableProps) {
  const { t } = useTranslation();
  const { view } = store;
  const chosen = [...new Set(view.criteria.nurseries.classAges)];
  const asked: readonly (ClassAge | null)[] = chosen.length === 0 ? [null] : chosen;
  const today = dateAndMinuteInTokyo(useNow()).date;
  const areas = useAreas(places);
  const nameOf = useCandidateName(places, areas);
  const columns = view.candidates.map((candidate) => {
    const { members, undecided } = membersOf(nurseries, candidate, places, areas);
    const silent = silentMunicipalities(nurseries, candidate, places, areas);
    return { candidate, name: nameOf(candidate), members, undecided, silent };
  });
  return (
    <Table store={store} columns={columns}>
      <Row label={t('areas.facilities')} columns={columns}>
        {(column) => (
          <FacilityCounts
            {...column}
            figures={figuresOf(column.members, null)}
            isSilent={column.silent.length > 0}
          />
        )}
      </Row>
      {asked.map((classAge) => {
        const of = { class: classAge === null ? t('areas.anyClass') : t('classAge.name', { age: classAge }) };
        return (
          <Fragment key={classAge}>
            <Row label={t('areas.vacancies', of)} columns={columns}>
              {(column) => <AreaVacancies {...column} {...{ classAge, areas, today }} />}
            </Row>
            <Row label={t('areas.trend', of)} columns={columns}>
              {(column) => <AreaTrend {...column} {...{ classAge, manifest, areas }} />}
            </Row>
            <Row label={t('areas.nearest', of)} columns={columns}>
              {({ candidate }) => (
                <NearestFive {...{ store, candidate, nurseries, places, classAge, today }} />
              )}
            </Row>
          </Fragment>
        );
      })}
      <Row label={t('areas.deadline')} columns={columns}>
        {({ candidate, members }) => <OfficialPages {...{ candidate, members, areas }} />}
      </Row>
    </Table>
  );
}

interface Column {
  candidate: Candidate;
  name: string;
  members: readonly Nursery[];
  undecided: number;
  silent: readonly Municipality[];
}

interface RowProps {
  label: string;
  columns: readonly Column[];
  children: (column: Column) => ReactNode;
}

function Row({ label, columns, children }: RowProps) {
  return (
    <tr>
      <th scope="row">{label}</th>
      {columns.map((column) => (
        <td key={column.name}>{children(column)}</td>
      ))}
    </tr>
  );
}

interface TableProps {
  store: ViewStore;
  columns: readonly Column[];
  children: ReactNode;
}

function Table({ store: { view, change }, columns, children }: TableProps) {
  const { t } = useTranslation();
  const id = useId();
  const remove = (candidate: Candidate) =>
    change({ candidates: view.candidates.filter((each) => each !== candidate) });
  return (
    <section className={styles.scroll} tabIndex={0} aria-labelledby={id} onFocus={showWhole}>
      <table className={styles.table}>
        <caption id={id} className="visually-hidden">
          {t('areas.title')}
        </caption>
        <thead>
          <tr>
            <th scope="col">{t('areas.candidate')}</th>
            {columns.map(({ candidate, name }) => (
              <th key={name} scope="col">
                {name}
                <button
                  type="button"
                  className={`${buttons.quiet} ${styles.remove}`}
                  aria-label={t('areas.removeNamed', { name })}
                  onClick={() => remove(candidate)}
                >
                  {t('areas.remove')}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </section>
  );
}
