import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { dateAndMinuteInTokyo } from '#domain/calendar-date.ts';
import type { Facility } from '#domain/facility.ts';
import type { Language } from '#domain/language.ts';
import { municipalityOf, officialPageOf } from '#domain/municipality.ts';
import type { Places } from '#domain/place.ts';
import { areaName } from '#i18n/area-name.ts';
import type { Reading } from '#pages/preview/draft.ts';
import { useManifest } from '#state/use-datasets.ts';
import { useNow } from '#state/use-now.ts';
import { FacilityCard } from '#ui/facility-card.tsx';
import { SourceNote } from '#ui/source-note.tsx';
import styles from './look-step.module.css';
import { sourceShown } from './source-shown.ts';

interface ShownFacilityProps {
  facility: Facility;
  reading: Reading;
  places: Places | null;
  /** Of the file under examination, and not of what is published. */
  isOfFile: boolean;
}

export function ShownFacility({ facility, reading, places, isOfFile }: ShownFacilityProps) {
  const { t, i18n } = useTranslation();
  const now = useNow();
  const manifest = useManifest();
  const known = manifest.status === 'ready' ? manifest.value : null;
  const areas = useMemo(() => new Map(places?.municipalities.map((area) => [area.lgCode, area])), [places]);
  const area = areas.get(facility.lgCode);
  const city = area && areas.get(municipalityOf(area));
  const published = known?.sources.find(({ id }) => id === facility.sourceId) ?? null;
  const source = isOfFile ? sourceShown(reading) : published;
  return (
    <div className={styles.card}>
      <FacilityCard
        facility={facility}
        source={source}
        officialPage={city === undefined ? null : officialPageOf(city)}
        moment={{ now, today: dateAndMinuteInTokyo(now).date }}
        classAges={[]}
        isSample={!isOfFile && known?.sample === true}
        place={
          <p>
            {areaName(areas, facility.lgCode, i18n.language as Language)}
            {facility.position === null && ` ${t('distance.noPosition')}`}
          </p>
        }
        provenance={source === null ? <p>{t('answer.unknown')}</p> : <SourceNote source={source} />}
      />
    </div>
  );
}
