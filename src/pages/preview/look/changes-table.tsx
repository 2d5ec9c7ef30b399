import { useEffect, useEffectEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Facility } from '#domain/facility.ts';
import type { Language } from '#domain/language.ts';
import type { Places } from '#domain/place.ts';
import { areaName } from '#i18n/area-name.ts';
import type { FileDraft } from '#pages/preview/draft.ts';
import { make } from '#pages/preview/draft-store.ts';
import type { CountedChanges } from '#pages/preview/made.ts';
import styles from './look-step.module.css';

interface ChangesTableProps {
  draft: FileDraft;
  /** What is published of the same source. */
  before: readonly Facility[];
  places: Places | null;
}

/** What publishing this file would change, worked out once it is looked at. */
export function ChangesTable({ draft, before, places }: ChangesTableProps) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  if (before.length === 0) return <p className={styles.hint}>{t('preview.changes.nothingPublished')}</p>;
  return (
    <details className={styles.changes} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t('preview.changes.title')}</summary>
      {isOpen && <ChangeLists key={draft.version} draft={draft} before={before} places={places} />}
    </details>
  );
}

const parts = ['added', 'gone', 'likelyRenamed', 'renamed', 'moved', 'vacancies'] as const;

function ChangeLists({ draft, before, places }: ChangesTableProps) {
  const { t } = useTranslation();
  const changes = useChanges(draft, before);
  const linesOf = useChangeLines(places);
  if (changes === 'making') return <p role="status">{t('app.loading')}</p>;
  if (changes === undefined) return <p role="status">{t('takeaway.notMade')}</p>;
  return parts.map((part) => {
    const { count } = changes[part];
    const lines = linesOf(changes, part);
    return (
      <section key={part} aria-labelledby={`changes-${part}`}>
        <h3 id={`changes-${part}`}>{t(`preview.changes.${part}`, { count })}</h3>
        {lines.length > 0 && (
          <ul>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        )}
        {count > lines.length && <p>{t('preview.look.more', { count: count - lines.length })}</p>}
      </section>
    );
  });
}

/** undefined = they could not be worked out. */
function useChanges(draft: FileDraft, before: readonly Facility[]): CountedChanges | 'making' | undefined {
  const [changes, setChanges] = useState<CountedChanges | 'making' | undefined>('making');
  const compare = useEffectEvent(() => make<'changes'>(draft, { kind: 'changes', before }));
  useEffect(() => {
    let isGone = false;
    void compare().then((made) => {
      if (!isGone) setChanges(made);
    });
    return () => {
      isGone = true;
    };
  }, []);
  return changes;
}

function useChangeLines(places: Places | null) {
  const { t, i18n } = useTranslation();
  const areas = new Map(places?.municipalities.map((area) => [area.lgCode, area]));
  const place = ({ name, lgCode }: { name: string; lgCode: string }) =>
    `${name}（${areaName(areas, lgCode, i18n.language as Language)}）`;
  const raw = (cell: { raw: string } | null) => cell?.raw.trim() || t('preview.findings.blank');
  return (changes: CountedChanges, part: (typeof parts)[number]): string[] => {
    switch (part) {
      case 'added':
      case 'gone':
        return changes[part].first.map(place);
      case 'likelyRenamed':
        return changes[part].first.map(({ before, after }) => `${before.name} → ${place(after)}`);
      case 'renamed':
        return changes[part].first.map((each) => `${each.before} → ${place(each)}`);
      case 'moved':
        return changes[part].first.map((each) =>
          each.metres === null
            ? `${place(each)} ${t(each.after === null ? 'preview.changes.pinGone' : 'preview.changes.pinNew')}`
            : `${place(each)} ${t('preview.changes.metres', { metres: each.metres })}`,
        );
      default:
        return changes[part].first.map(
          (each) =>
            `${place(each)} ${t('classAge.name', { age: each.age })} ${raw(each.before)} → ${raw(each.after)}`,
        );
    }
  };
}
