import { addDays, type CalendarDate, firstDayOf, fiscalYearOf, type YearMonth } from './calendar-date.ts';
import { monthsLater } from './minimum-age.ts';
import type { MunicipalityCode } from './municipality.ts';

/** 東大阪市, whose own facilities take a child to the end of the fiscal year. */
const higashiosaka: MunicipalityCode = '272272';

/** Every municipality has offered it since; some did before. */
const everywhereSince: CalendarDate = '2026-04-01';

/**
 * 「こども誰でも通園制度」 First and last day a child of this birth may be brought: from 6 months of age, once every
 * municipality offers it, to two days before the third birthday, because age 3 is reached on the day before it.
 * `longerUntil`: in the municipality's own facilities, where it is known to let them stay longer. Of certification and places it says nothing. Source: 子ども・子育て支援法,
 * https://laws.e-gov.go.jp/law/424AC0000000065 (via the domain notes, 2026-11).
 */
export function everyoneDaysOf(
  born: CalendarDate,
  home: MunicipalityCode | null,
): { from: CalendarDate; to: CalendarDate; longerUntil: CalendarDate | null } {
  const [sixMonths, three] = [monthsLater(born, 6), reachesThreeOn(born)];
  return {
    from: sixMonths < everywhereSince ? everywhereSince : sixMonths,
    to: addDays(three, -1),
    longerUntil: home === higashiosaka ? `${fiscalYearOf(three) + 1}-03-31` : null,
  };
}

/**
 * 「2号・3号認定」 of a child in childcare on the first of a month: 3 until it reaches age 3, then 2. Its class does not
 * change with that. Source: 子ども・子育て支援法 第19条, https://laws.e-gov.go.jp/law/424AC0000000065 (via the domain notes, 2026-11).
 */
export function certificationAt(born: CalendarDate, entryMonth: YearMonth): 2 | 3 {
  return reachesThreeOn(born) <= firstDayOf(entryMonth) ? 2 : 3;
}

/** The day before the third birthday; that of 29 February is 1 March in other years. */
function reachesThreeOn(born: CalendarDate): CalendarDate {
  return addDays(monthsLater(born, 36), -1);
}
