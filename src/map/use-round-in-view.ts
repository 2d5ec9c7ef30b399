import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { CalendarDate } from '#domain/calendar-date.ts';
import type { Facility } from '#domain/facility.ts';
import { freshnessOf } from '#domain/freshness.ts';
import type { Language } from '#domain/language.ts';
import { shortRoundInWords } from '#i18n/round-words.ts';
import { sharedRound } from '#search/shared-round.ts';

/** Of when the numbers of the pins and clusters in view are, less those too old to be counted; null = there are none. */
export function useRoundInView(
  facilities: readonly Facility[],
  ids: ReadonlySet<string>,
  today: CalendarDate,
): string | null {
  const { t, i18n } = useTranslation();
  const { publishing, dates } = useMemo(() => {
    const numbers = facilities.flatMap((facility) =>
      facility.theme === 'nurseries' && facility.vacancies !== null && ids.has(facility.id)
        ? facility.vacancies
        : [],
    );
    return sharedRound(numbers.filter((each) => freshnessOf(each, today) !== 'stale'));
  }, [facilities, ids, today]);
  return publishing === 0 ? null : shortRoundInWords(dates, i18n.language as Language, t);
}
