import { useTranslation } from 'react-i18next';
import type { LegendEntry } from '#ingest/source-file.ts';
import styles from './confirm-step.module.css';

/** What a mark means; unset = nobody said, so it is shown as not known. */
export type Meaning =
  | { kind: 'unset' | 'unknown' | 'not-offered' | 'yes' | 'no' | 'unclear' }
  | { kind: 'range'; atLeast: number; atMost?: number };

const kinds = ['unset', 'not-offered', 'no', 'yes', 'range', 'unclear', 'unknown'] as const;

interface MeaningSelectProps {
  mark: string;
  meaning: Meaning;
  /** null = the mark is to have no meaning. */
  onChange: (entry: LegendEntry | null) => void;
}

export function MeaningSelect({ mark, meaning, onChange }: MeaningSelectProps) {
  const { t } = useTranslation();
  const entryOf = (kind: (typeof kinds)[number]): LegendEntry | null => {
    if (kind === 'unset') return null;
    if (kind === 'not-offered' || kind === 'unknown') return kind;
    if (kind === 'range') return rangeEntry(1, null);
    return { open: kind, text: t(`preview.meaningText.${kind}`) };
  };
  const rangeEntry = (atLeast: number, atMost: number | null): LegendEntry =>
    atMost === null
      ? { atLeast, text: t('preview.meaningText.atLeast', { atLeast }) }
      : { atLeast, atMost, text: t('preview.meaningText.between', { atLeast, atMost }) };
  const numberOf = (text: string) => (/^\d{1,3}$/.test(text) ? Number(text) : null);
  return (
    <div className={styles.meaning}>
      <select
        aria-label={t('preview.marks.meaningOf', { mark })}
        value={meaning.kind}
        onChange={({ target }) => onChange(entryOf(kinds.find((kind) => kind === target.value) ?? 'unset'))}
      >
        {kinds.map((kind) => (
          <option key={kind} value={kind}>
            {t(`preview.meaning.${kind}`)}
          </option>
        ))}
      </select>
      {meaning.kind === 'range' && (
        <>
          <input
            type="number"
            min={0}
            max={300}
            aria-label={t('preview.marks.atLeast', { mark })}
            key={`least ${meaning.atLeast}`}
            defaultValue={meaning.atLeast}
            onBlur={({ target }) => {
              const atLeast = numberOf(target.value) ?? meaning.atLeast;
              if (atLeast !== meaning.atLeast) onChange(rangeEntry(atLeast, meaning.atMost ?? null));
            }}
          />
          {t('preview.marks.to')}
          <input
            type="number"
            min={0}
            max={300}
            aria-label={t('preview.marks.atMost', { mark })}
            key={`most ${meaning.atMost}`}
            defaultValue={meaning.atMost}
            onBlur={({ target }) => {
              const atMost = numberOf(target.value);
              if (atMost !== (meaning.atMost ?? null)) onChange(rangeEntry(meaning.atLeast, atMost));
            }}
          />
        </>
      )}
    </div>
  );
}
