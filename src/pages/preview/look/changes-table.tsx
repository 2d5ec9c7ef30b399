import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Facility } from '#domain/facility.ts';
import type { Language } from '#domain/language.ts';
import type { Places } from '#domain/place.ts';
import { areaName } from '#i18n/area-name.ts';
import { type Changes, changesBetween } from '#ingest/changes.ts';
import type { FileDraft, Reading } from '#pages/preview/draft.ts';
import styles from './look-step.module.css';

interface ChangesTableProps {
  draft: FileDraft;
  reading: Reading;
  /** What is published of the same source. */
  before: readonly Facility[];
  places: Places | null;
}

/** What publishing this file would change, worked out once it is looked at. */
export function ChangesTable({ reading, before, places }: ChangesTableProps) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  if (before.length === 0) return <p className={styles.hint}>{t('preview.changes.nothingPublished')}</p>;
  return (
    <details className={styles.changes} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t('preview.changes.title')}</summary>
      {isOpen && <ChangeLists before={before} after={reading.report.accepted} places={places} />}
    </details>
  );
}

const parts = ['added', 'gone', 'likelyRenamed', 'renamed', 'moved', 'vacancies'] as const;
const mostShown = 100;

interface ChangeListsProps {
  before: readonly Facility[];
  after: readonly Facility[];
  places: Places | null;
}

function ChangeLists({ before, after, places }: ChangeListsProps) {
  const { t } = useTranslation();
  const changes = useMemo(() => changesBetween(before, after), [before, after]);
  const linesOf = useChangeLines(places);
  return parts.map((part) => {
    const lines = linesOf(changes, part);
    return (
      <section key={part} aria-labelledby={`changes-${part}`}>
        <h3 id={`changes-${part}`}>{t(`preview.changes.${part}`, { count: lines.length })}</h3>
        {lines.length > 0 && (
          <ul>
            {lines.slice(0, mostShown).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        )}
        {lines.length > mostShown && <p>{t('preview.look.more', { count: lines.length - mostShown })}</p>}
      </section>
    );
  });
}

function useChangeLines(places: Places | null) {
  const { t, i18n } = useTranslation();
  const areas = new Map(places?.municipalities.map((area) => [area.lgCode, area]));
  const place = ({ name, lgCode }: { name: string; lgCode: string }) =>
    `${name}（${areaName(areas, lgCode, i18n.language as Language)}）`;
  const raw = (cell: { raw: string } | null) => cell?.raw.trim() || t('preview.findings.blank');
  return (changes: Changes, part: (typeof parts)[number]): string[] => {
    switch (part) {
      case 'added':
      case 'gone':
        return changes[part].map(place);
      case 'likelyRenamed':
        return changes[part].map(({ before, after }) => `${before.name} → ${place(after)}`);
      case 'renamed':
        return changes[part].map((each) => `${each.before} → ${place(each)}`);
      case 'moved':
        return changes[part].map((each) =>
          each.metres === null
            ? `${place(each)} ${t(each.after === null ? 'preview.changes.pinGone' : 'preview.changes.pinNew')}`
            : `${place(each)} ${t('preview.changes.metres', { metres: each.metres })}`,
        );
      default:
        return changes[part].map(
          (each) =>
            `${place(each)} ${t('classAge.name', { age: each.age })} ${raw(each.before)} → ${raw(each.after)}`,
        );
    }
  };
}
