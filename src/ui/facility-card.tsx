import type { ReactNode, Ref } from 'react';
import { useTranslation } from 'react-i18next';
import type { CalendarDate } from '#domain/calendar-date.ts';
import type { ClassAge } from '#domain/class-age.ts';
import type { Facility, FacilityOf } from '#domain/facility.ts';
import { isAppliedToDirectly, isPlacesAskedOfCity } from '#domain/nursery.ts';
import type { Source } from '#domain/source.ts';
import type { TermName } from '#domain/term.ts';
import { whatToBring } from '#domain/what-to-bring.ts';
import { AmenityList } from './amenity-list.tsx';
import { DayLine } from './day-line.tsx';
import styles from './facility-card.module.css';
import { MarkLegend } from './mark-legend.tsx';
import { NameReading } from './name-reading.tsx';
import { Notice } from './notice.tsx';
import { StationState } from './station-state.tsx';
import { Term, TermRow } from './term.tsx';
import { UsualHours } from './usual-hours.tsx';
import { VacancyTable } from './vacancy-table.tsx';

interface FacilityCardProps {
  facility: Facility;
  source: Source | null;
  officialPage: string | null;
  /** The instant shown states are computed for, and its date in Japan. */
  moment: { now: number; today: CalendarDate; isNow?: boolean };
  classAges: readonly ClassAge[];
  isSample: boolean;
  heading?: Ref<HTMLHeadingElement>;
  /** What leads back, above the name. */
  before?: ReactNode;
  /** Where it is. */
  place: ReactNode;
  /** What stands between the published facts and what one may do. */
  after?: ReactNode;
  /** What one may do with this facility. */
  actions?: ReactNode;
  provenance: ReactNode;
}

/** All that is published of one facility, as a parent reads it. */
export function FacilityCard(props: FacilityCardProps) {
  const { facility, source, officialPage, moment, classAges } = props;
  const { t } = useTranslation();
  return (
    <article className={styles.detail} aria-labelledby="facility-name">
      {props.before}
      {facility.kana !== null && (
        <p className={styles.kana}>
          <NameReading kana={facility.kana} />
        </p>
      )}
      <h2 id="facility-name" lang="ja" ref={props.heading} tabIndex={-1}>
        {facility.name}
      </h2>
      {facility.theme === 'nurseries' && <Kind nursery={facility} />}
      {props.place}
      {props.isSample && <p className={styles.sample}>{t('sample.label')}</p>}
      {facility.theme === 'baby-stations' ? (
        <>
          {facility.lent && (
            <Notice tone="quiet">
              <strong>{t('lent.label')}</strong> {t('lent.explain')}
            </Notice>
          )}
          <StationState station={facility} moment={moment} />
          {!facility.lent && <DayLine hours={facility.hours} moment={moment} />}
          <WhatToBring station={facility} />
          <h3>{t('facility.amenities')}</h3>
          <AmenityList station={facility} />
          <p className={styles.caution}>{t('caution.amenities')}</p>
        </>
      ) : (
        <NurseryVacancies
          facility={facility}
          moment={moment}
          classAges={classAges}
          officialPage={officialPage}
          source={source}
        />
      )}
      {props.after}
      {props.actions !== undefined && <div className={styles.actions}>{props.actions}</div>}
      <h3>{t('facility.facts')}</h3>
      <Facts facility={facility} />
      <h3>{t('facility.source')}</h3>
      {props.provenance}
      <p className={styles.caution}>{t('caution.notOfficial')}</p>
    </article>
  );
}

function Kind({ nursery: { kind, branch } }: { nursery: FacilityOf<'nurseries'> }) {
  const { t } = useTranslation();
  const name = t(`nurseryKind.${kind}`);
  return (
    <p className={styles.kind}>
      {kind === 'unknown' ? name : <Term name={kind}>{name}</Term>}
      {branch && (
        <>
          {' '}
          <Term name="branch">{t('fields.branch')}</Term>
        </>
      )}
    </p>
  );
}

