import { type ReactNode, Suspense, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { YearMonth } from '#domain/calendar-date.ts';
import type { ClassAge } from '#domain/class-age.ts';
import type { Facility } from '#domain/facility.ts';
import type { Language } from '#domain/language.ts';
import type { Manifest, Source } from '#domain/source.ts';
import { type Areas, areaName } from '#i18n/area-name.ts';
import { loadWords, withWords } from '#i18n/i18n.ts';
import { FavouriteButton } from '#pages/find/keeping/favourite-button.tsx';
import { type Moment, PlaceLine } from '#pages/find/results/facility-summary.tsx';
import type { Loaded } from '#state/use-datasets.ts';
import { addRecent } from '#state/use-kept.ts';
import buttons from '#ui/button.module.css';
import { FacilityCard } from '#ui/facility-card.tsx';
import { Icon } from '#ui/icon.tsx';
import { lazyPart } from '#ui/lazy-part.tsx';
import { SourceNote } from '#ui/source-note.tsx';
import { Directions } from './directions.tsx';
import { ReportMistake } from './report-mistake.tsx';
import { ShareButton } from './share-button.tsx';

const NurseryTrend = lazyPart(async () => {
  const [{ NurseryTrend }] = await Promise.all([import('./nursery-trend.tsx'), loadWords('compare')]);
  return NurseryTrend;
});

const ForChildren = lazyPart(
  async () => (await withWords(import('#pages/find/child/for-children.tsx'), 'child')).ForChildren,
);

const WhatToKnow = lazyPart(
  async () => (await withWords(import('#pages/find/child/what-to-know.tsx'), 'glossary')).WhatToKnow,
);

interface FacilityDetailProps {
  facility: Facility;
  manifest: Loaded<Manifest>;
  officialPage: string | null;
  distance: number | null;
  /** From where the distance is measured, in words. */
  measuredFrom: string;
  areas: Areas;
  moment: Moment;
  classAges: readonly ClassAge[];
  /** 「入園したい月」 */
  entryMonth: YearMonth | null;
  /** Where else one may go. */
  nearby?: ReactNode;
  /** What else one may do with this facility. */
  actions?: ReactNode;
  onClose: () => void;
}

export function FacilityDetail(props: FacilityDetailProps) {
  const {
    facility,
    manifest,
    officialPage,
    distance,
    measuredFrom,
    areas,
    moment,
    classAges,
    entryMonth,
    onClose,
  } = props;
  const { t } = useTranslation();
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
    <FacilityCard
      facility={facility}
      source={source}
      officialPage={officialPage}
      moment={moment}
      classAges={classAges}
      isSample={known?.sample === true}
      heading={heading}
      before={
        <button type="button" className={buttons.quiet} onClick={onClose}>
          <Icon name="back" />
          {t('facility.back')}
        </button>
      }
      place={
        <>
          <PlaceLine facility={facility} areas={areas} distance={distance} measuredFrom={measuredFrom} />
          {facility.theme === 'nurseries' && entryMonth !== null && (
            <Suspense>
              <ForChildren nursery={facility} entryMonth={entryMonth} officialPage={officialPage} />
            </Suspense>
          )}
        </>
      }
      after={
        <>
          {facility.theme === 'nurseries' && (
            <Suspense>
              <WhatToKnow nursery={facility} areas={areas} />
            </Suspense>
          )}
          {facility.theme === 'nurseries' && known !== null && (
            <Suspense>
              <NurseryTrend nursery={facility} manifest={known} today={moment.today} classAges={classAges} />
            </Suspense>
          )}
          {props.nearby}
        </>
      }
      actions={<Actions {...props} known={known} source={source} />}
      provenance={
        <>
          <Provenance status={manifest.status} source={source} />
          {known !== null && source !== null && (
            <ReportMistake
              facility={facility}
              source={source}
              officialPage={officialPage}
              isSample={known.sample}
            />
          )}
        </>
      }
    />
  );
}

interface ActionsProps
  extends Pick<FacilityDetailProps, 'facility' | 'areas' | 'moment' | 'classAges' | 'actions'> {
  known: Manifest | null;
  source: Source | null;
}

function Actions({ facility, areas, moment, classAges, actions, known, source }: ActionsProps) {
  const { i18n } = useTranslation();
  return (
    <>
      <FavouriteButton facility={facility} hasWords />
      {actions}
      <Directions
        facility={facility}
        areaName={areaName(areas, facility.lgCode, i18n.language as Language)}
      />
      {known !== null && (
        <ShareButton
          facility={facility}
          source={source}
          today={moment.today}
          classAges={classAges}
          isSample={known.sample}
        />
      )}
    </>
  );
}

function Provenance({ status, source }: Pick<Loaded<Manifest>, 'status'> & { source: Source | null }) {
  const { t } = useTranslation();
  if (status === 'loading') return <p>{t('app.loading')}</p>;
  if (status === 'failed') return <p>{t('load.failed.manifest')}</p>;
  return source === null ? <p>{t('answer.unknown')}</p> : <SourceNote source={source} />;
}
