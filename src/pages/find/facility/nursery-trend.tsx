import { useTranslation } from 'react-i18next';
import { type CalendarDate, yearMonthOf } from '#domain/calendar-date.ts';
import { type ClassAge, classAges } from '#domain/class-age.ts';
import { freshnessOf } from '#domain/freshness.ts';
import type { Language } from '#domain/language.ts';
import { classAgesOf, type Nursery, type NurseryKind } from '#domain/nursery.ts';
import type { Manifest } from '#domain/source.ts';
import { highestOf, type PublishedMonth, publishedMonthsOf, trendOf } from '#domain/trend.ts';
import { vacancyStateOf } from '#domain/vacancy.ts';
import { asOfInWords, entryMonthInWords } from '#i18n/round-words.ts';
import { useHistories } from '#state/use-histories.ts';
import { Notice } from '#ui/notice.tsx';
import { TrendChart } from '#ui/trend-chart.tsx';
import { VacancyCell } from '#ui/vacancy-cell.tsx';
import styles from './nursery-trend.module.css';

interface NurseryTrendProps {
  nursery: Nursery;
  manifest: Manifest;
  today: CalendarDate;
  classAges: readonly ClassAge[];
}

/** 「空き情報の推移」 what was published about one nursery, file by file. */
export function NurseryTrend(props: NurseryTrendProps) {
  const { t } = useTranslation();
  return (
    <section aria-labelledby="nursery-trend">
      <h3 id="nursery-trend">{t('trend.title')}</h3>
      <Trend {...props} />
    </section>
  );
}

function Trend({ nursery, manifest, today, classAges: asked }: NurseryTrendProps) {
  const { t } = useTranslation();
  const isPublished = manifest.history?.some(({ lgCode }) => lgCode === nursery.lgCode) ?? false;
  const histories = useHistories(isPublished ? [nursery.lgCode] : []);
  if (histories.status === 'loading') return <p>{t('app.loading')}</p>;
  if (histories.status === 'failed') {
    return (
      <Notice tone="warning">
        <p>{t('trend.failed')}</p>
      </Notice>
    );
  }
  const [history] = histories.value;
  const months = history === undefined ? [] : publishedMonthsOf(history, nursery.id);
  if (months.length < 2) return <p className={styles.note}>{t('trend.tooShort')}</p>;
  const ages = agesOf(nursery, months, asked);
  const trends = ages.map((age) => trendOf(months, age));
  const highest = highestOf(trends);
  return (
    <>
      <div className={styles.charts}>
        {ages.map((age, index) => (
          <TrendChart
            key={age}
            title={t('classAge.name', { age })}
            points={trends[index] ?? []}
            highest={highest}
            isChosen={asked.includes(age)}
          />
        ))}
      </div>
      <p className={styles.note}>{t('trend.signs')}</p>
      <p className={styles.note}>{t('trend.noForecast')}</p>
      <details className={styles.table}>
        <summary>{t('trend.table')}</summary>
        <TrendTable months={months} ages={ages} kind={nursery.kind} today={today} />
      </details>
    </>
  );
}

/** The classes this kind can have and those that once had a place all the same; the chosen one first. */
function agesOf(
  { kind }: Nursery,
  months: readonly PublishedMonth[],
  chosen: readonly ClassAge[],
): readonly ClassAge[] {
  const possible = classAgesOf(kind);
  const ages = classAges.filter(
    (age) =>
      possible.includes(age) ||
      months.some(({ vacancies }) => vacancies !== null && vacancyStateOf(vacancies.cells[age]) === 'open'),
  );
  return ages.toSorted((one, other) => Number(chosen.includes(other)) - Number(chosen.includes(one)));
}

interface TrendTableProps {
  months: readonly PublishedMonth[];
  ages: readonly ClassAge[];
  kind: NurseryKind;
  today: CalendarDate;
}

function TrendTable({ months, ages, kind, today }: TrendTableProps) {
  const { t, i18n } = useTranslation();
  const language = i18n.language as Language;
  return (
    <section className={styles.scroll} tabIndex={0} aria-label={t('trend.table')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('trend.month')}</th>
            {ages.map((age) => (
              <th key={age} scope="col">
                {t('classAge.name', { age })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {months.toReversed().map(({ file, vacancies }) => (
            <tr key={file}>
              <th scope="row">
                {vacancies !== null && entryMonthInWords(vacancies.entryMonth, language, t)}
                <small>{asOfInWords(vacancies === null ? file : vacancies.asOf, language, t)}</small>
              </th>
              {vacancies === null ? (
                <td colSpan={ages.length}>{t('trend.notListed')}</td>
              ) : (
                ages.map((age) => (
                  <td key={age}>
                    <VacancyCell
                      cell={vacancies.cells[age]}
                      age={age}
                      kind={kind}
                      isPast={vacancies.entryMonth !== null && vacancies.entryMonth < yearMonthOf(today)}
                      isStale={freshnessOf(vacancies, today) === 'stale'}
                    />
                  </td>
                ))
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
