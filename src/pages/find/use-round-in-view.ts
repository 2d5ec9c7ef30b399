import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { freshnessOf } from '#domain/freshness.ts';
import type { Language } from '#domain/language.ts';
import { shortRoundInWords } from '#i18n/round-words.ts';
import { sharedRound } from '#search/shared-round.ts';
import type { Finding } from './use-finding.ts';

/** Of when the numbers of the pins and clusters in view are, less those too old to be counted; null = there are none. */
export function useRoundInView({ results, moment }: Finding, ids: ReadonlySet<string>): string | null {
  const { t, i18n } = useTranslation();
  const { publishing, dates } = useMemo(() => {
    const numbers = results.found.flatMap(({ facility }) =>
      facility.theme === 'nurseries' && facility.vacancies !== null && ids.has(facility.id)
        ? facility.vacancies
        : [],
    );
    return sharedRound(numbers.filter((each) => freshnessOf(each, moment.today) !== 'stale'));
  }, [results.found, ids, moment.today]);
  return publishing === 0 ? null : shortRoundInWords(dates, i18n.language as Language, t);
}
