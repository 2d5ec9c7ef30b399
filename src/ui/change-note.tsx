import { useTranslation } from 'react-i18next';
import type { ClassAge } from '#domain/class-age.ts';
import type { Language } from '#domain/language.ts';
import type { NurseryKind } from '#domain/nursery.ts';
import type { Vacancies } from '#domain/vacancy.ts';
import { asOfInWords, entryMonthInWords } from '#i18n/round-words.ts';
import styles from './change-note.module.css';
import { readVacancy } from './vacancy-words.ts';

interface ChangeNoteProps {
  /** The classes that differ; none = nothing to say. */
  changed: readonly ClassAge[];
  /** null = no vacancies were published then. */
  seen: Vacancies | null;
  present: Vacancies | null;
  kind: NurseryKind;
}

/** What a favourite said when it was last seen and what it says now, each with its dates. */
export function ChangeNote({ changed, seen, present, kind }: ChangeNoteProps) {
  const { t, i18n } = useTranslation();
  if (changed.length === 0) return null;
  const datesOf = (vacancies: Vacancies | null) => {
    if (vacancies === null) return t('vacancy.notPublished');
    const language = i18n.language as Language;
    const month = entryMonthInWords(vacancies.entryMonth, language, t);
    return `${month} ${asOfInWords(vacancies.asOf, language, t)}`;
  };
  const change = (age: ClassAge, before: Vacancies, now: Vacancies) =>
    t('favourite.change', {
      class: t('classAge.name', { age }),
      before: readVacancy(before.cells[age], { age, kind, isPast: true }, t).words,
      now: readVacancy(now.cells[age], { age, kind }, t).words,
    });
  return (
    <div className={styles.note}>
      <strong>{t('favourite.changed')}</strong>
      {seen !== null && present !== null && (
        <ul>
          {changed.map((age) => (
            <li key={age}>{change(age, seen, present)}</li>
          ))}
        </ul>
      )}
      <p>{t('favourite.changeDates', { before: datesOf(seen), now: datesOf(present) })}</p>
    </div>
  );
}
