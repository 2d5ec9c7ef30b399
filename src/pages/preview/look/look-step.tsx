import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Facility } from '#domain/facility.ts';
import type { Issue } from '#domain/issue.ts';
import type { Places } from '#domain/place.ts';
import type { FileDraft, Reading } from '#pages/preview/draft.ts';
import { useFacilities } from '#state/use-datasets.ts';
import buttons from '#ui/button.module.css';
import { Notice } from '#ui/notice.tsx';
import { ChangesTable } from './changes-table.tsx';
import { FacilityFinder } from './facility-finder.tsx';
import { LookMap } from './look-map.tsx';
import styles from './look-step.module.css';
import { ShownFacility } from './shown-facility.tsx';

interface LookStepProps {
  draft: FileDraft;
  reading: Reading;
  places: Places | null;
  selectedId: string | null;
  onSelect: (id: string | null) => void;
  /** Shows a facility's row in the table. */
  onRow: (line: number) => void;
  onNext: () => void;
}

const noFacilities: readonly Facility[] = [];

/** The map and the card as parents will see them, with this file in place of the published one. */
export function LookStep({ draft, reading, places, selectedId, onSelect, onRow, onNext }: LookStepProps) {
  const { t } = useTranslation();
  const [isDetailed, setDetailed] = useState(false);
  const { source, report, lines } = reading;
  const loaded = useFacilities(source.theme);
  const published: readonly Facility[] = loaded.status === 'ready' ? loaded.value : noFacilities;
  const before = useMemo(
    () => published.filter(({ sourceId }) => sourceId === source.id),
    [published, source.id],
  );
  const shown = useMemo(
    () => [...published.filter(({ sourceId }) => sourceId !== source.id), ...report.accepted],
    [published, report.accepted, source.id],
  );
  const index = report.accepted.findIndex(({ id }) => id === selectedId);
  const selected = report.accepted[index] ?? shown.find(({ id }) => id === selectedId) ?? null;
  const line = index === -1 ? null : (lines[index] ?? null);
  const hidden = useMemo(
    () => report.accepted.filter(({ position }) => position === null).length,
    [report.accepted],
  );
  if (reading.refusal !== null) return <NothingToSee issue={reading.refusal} />;
  return (
    <div className={styles.step}>
      <p className={styles.hint}>{t('preview.look.hint', { count: report.accepted.length })}</p>
      {hidden > 0 && (
        <Notice tone="warning">
          <p>{t('preview.look.hidden', { count: hidden })}</p>
        </Notice>
      )}
      <div className={styles.sides}>
        <div className={styles.side}>
          <FacilityFinder facilities={report.accepted} selectedId={selectedId} onSelect={onSelect} />
          {selected !== null && (
            <>
              {line !== null && (
                <button type="button" className={buttons.button} onClick={() => onRow(line)}>
                  {t('preview.look.row', { line })}
                </button>
              )}
              <ShownFacility facility={selected} reading={reading} places={places} isOfFile={index !== -1} />
            </>
          )}
        </div>
        <div className={styles.map}>
          {places !== null && (
            <LookMap
              facilities={shown}
              reading={reading}
              places={places}
              selectedId={selectedId}
              isDetailed={isDetailed}
              onSelect={onSelect}
            />
          )}
          <button
            type="button"
            className={buttons.button}
            aria-pressed={isDetailed}
            onClick={() => setDetailed(!isDetailed)}
          >
            {t(isDetailed ? 'preview.look.withoutTiles' : 'preview.look.withTiles')}
          </button>
        </div>
      </div>
      <ChangesTable draft={draft} before={before} places={places} />
      <p>
        <button type="button" className={buttons.primary} onClick={onNext}>
          {t('preview.next.take')}
        </button>
      </p>
    </div>
  );
}

function NothingToSee({ issue: { code, params } }: { issue: Issue }) {
  const { t } = useTranslation();
  return (
    <Notice tone="warning">
      <p>{t(`issues.${code}`, { ...params })}</p>
      <p>{t('preview.why.fileUnused')}</p>
    </Notice>
  );
}
