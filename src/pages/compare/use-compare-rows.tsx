import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CalendarDate } from '#domain/calendar-date.ts';
import { type ClassAge, classAges } from '#domain/class-age.ts';
import { freshnessOf, isMonthDoubtful } from '#domain/freshness.ts';
import type { Language } from '#domain/language.ts';
import { officialPageOf } from '#domain/municipality.ts';
import type { Nursery } from '#domain/nursery.ts';
import type { Manifest } from '#domain/source.ts';
import { type Areas, areaName } from '#i18n/area-name.ts';
import { formatDistance } from '#i18n/format.ts';
import { asOfInWords, entryMonthInWords } from '#i18n/round-words.ts';
import { distanceBetween } from '#search/proximity.ts';
import { detourBy, farthestWay, minutesFor } from '#search/ways.ts';
import { Term } from '#ui/term.tsx';
import { VacancyCell } from '#ui/vacancy-cell.tsx';
import { readVacancy } from '#ui/vacancy-words.ts';
import type { End, Ends } from './use-ends.ts';

export interface CompareRow {
  key: string;
  label: string;
  /** What stands in the file; null = not published. */
  textOf: (nursery: Nursery) => string | null;
  /** What is compared; absent = the text. */
  meaningOf?: (nursery: Nursery) => string | null;
  /** What stands on the page; absent = the text. */
  show?: (nursery: Nursery) => ReactNode;
  /** Addresses and sources always differ: only of these rows it is worth saying. */
  isTelling: boolean;
  isChosen?: boolean;
  /** For this screen only: three distances tell where somebody lives. */
  isPrivate?: boolean;
}

export interface CompareContext {
  areas: Areas;
  manifest: Manifest | null;
  today: CalendarDate;
  /** Those asked for are marked. */
  classAges: readonly ClassAge[];
  ends: Ends;
}

/** The rows of the comparison, in the order a parent asks: where, for which month, how many places, then the rest. */
export function useCompareRows(context: CompareContext): CompareRow[] {
  return [...useWhereRows(context), ...useVacancyRows(context), ...useFactRows(context)];
}

function useWhereRows({ areas, ends }: CompareContext): CompareRow[] {
  const { t, i18n } = useTranslation();
  const language = i18n.language as Language;
  const words = (metres: number) => ({
    distance: formatDistance(language, metres),
    walk: minutesFor(metres, 'walk'),
    bicycle: minutesFor(metres, 'bicycle'),
  });
  const distanceRow = ({ key, label, name, position: end, isPrivate }: End): CompareRow => ({
    key: `distance-${key}`,
    label,
    isTelling: false,
    isPrivate,
    textOf: ({ position }) => {
      if (position === null) return null;
      const metres = distanceBetween(end, position);
      return t(metres > farthestWay ? 'ways.far' : 'ways.both', { from: name, ...words(metres) });
    },
  });
  const detourRow = (home: End, daily: End): CompareRow => ({
    key: `detour-${home.key}-${daily.key}`,
    label: t('ways.detour', { home: home.name, daily: daily.name }),
    isTelling: false,
    isPrivate: home.isPrivate || daily.isPrivate,
    textOf: ({ position }) => {
      if (position === null) return null;
      const metres = detourBy(position, home.position, daily.position);
      return t(metres > farthestWay ? 'ways.extraFar' : 'ways.extra', words(metres));
    },
  });
  const { from, homes, dailies } = ends;
  const starts = homes.length > 0 || from === null ? homes : [from];
  return [
    {
      key: 'kind',
      label: t('fields.kind'),
      isTelling: true,
      textOf: ({ kind }) => t(`nurseryKind.${kind}`),
      show: ({ kind }) =>
        kind === 'unknown' ? t('nurseryKind.unknown') : <Term name={kind}>{t(`nurseryKind.${kind}`)}</Term>,
    },
    {
      key: 'area',
      label: t('fields.lgCode'),
      isTelling: true,
      textOf: ({ lgCode }) => areaName(areas, lgCode, language),
    },
    ...[...(from === null ? [] : [from]), ...homes, ...dailies].map(distanceRow),
    ...starts.flatMap((home) => dailies.map((daily) => detourRow(home, daily))),
  ];
}

