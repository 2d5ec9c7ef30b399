import { type VacancyCell, type VacancyState, vacancyStateOf } from '#domain/vacancy.ts';
import type { Translate } from '#i18n/translate.ts';

/**
 * The state and the words of a cell. `isDoubtful`: the kind of nursery cannot have this class; a published 0 or nothing
 * then means "no such class", to be checked.
 */
export function readVacancy(
  cell: VacancyCell,
  isDoubtful: boolean,
  t: Translate,
): { state: VacancyState; words: string } {
  const state = vacancyStateOf(cell);
  return isDoubtful && (state === 'none' || state === 'unknown')
    ? { state: 'not-offered', words: contradiction(cell, t) }
    : { state, words: words(cell, t) };
}

function contradiction({ raw }: VacancyCell, t: Translate): string {
  return raw.trim() === '' ? t('vacancy.notOffered') : t('vacancy.notOfferedCheck', { raw: raw.trim() });
}

function places(count: number, t: Translate): string {
  return count > 0 ? t('vacancy.count', { count }) : t('vacancy.zero');
}

function words(cell: VacancyCell, t: Translate): string {
  switch (cell.kind) {
    case 'count':
      return places(cell.count, t);
    case 'range':
      if (cell.atMost === cell.atLeast) return places(cell.atLeast, t);
      return cell.atMost === undefined
        ? t('vacancy.atLeast', { atLeast: cell.atLeast })
        : t('vacancy.between', { atLeast: cell.atLeast, atMost: cell.atMost });
    case 'mark':
      return t(`vacancy.mark.${cell.open}`, { raw: cell.raw.trim() || t('vacancy.blank') });
    case 'joint':
      return t('vacancy.joint', { ages: cell.ages.join('・'), count: cell.count });
    case 'not-offered':
      return t('vacancy.notOffered');
    case 'unknown':
      return cell.raw.trim() === ''
        ? t('vacancy.unknown')
        : t('vacancy.unknownRaw', { raw: cell.raw.trim() });
  }
}
