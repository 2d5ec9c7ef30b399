import { useTranslation } from 'react-i18next';
import type { Language } from '#domain/language.ts';
import type { Places } from '#domain/place.ts';
import type { Areas } from '#i18n/area-name.ts';
import { placeName } from '#i18n/place-name.ts';
import type { Candidate } from '#search/view.ts';

/** 「豊中市」「梅田駅から1km」 */
export function useCandidateName(places: Places, areas: Areas): (candidate: Candidate) => string {
  const { t, i18n } = useTranslation();
  const language = i18n.language as Language;
  return (candidate) =>
    candidate.kind === 'area'
      ? placeName(candidate.lgCode, places, areas, language)
      : t('areas.circle', {
          name: placeName(candidate.stationId, places, areas, language),
          count: candidate.kilometres,
        });
}
