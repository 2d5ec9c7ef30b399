import { useTranslation } from 'react-i18next';
import type { CalendarDate } from '#domain/calendar-date.ts';
import type { ClassAge } from '#domain/class-age.ts';
import type { Municipality } from '#domain/municipality.ts';
import type { Nursery } from '#domain/nursery.ts';
import type { Areas } from '#i18n/area-name.ts';
import { figuresOf } from '#search/area-figures.ts';
import type { Candidate } from '#search/view.ts';
import styles from './area-table.module.css';
import { RoundNote } from './round-note.tsx';
import { SilentNote } from './silent-note.tsx';

interface AreaVacanciesProps {
  candidate: Candidate;
  members: readonly Nursery[];
  /** What publishes nothing that can be read here. */
  silent: readonly Municipality[];
  classAge: ClassAge | null;
  areas: Areas;
  today: CalendarDate;
}

/** What is published of a class, round by round, and what is not. */
export function AreaVacancies({ candidate, members, silent, classAge, areas, today }: AreaVacanciesProps) {
  const { t } = useTranslation();
  const { rounds, notPublishing } = figuresOf(members, classAge);
  return (
    <>
      <SilentNote municipalities={silent} isCircle={candidate.kind === 'circle'} areas={areas} />
      {rounds.map((round) => (
        <RoundNote
          key={`${round.entryMonth} ${round.asOf} ${round.isMonthDoubtful}`}
          round={round}
          today={today}
        />
      ))}
      {notPublishing > 0 && (
        <p className={styles.note}>{t('areas.notPublishing', { count: notPublishing })}</p>
      )}
    </>
  );
}
