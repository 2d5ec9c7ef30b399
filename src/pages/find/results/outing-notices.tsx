import { useTranslation } from 'react-i18next';
import { dateAndMinuteInTokyo } from '#domain/calendar-date.ts';
import type { Language } from '#domain/language.ts';
import { formatDistance, formatMinute } from '#i18n/format.ts';
import { formatDay } from '#i18n/format-date.ts';
import type { Finding } from '#pages/find/use-finding.ts';
import buttons from '#ui/button.module.css';
import { Notice } from '#ui/notice.tsx';
import { useWayNames } from './along-line.tsx';
import styles from './outing-notices.module.css';

/** What makes the list another one than "near here, now", and the way back to that. */
export function OutingNotices({ finding }: { finding: Finding }) {
  const { moment, view } = finding;
  return (
    <>
      {!moment.isNow && <OtherTime finding={finding} />}
      {view.toId !== null && view.selectedId === null && view.theme === 'baby-stations' && (
        <Way finding={finding} />
      )}
    </>
  );
}

function OtherTime({ finding: { moment, change } }: { finding: Finding }) {
  const { t, i18n } = useTranslation();
  const { date, minute } = dateAndMinuteInTokyo(moment.now);
  const time = `${formatDay(i18n.language as Language, date)} ${formatMinute(minute)}`;
  return (
    <Notice tone="warning">
      <div className={styles.line}>
        <span>{t('when.shown', { time })}</span>
        <button
          type="button"
          className={`${buttons.quiet} ${styles.back}`}
          onClick={() => change({ at: null })}
        >
          {t('when.back')}
        </button>
      </div>
    </Notice>
  );
}

function Way({ finding }: { finding: Finding }) {
  const { reach, change } = finding;
  const { t, i18n } = useTranslation();
  const { from, to } = useWayNames(finding);
  return (
    <Notice tone="quiet">
      <div className={styles.line}>
        <span>
          {reach?.kind === 'along'
            ? t('way.shown', { from, to, metres: formatDistance(i18n.language as Language, reach.metres) })
            : t('way.needsStart')}
        </span>
        <button
          type="button"
          className={`${buttons.quiet} ${styles.back}`}
          onClick={() => change({ toId: null })}
        >
          {t('way.end')}
        </button>
      </div>
    </Notice>
  );
}