function useVacancyRows({ today, classAges: asked }: CompareContext): CompareRow[] {
  const { t, i18n } = useTranslation();
  const language = i18n.language as Language;
  const ofVacancies =
    (words: (vacancies: NonNullable<Nursery['vacancies']>) => string) =>
    ({ vacancies }: Nursery) =>
      vacancies === null ? t('vacancy.notPublished') : words(vacancies);
  const dates: CompareRow[] = [
    {
      key: 'entryMonth',
      label: t('compare.entryMonth'),
      isTelling: true,
      textOf: ofVacancies(({ entryMonth }) => entryMonthInWords(entryMonth, language, t)),
    },
    {
      key: 'asOf',
      label: t('source.asOf'),
      isTelling: true,
      textOf: ofVacancies(({ asOf }) => asOfInWords(asOf, language, t)),
    },
    {
      key: 'freshness',
      label: t('compare.freshness'),
      isTelling: true,
      textOf: (nursery) =>
        ofVacancies((vacancies) =>
          [
            t(`compare.fresh.${freshnessOf(vacancies, today)}`),
            ...(isMonthDoubtful(nursery) ? [t('vacancy.monthAsk')] : []),
          ].join(' / '),
        )(nursery),
    },
  ];
  const read = ({ vacancies, kind }: Nursery, age: ClassAge) =>
    vacancies && readVacancy(vacancies.cells[age], { age, kind }, t);
  const classes = classAges.map(
    (age): CompareRow => ({
      key: `class-${age}`,
      label: t('classAge.name', { age }),
      isTelling: true,
      isChosen: asked.includes(age),
      textOf: (nursery) => read(nursery, age)?.words ?? t('vacancy.notPublished'),
      // 0 and × say the same in two ways of writing; numbers of places do not.
      meaningOf: (nursery) => {
        const { state, words } = read(nursery, age) ?? {};
        return state === undefined ? null : state === 'open' ? `${words}` : state;
      },
      show: ({ vacancies, kind }) =>
        vacancies === null ? (
          t('vacancy.notPublished')
        ) : (
          <VacancyCell
            cell={vacancies.cells[age]}
            age={age}
            kind={kind}
            isStale={freshnessOf(vacancies, today) === 'stale'}
          />
        ),
    }),
  );
  return [...dates, ...classes];
}

function useFactRows({ areas, manifest }: CompareContext): CompareRow[] {
  const { t } = useTranslation();
  const sourceOf = ({ sourceId }: Nursery) => manifest?.sources.find(({ id }) => id === sourceId);
  const pageOf = ({ lgCode }: Nursery) => {
    const area = areas.get(lgCode);
    const city = area?.parent == null ? area : areas.get(area.parent);
    return city === undefined ? null : officialPageOf(city);
  };
  const plain = (key: 'address' | 'phone' | 'note'): CompareRow => ({
    key,
    label: t(`fields.${key}`),
    isTelling: false,
    textOf: (nursery) => nursery[key],
  });
  return [
    {
      key: 'minimumAge',
      label: t('fields.minimumAge'),
      isTelling: true,
      textOf: ({ minimumAge }) =>
        minimumAge && t(`facility.minimumAge.${minimumAge.unit}`, { n: minimumAge.n }),
    },
    {
      key: 'capacity',
      label: t('fields.capacity'),
      isTelling: true,
      textOf: ({ capacity }) => (capacity === null ? null : t('facility.children', { count: capacity })),
    },
    plain('address'),
    plain('phone'),
    plain('note'),
    {
      key: 'source',
      label: t('facility.source'),
      isTelling: false,
      textOf: (nursery) => {
        const source = sourceOf(nursery);
        return source === undefined
          ? null
          : `${source.publisher} ${t('source.title', { title: source.title })}${t('source.processed')}`;
      },
    },
    {
      key: 'deadline',
      label: t('compare.deadline'),
      isTelling: false,
      // No rule for this year is sourced for any municipality: the page tells, nobody here reckons.
      textOf: () => t('compare.deadlineNote'),
      show: (nursery) => (
        <>
          {t('compare.deadlineNote')} <OfficialLink href={pageOf(nursery)} />
        </>
      ),
    },
    {
      key: 'page',
      label: t('source.page'),
      isTelling: false,
      textOf: pageOf,
      show: (nursery) => <OfficialLink href={pageOf(nursery)} />,
    },
  ];
}

function OfficialLink({ href }: { href: string | null }) {
  const { t } = useTranslation();
  return <>{href === null ? t('answer.unknown') : <a href={href}>{t('compare.openPage')}</a>}</>;
}
