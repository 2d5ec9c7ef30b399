import type { ClassAge } from '#domain/class-age.ts';
import { classAgesOf, isAppliedToDirectly, type NurseryKind } from '#domain/nursery.ts';
import { type VacancyCell, type VacancyState, vacancyStateOf } from '#domain/vacancy.ts';
import type { Translate } from '#i18n/translate.ts';

/** Whose cell it is. `isPast`: of a month that is over, for which nobody may apply any more. */
export interface CellOf {
  age: ClassAge;
  kind: NurseryKind;
  isPast?: boolean;
}

/**
 * The state and the words of a cell. Where the kind of nursery cannot have this class, a published 0 or nothing means "no
 * such class", to be checked.
 */
export function readVacancy(
  cell: VacancyCell,
  { age, kind, isPast = false }: CellOf,
  t: Translate,
): { state: VacancyState; words: string } {
  const state = vacancyStateOf(cell);
  const isDoubtful = !classAgesOf(kind).includes(age) && (state === 'none' || state === 'unknown');
  if (isDoubtful) return { state: 'not-offered', words: contradiction(cell, t) };
  // A municipality places children anew each month, whatever it publishes; a nursery that decides by itself may not.
  if (cell.kind === 'count' && cell.count === 0)
    return { state, words: t(isPast || isAppliedToDirectly(kind) ? 'vacancy.zeroOnly' : 'vacancy.zero') };
  return { state, words: words(cell, t) };
}

function contradiction({ raw }: VacancyCell, t: Translate): string {
  return raw.trim() === '' ? t('vacancy.notOffered') : t('vacancy.notOfferedCheck', { raw: raw.trim() });
}

function words(cell: VacancyCell, t: Translate): string {
  switch (cell.kind) {
    case 'count':
      return t('vacancy.count', { count: cell.count });
    case 'range':
      if (cell.atMost === undefined) return t('vacancy.atLeast', { atLeast: cell.atLeast });
      if (cell.atMost === 0) return t('vacancy.mark.no', { raw: cell.raw.trim() || t('vacancy.blank') });
      return cell.atMost === cell.atLeast
        ? t('vacancy.count', { count: cell.atLeast })
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
