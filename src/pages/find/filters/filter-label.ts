import type { Language } from '#domain/language.ts';
import { type Areas, areaName } from '#i18n/area-name.ts';
import { formatDistance } from '#i18n/format.ts';
import type { Translate } from '#i18n/translate.ts';
import type { Filter } from '#search/filters.ts';

export function filterLabel(
  filter: Filter,
  t: Translate,
  areas: Areas,
  language: Language,
  isNow: boolean,
): string {
  switch (filter.kind) {
    case 'amenity':
      return t(`amenityShort.${filter.value}`);
    case 'openNow':
      return t(isNow ? 'filter.openNow' : 'filter.openThen');
    case 'radius':
      return t('filter.radius', { distance: formatDistance(language, filter.value) });
    case 'classAge':
      return t('classAge.name', { age: filter.value });
    case 'hasVacancy':
      return t('filter.hasVacancy');
    case 'outcome':
      return t(`outcome.${filter.value}`);
    case 'kind':
      return t(`nurseryKind.${filter.value}`);
    case 'area':
      return areaName(areas, filter.value, language);
  }
}
