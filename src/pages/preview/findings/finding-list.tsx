import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Severity } from '#domain/issue.ts';
import type { Language } from '#domain/language.ts';
import { formatNumber } from '#i18n/format.ts';
import type { FileDraft, Reading } from '#pages/preview/draft.ts';
import { Chip } from '#ui/chip.tsx';
import { FindingGroupItem } from './finding-group.tsx';
import styles from './finding-list.module.css';
import { groupsOf, type Spot, severities } from './findings.ts';

interface FindingListProps {
  draft: FileDraft;
  reading: Reading;
  onShow: (spot: Spot) => void;
  onMarks: () => void;
}

/** Everything that was found, by kind, what does most harm first. */
export function FindingList({ draft, reading, onShow, onMarks }: FindingListProps) {
  const { t, i18n } = useTranslation();
  const language = i18n.language as Language;
  const [hidden, setHidden] = useState<ReadonlySet<Severity>>(new Set());
  const { issues } = reading.report;
  const groups = useMemo(() => groupsOf(issues), [issues]);
  const countOf = (severity: Severity) =>
    groups.reduce((sum, group) => sum + (group.severity === severity ? group.issues.length : 0), 0);
  const toggle = (severity: Severity) => {
    const next = new Set(hidden);
    if (!next.delete(severity)) next.add(severity);
    setHidden(next);
  };
  const shown = groups.filter(({ severity }) => !hidden.has(severity));
  return (
    <section className={styles.findings} aria-labelledby="preview-findings">
      <h3 id="preview-findings">{t('preview.findings.title')}</h3>
      <fieldset className={styles.filter}>
        <legend className="visually-hidden">{t('preview.findings.filter')}</legend>
        {severities.map((severity) => (
          <Chip
            key={severity}
            label={`${t(`issueList.severity.${severity}`)} ${formatNumber(language, countOf(severity))}`}
            count={null}
            isOn={!hidden.has(severity)}
            onToggle={() => toggle(severity)}
          />
        ))}
      </fieldset>
      {groups.length === 0 && <p>{t('preview.findings.none')}</p>}
      <ul className={styles.groups}>
        {shown.map((group) => (
          <FindingGroupItem
            key={group.code}
            group={group}
            draft={draft}
            reading={reading}
            onShow={onShow}
            onMarks={onMarks}
          />
        ))}
      </ul>
    </section>
  );
}
