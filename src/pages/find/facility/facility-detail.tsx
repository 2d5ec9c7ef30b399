import { type ReactNode, Suspense, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClassAge } from '#domain/class-age.ts';
import type { Facility, FacilityOf } from '#domain/facility.ts';
import type { Language } from '#domain/language.ts';
import { isAppliedToDirectly } from '#domain/nursery.ts';
import type { Manifest, Source } from '#domain/source.ts';
import { type Areas, areaName } from '#i18n/area-name.ts';
import { loadWords } from '#i18n/i18n.ts';
import { FavouriteButton } from '#pages/find/keeping/favourite-button.tsx';
import { type Moment, PlaceLine, StateLine } from '#pages/find/results/facility-summary.tsx';
import type { Loaded } from '#state/use-datasets.ts';
import { addRecent } from '#state/use-kept.ts';
import { AmenityList } from '#ui/amenity-list.tsx';
import buttons from '#ui/button.module.css';
import { Icon } from '#ui/icon.tsx';
import { lazyPart } from '#ui/lazy-part.tsx';
import { MarkLegend } from '#ui/mark-legend.tsx';
import { NameReading } from '#ui/name-reading.tsx';
import { Notice } from '#ui/notice.tsx';
import { SourceNote } from '#ui/source-note.tsx';
import { VacancyTable } from '#ui/vacancy-table.tsx';
import { Directions } from './directions.tsx';
import styles from './facility-detail.module.css';
import { ShareButton } from './share-button.tsx';

const NurseryTrend = lazyPart(async () => {
  const [{ NurseryTrend }] = await Promise.all([import('./nursery-trend.tsx'), loadWords('compare')]);
  return NurseryTrend;
});

interface FacilityDetailProps {
  facility: Facility;
  manifest: Loaded<Manifest>;
  officialPage: string | null;
  distance: number | null;
  /** From where the distance is measured, in words. */
  measuredFrom: string;
  areas: Areas;
  moment: Moment;
  classAge: ClassAge | null;
  /** What else one may do with this facility. */
  actions?: ReactNode;
  onClose: () => void;
}

export function FacilityDetail(props: FacilityDetailProps) {
  const { facility, manifest, officialPage, distance, measuredFrom, areas, moment, classAge, onClose } =
    props;
  const { t, i18n } = useTranslation();
  const known = manifest.status === 'ready' ? manifest.value : null;
  const source = known?.sources.find(({ id }) => id === facility.sourceId) ?? null;
  const heading = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: focus follows the facility shown, not the render
  useEffect(() => {
    heading.current?.focus();
  }, [facility.id]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each facility opened
  useEffect(() => {
    addRecent(facility);
  }, [facility.id]);
  return (
    <article className={styles.detail} aria-labelledby="facility-name">
      <button type="button" className={buttons.quiet} onClick={onClose}>
        <Icon name="back" />
        {t('facility.back')}
      </button>
      {facility.kana !== null && (
        <p className={styles.kana}>
          <NameReading kana={facility.kana} />
        </p>
      )}
      <h2 id="facility-name" ref={heading} tabIndex={-1}>
        {facility.name}
      </h2>
      {facility.theme === 'nurseries' && <p className={styles.kind}>{t(`nurseryKind.${facility.kind}`)}</p>}
      <PlaceLine facility={facility} areas={areas} distance={distance} measuredFrom={measuredFrom} />
      {known?.sample && <p className={styles.sample}>{t('sample.label')}</p>}
      {facility.theme === 'baby-stations' ? (
        <>
          {facility.lent && (
            <Notice tone="quiet">
              <strong>{t('lent.label')}</strong> {t('lent.explain')}
            </Notice>
          )}
          <StateLine facility={facility} moment={moment} classAge={classAge} />
          <h3>{t('facility.amenities')}</h3>
          <AmenityList station={facility} />
          <p className={styles.caution}>{t('caution.amenities')}</p>
        </>
      ) : (
        <NurseryVacancies
          facility={facility}
          moment={moment}
          classAge={classAge}
          officialPage={officialPage}
          source={source}
        />
      )}
      {facility.theme === 'nurseries' && known !== null && (
        <Suspense>
          <NurseryTrend nursery={facility} manifest={known} today={moment.today} classAge={classAge} />
        </Suspense>
      )}
      <div className={styles.actions}>
        <FavouriteButton facility={facility} hasWords />
        {props.actions}
        <Directions
          facility={facility}
          areaName={areaName(areas, facility.lgCode, i18n.language as Language)}
        />
        {known !== null && (
          <ShareButton
            facility={facility}
            source={source}
            today={moment.today}
            classAge={classAge}
            isSample={known.sample}
          />
        )}
      </div>
      <h3>{t('facility.facts')}</h3>
      <Facts facility={facility} />
      <h3>{t('facility.source')}</h3>
      <Provenance status={manifest.status} source={source} />
      <p className={styles.caution}>{t('caution.notOfficial')}</p>
    </article>
  );
}

type NurseryVacanciesProps = Pick<FacilityDetailProps, 'moment' | 'classAge' | 'officialPage'> & {
  facility: FacilityOf<'nurseries'>;
  source: Source | null;
};

function NurseryVacancies({ facility, moment, classAge, officialPage, source }: NurseryVacanciesProps) {
  const { t } = useTranslation();
  return (
    <>
      {facility.vacancies === null ? (
        <Notice tone="quiet">
          <p>{t('vacancy.notPublishedHere')}</p>
        </Notice>
      ) : (
        <>
          <VacancyTable
            vacancies={facility.vacancies}
            kind={facility.kind}
            today={moment.today}
            classAge={classAge}
          />
          <MarkLegend legend={source?.legend ?? []} />
        </>
      )}
      <Notice tone="warning">
        <p>
          <strong>{t('caution.estimate')}</strong>{' '}
          {t(isAppliedToDirectly(facility.kind) ? 'caution.direct' : 'caution.placement')}
        </p>
        {officialPage !== null && (
          <p>
            <a href={officialPage}>{t('caution.officialVacancies')}</a>
          </p>
        )}
      </Notice>
    </>
  );
}

function Provenance({ status, source }: Pick<Loaded<Manifest>, 'status'> & { source: Source | null }) {
  const { t } = useTranslation();
  if (status === 'loading') return <p>{t('app.loading')}</p>;
  if (status === 'failed') return <p>{t('load.failed.manifest')}</p>;
  return source === null ? <p>{t('answer.unknown')}</p> : <SourceNote source={source} />;
}

function Facts({ facility }: { facility: Facility }) {
  return (
    <dl className={styles.facts}>
      {facility.theme === 'baby-stations' ? (
        <>
          <Fact field="place">{facility.place}</Fact>
          <Fact field="accessNote">{facility.accessNote}</Fact>
          <Fact field="hours">{facility.hours?.raw ?? null}</Fact>
        </>
      ) : (
        <NurseryFacts nursery={facility} />
      )}
      <Fact field="address">{facility.address}</Fact>
      <Fact field="phone">
        {facility.phone === null ? null : <a href={`tel:${facility.phone}`}>{facility.phone}</a>}
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