function WhatToBring({ station }: { station: FacilityOf<'baby-stations'> }) {
  const { t } = useTranslation();
  const bringing = whatToBring(station);
  if (bringing.length === 0) return null;
  const words = bringing.map(({ amenity, answer }) => t(`bring.${amenity}.${answer}`));
  return (
    <p>
      <strong>{t('bring.title')}</strong> {words.join(' ')}
    </p>
  );
}

const directTerms: readonly TermName[] = ['certification'];
const placedTerms: readonly TermName[] = [
  'placement',
  'waiting',
  'certification',
  'wide-area',
  'move-in',
  'everyone',
];

type NurseryVacanciesProps = Pick<FacilityCardProps, 'moment' | 'classAges' | 'officialPage'> & {
  facility: FacilityOf<'nurseries'>;
  source: Source | null;
};

function NurseryVacancies({ facility, moment, classAges, officialPage, source }: NurseryVacanciesProps) {
  const { t } = useTranslation();
  const { vacancies, kind } = facility;
  const isDirect = isAppliedToDirectly(kind);
  return (
    <>
      {vacancies === null ? (
        <Notice tone="quiet">
          <p>{t('vacancy.notPublishedHere')}</p>
        </Notice>
      ) : (
        <>
          <VacancyTable nursery={{ ...facility, vacancies }} today={moment.today} classAges={classAges} />
          <MarkLegend legend={source?.legend ?? []} />
        </>
      )}
      <Notice tone="warning">
        <p>
          <strong>{t('caution.estimate')}</strong> {t(isDirect ? 'caution.direct' : 'caution.placement')}
        </p>
        {isPlacesAskedOfCity(facility) && <p>{t('caution.callCity')}</p>}
        {officialPage !== null && (
          <p>
            <a href={officialPage}>{t('caution.officialVacancies')}</a>
          </p>
        )}
      </Notice>
      <TermRow names={isDirect ? directTerms : placedTerms} />
    </>
  );
}

function Facts({ facility }: { facility: Facility }) {
  const isCallUnwanted = facility.theme === 'nurseries' && isPlacesAskedOfCity(facility);
  return (
    <dl className={styles.facts}>
      {facility.theme === 'baby-stations' ? (
        <>
          <Fact field="place">{facility.place}</Fact>
          <Fact field="accessNote">{facility.accessNote}</Fact>
          <Fact field="hours">{facility.hours && <UsualHours hours={facility.hours} />}</Fact>
        </>
      ) : (
        <NurseryFacts nursery={facility} />
      )}
      <Fact field="address">{facility.address}</Fact>
      <Fact field="phone">
        {facility.phone === null || isCallUnwanted ? (
          facility.phone
        ) : (
          <a href={`tel:${facility.phone}`}>{facility.phone}</a>
        )}
      </Fact>
      <Fact field="url">{facility.url === null ? null : <a href={facility.url}>{facility.url}</a>}</Fact>
      <Fact field="note">{facility.note}</Fact>
    </dl>
  );
}

function NurseryFacts({ nursery }: { nursery: FacilityOf<'nurseries'> }) {
  const { t } = useTranslation();
  const { kindText, capacity, minimumAge } = nursery;
  return (
    <>
      <Fact field="kindText">{kindText}</Fact>
      <Fact field="capacity">{capacity === null ? null : t('facility.children', { count: capacity })}</Fact>
      <Fact field="minimumAge">
        {minimumAge === null ? null : t(`facility.minimumAge.${minimumAge.unit}`, { n: minimumAge.n })}
      </Fact>
    </>
  );
}

/** A fact that is not published keeps its line and says so. */
function Fact({ field, children }: { field: string; children: ReactNode | null }) {
  const { t } = useTranslation();
  return (
    <div>
      <dt>{t(`fields.${field}`)}</dt>
      <dd data-unknown={children === null || undefined}>{children ?? t('answer.unknown')}</dd>
    </div>
  );
}
