import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import {
  type CalendarDate,
  dateAndMinuteInTokyo,
  parseCalendarDate,
  parseYearMonth,
} from '#domain/calendar-date.ts';
import type { Language } from '#domain/language.ts';
import { formatMonth } from '#i18n/format-date.ts';
import { entryMonthsFrom, withChildren, withOtherChildren } from '#search/children.ts';
import { mostChildren, type NurseryCriteria } from '#search/criteria.ts';
import { type BirthText, setChildren, useChildren } from '#state/use-children.ts';
import { useNow } from '#state/use-now.ts';
import buttons from '#ui/button.module.css';
import { TermRow } from '#ui/term.tsx';
import styles from './child-panel.module.css';
import { DerivedClass } from './derived-class.tsx';
import { EveryoneDays } from './everyone-days.tsx';
import { HomeChoice } from './home-choice.tsx';
import { KeepBirths } from './keep-births.tsx';

const childTerms = ['certification', 'everyone', 'move-in'] as const;

interface ChildPanelProps {
  criteria: NurseryCriteria;
  onChange: (criteria: NurseryCriteria) => void;
}

/** 「お子さんと入園月」 Birth dates stay in memory; of them only the classes reach the criteria. */
export function ChildPanel({ criteria, onChange }: ChildPanelProps) {
  const { t } = useTranslation();
  const { value: births } = useChildren();
  const { date: today } = dateAndMinuteInTokyo(useNow());
  const { entryMonth } = criteria;
  const asked = (month = entryMonth) => withChildren(criteria, datesOf(births), month);
  const change = (next: readonly BirthText[]) => {
    setChildren(next);
    onChange(withOtherChildren(criteria, datesOf(births), datesOf(next)));
  };
  const shown = births.length === 0 ? [''] : births;
  const derived = asked();
  const isApplied = derived.classAges.join() === criteria.classAges.join();
  return (
    <div className={styles.panel}>
      <EntryMonthSelect today={today} value={entryMonth} onChange={(month) => onChange(asked(month))} />
      {shown.map((text, index) => (
        <ChildField
          // biome-ignore lint/suspicious/noArrayIndexKey: a child is known by its place only
          key={index}
          n={index + 1}
          text={text}
          criteria={criteria}
          today={today}
          onChange={(next) => change(shown.with(index, next))}
          onRemove={shown.length > 1 ? () => change(shown.toSpliced(index, 1)) : null}
        />
      ))}
      {!isApplied && (
        <button type="button" className={buttons.button} onClick={() => onChange(derived)}>
          {t('child.apply')}
        </button>
      )}
      {shown.length < mostChildren && (
        <button type="button" className={buttons.button} onClick={() => setChildren([...shown, ''])}>
          {t('child.add')}
        </button>
      )}
      <KeepBirths />
      <HomeChoice />
      <TermRow names={childTerms} />
    </div>
  );
}

function datesOf(texts: readonly BirthText[]): CalendarDate[] {
  return texts.flatMap((text) => parseCalendarDate(text) ?? []);
}

interface EntryMonthSelectProps {
  today: Parameters<typeof entryMonthsFrom>[0];
  value: NurseryCriteria['entryMonth'];
  onChange: (month: NurseryCriteria['entryMonth']) => void;
}

function EntryMonthSelect({ today, value, onChange }: EntryMonthSelectProps) {
  const id = useId();
  const { t, i18n } = useTranslation();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{t('child.month')}</label>
      <select id={id} value={value ?? ''} onChange={({ target }) => onChange(parseYearMonth(target.value))}>
        <option value="">{t('child.anyMonth')}</option>
        {entryMonthsFrom(today, value).map((month) => (
          <option key={month} value={month}>
            {formatMonth(i18n.language as Language, month)}
          </option>
        ))}
      </select>
    </div>
  );
}

interface ChildFieldProps {
  n: number;
  text: BirthText;
  criteria: NurseryCriteria;
  today: EntryMonthSelectProps['today'];
  onChange: (text: BirthText) => void;
  onRemove: (() => void) | null;
}

function ChildField({ n, text, criteria, today, onChange, onRemove }: ChildFieldProps) {
  const id = useId();
  const { t } = useTranslation();
  const born = parseCalendarDate(text);
  return (
    <div className={styles.child}>
      <div className={styles.field}>
        <label htmlFor={id}>{t('child.birth', { n })}</label>
        <input
          id={id}
          type="date"
          autoComplete="off"
          value={text}
          aria-describedby={`${id}-class`}
          onChange={({ target }) => onChange(target.value)}
        />
        {onRemove !== null && (
          <button type="button" className={buttons.quiet} onClick={onRemove}>
            {t('child.remove', { n })}
          </button>
        )}
      </div>
      <p id={`${id}-class`} className={styles.derived} aria-live="polite">
        {born !== null && <DerivedClass born={born} entryMonth={criteria.entryMonth} today={today} />}
      </p>
      {born !== null && <EveryoneDays born={born} today={today} />}
    </div>
  );
}
