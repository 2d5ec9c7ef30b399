import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CalendarDate } from '#domain/calendar-date.ts';
import { type ClassAge, classAges } from '#domain/class-age.ts';
import type { Facility } from '#domain/facility.ts';
import { freshnessOf, isMonthDoubtful } from '#domain/freshness.ts';
import type { Language } from '#domain/language.ts';
import { isAppliedToDirectly, type Nursery } from '#domain/nursery.ts';
import type { Source } from '#domain/source.ts';
import type { Vacancies } from '#domain/vacancy.ts';
import { plain } from '#i18n/plain.ts';
import { asOfInWords, entryMonthInWords } from '#i18n/round-words.ts';
import type { Translate } from '#i18n/translate.ts';
import { classStateOf } from '#search/outcome.ts';
import buttons from '#ui/button.module.css';
import { LaterIcon } from '#ui/later-icon.tsx';

interface ShareButtonProps {
  facility: Facility;
  source: Source | null;
  today: CalendarDate;
  classAges: readonly ClassAge[];
  isSample: boolean;
}

export function ShareButton(props: ShareButtonProps) {
  const { t } = useTranslation();
  const [outcome, setOutcome] = useState<'copied' | 'failed' | null>(null);
  const shareText = useShareText(props);
  const share = async () => {
    const url = window.location.href;
    if (navigator.share !== undefined) {
      // Closing the share sheet rejects; that is the user's choice, not a failure.
      await navigator.share({ text: shareText, url }).catch(() => undefined);
      return;
    }
    setOutcome(await copy(`${shareText}\n${url}`));
  };
  return (
    <>
      <button type="button" className={buttons.button} onClick={() => void share()}>
        <LaterIcon name="share" />
        {t('share.action')}
      </button>
      <span role="status">{outcome !== null && t(`share.${outcome}`)}</span>
    </>
  );
}

/** A page served without TLS has no clipboard, and a browser may refuse it. */
async function copy(text: string): Promise<'copied' | 'failed'> {
  try {
    await navigator.clipboard.writeText(text);
    return 'copied';
  } catch {
    return 'failed';
  }
}

/** Shared words carry what the page carries: fiction is named, and a vacancy never travels without its dates and source. */
function useShareText({ facility, source, today, classAges: asked, isSample }: ShareButtonProps): string {
  const { t, i18n } = useTranslation();
  const language = i18n.language as Language;
  const lines = [isSample ? `${t('sample.label')} ${facility.name}` : facility.name];
  if (facility.theme === 'nurseries' && facility.vacancies !== null) {
    const ages = asked.length === 0 ? classAges : [...new Set(asked)];
    const states = ages.map((age) => ({ age, state: classStateOf(facility, age) }));
    lines.push(
      states
        .map(({ age, state }) => `${t('classAge.name', { age })}: ${t(`vacancyState.${state}`)}`)
        .join(' / '),
      datesOf(facility, facility.vacancies, today, t, language),
      t('caution.estimate'),
    );
    // Whoever gets this has not read the card: a 0 alone would tell them not to apply.
    if (states.some(({ state }) => state === 'none'))
      lines.push(t(isAppliedToDirectly(facility.kind) ? 'caution.direct' : 'caution.placement'));
    if (source !== null) {
      const { publisher, title, page } = source;
      lines.push([t('share.source', { publisher, title }), page].filter((each) => each !== null).join(' '));
    }
  }
  return plain(lines.join('\n'));
}

function datesOf(
  nursery: Nursery,
  { asOf, entryMonth }: Vacancies,
  today: CalendarDate,
  t: Translate,
  language: Language,
): string {
  const freshness = freshnessOf({ asOf, entryMonth }, today);
  return [
    entryMonthInWords(entryMonth, language, t),
    ...(isMonthDoubtful(nursery) ? [t('vacancy.monthAsk')] : []),
    asOfInWords(asOf, language, t),
    ...(freshness === 'current' ? [] : [t(`vacancy.freshness.${freshness}`)]),
  ].join(' ');
}
