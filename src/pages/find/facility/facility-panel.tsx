import { Suspense, useEffect, useEffectEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '#domain/language.ts';
import { officialPageOf } from '#domain/municipality.ts';
import { placeName } from '#i18n/place-name.ts';
import { CompareToggle } from '#pages/find/compare/compare-parts.ts';
import { LoadNotices } from '#pages/find/results/load-notices.tsx';
import type { Finding } from '#pages/find/use-finding.ts';
import { distanceBetween } from '#search/proximity.ts';
import buttons from '#ui/button.module.css';
import { Icon } from '#ui/icon.tsx';
import { Notice } from '#ui/notice.tsx';
import { FacilityDetail } from './facility-detail.tsx';
import { PlanB } from './plan-b.tsx';

interface FacilityPanelProps {
  id: string;
  finding: Finding;
  onSelect: (id: string) => void;
  onClose: () => void;
}

export function FacilityPanel({ id, finding, onSelect, onClose }: FacilityPanelProps) {
  const { facilities, manifest, places, areas, origin, criteria, moment } = finding;
  useEscape(onClose);
  const { t, i18n } = useTranslation();
  const facility =
    facilities.status === 'ready' ? facilities.value.find((each) => each.id === id) : undefined;
  if (facility === undefined) {
    return (
      <>
        <button type="button" className={buttons.quiet} onClick={onClose}>
          <Icon name="back" />
          {t('facility.back')}
        </button>
        <LoadNotices finding={finding} />
        {facilities.status !== 'failed' && (
          <Notice tone="quiet">
            <p>{facilities.status === 'loading' ? t('app.loading') : t('facility.notFound')}</p>
          </Notice>
        )}
      </>
    );
  }
  const area = areas.get(facility.lgCode);
  const city = area?.parent === null ? area : areas.get(area?.parent ?? '');
  const from =
    origin.kind === 'place'
      ? placeName(
          origin.placeId,
          places.status === 'ready' ? places.value : null,
          areas,
          i18n.language as Language,
        )
      : null;
  return (
    <>
      <LoadNotices finding={finding} />
      <FacilityDetail
        facility={facility}
        manifest={manifest}
        officialPage={city === undefined ? null : officialPageOf(city)}
        distance={facility.position === null ? null : distanceBetween(origin.position, facility.position)}
        measuredFrom={t(`measured.${origin.kind}`, { name: from })}
        areas={areas}
        moment={moment}
        classAges={criteria.theme === 'nurseries' ? criteria.classAges : []}
        entryMonth={criteria.theme === 'nurseries' ? criteria.entryMonth : null}
        nearby={
          facility.theme === 'baby-stations' && (
            <PlanB facility={facility} finding={finding} onSelect={onSelect} />
          )
        }
        actions={
          facility.theme === 'nurseries' && (
            <Suspense>
              <CompareToggle nursery={facility} store={finding} />
            </Suspense>
          )
        }
        onClose={onClose}
      />
    </>
  );
}

/** Escape leads out of a facility, unless something in it answers the key itself. */
function useEscape(onEscape: () => void): void {
  const answer = useEffectEvent((event: KeyboardEvent) => {
    const isTaken = event.defaultPrevented || document.querySelector('dialog[open], :popover-open') !== null;
    if (event.key === 'Escape' && !isTaken) onEscape();
  });
  useEffect(() => {
    window.addEventListener('keydown', answer);
    return () => window.removeEventListener('keydown', answer);
  }, []);
}
