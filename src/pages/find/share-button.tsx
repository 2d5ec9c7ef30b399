import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ClassAge, classAges } from '#domain/class-age.ts';
import type { Facility } from '#domain/facility.ts';
import type { Language } from '#domain/language.ts';
import { formatDate, formatMonth } from '#i18n/format.ts';
import { classStateOf } from '#search/matches.ts';
import buttons from '#ui/button.module.css';
import { Icon } from '#ui/icon.tsx';

interface ShareButtonProps {
  facility: Facility;
  classAge: ClassAge | null;
  isSample: boolean;
}

export function ShareButton({ facility, classAge, isSample }: ShareButtonProps) {
  const { t } = useTranslation();
  const [isCopied, setIsCopied] = useState(false);
  const shareText = useShareText(facility, classAge, isSample);
  const share = async () => {
    const url = window.location.href;
    if (navigator.share !== undefined) {
      // Closing the share sheet rejects; that is the user's choice, not a failure.
      await navigator.share({ text: shareText, url }).catch(() => undefined);
      return;
    }
    await navigator.clipboard.writeText(`${shareText}\n${url}`);
    setIsCopied(true);
  };
  return (
    <>
      <button type="button" className={buttons.button} onClick={() => void share()}>
        <Icon name="share" />
        {t('share.action')}
      </button>
      <span role="status">{isCopied ? t('share.copied') : ''}</span>
    </>
  );
}

/** Shared words carry what the page carries: fiction is named, and a vacancy never travels without its dates. */
function useShareText(facility: Facility, classAge: ClassAge | null, isSample: boolean): string {
  const { t, i18n } = useTranslation();
  const language = i18n.language as Language;
  const lines = [isSample ? `${t('sample.label')} ${facility.name}` : facility.name];
  if (facility.theme === 'nurseries' && facility.vacancies !== null) {
    const { asOf, entryMonth } = facility.vacancies;
    const ages = classAge === null ? classAges : [classAge];
    lines.push(
      ages
        .map((age) => `${t('classAge.name', { age })}: ${t(`vacancyState.${classStateOf(facility, age)}`)}`)
        .join(' / '),
      [
        entryMonth === null
          ? t('vacancy.entryMonthUnknown')
          : t('vacancy.entryMonth', { month: formatMonth(language, entryMonth) }),
        asOf === null ? t('vacancy.asOfUnknown') : t('vacancy.asOf', { date: formatDate(language, asOf) }),
      ].join(' '),
      t('caution.estimate'),
    );
  }
  return lines.join('\n');
}
