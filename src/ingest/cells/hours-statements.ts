import type { Span } from '#domain/opening-hours.ts';
import type { DayItem, WeekdayItem } from './days-of-week.ts';

/** The columns of one row that speak of hours. */
export type HoursColumn = 'hours' | 'days' | 'closedDays' | 'note';

/** One thing an hours text says. `words` are the publisher's own; `groups` the ①② it stands under. */
export type Statement = { column: HoursColumn; words: string; groups: readonly number[] } & Said;

/** `label` null = said of no day in particular. */
export type Said =
  /**
   * `chunks` parts the days where two lists stand side by side without a mark: 「月～金土」. `besides` 「土曜も開館」 other days than
   * these are open too.
   */
  | { kind: 'open'; chunks: readonly (readonly DayItem[])[]; besides?: true }
  | { kind: 'closed'; items: readonly DayItem[] }
  /** `allYear` 「無休」, which 「定休日なし」 does not say. */
  | { kind: 'never-closed'; allYear: boolean }
  /** 「元日も営業」「年末年始を含む」 */
  | { kind: 'open-over-new-year' }
  /** 「火曜休館の場合有」「行事により利用できない場合あり」 */
  | { kind: 'may-close' }
  /** 「休館日を除く」 without saying which days those are. */
  | { kind: 'closing-days-elsewhere' }
  | { kind: 'holiday-rule'; subject: WeekdayItem }
  | { kind: 'hours'; label: readonly DayItem[] | null; span: Span; aroundTheClock: boolean }
  | { kind: 'until'; label: readonly DayItem[] | null; until: number }
  | { kind: 'break'; label: readonly DayItem[] | null; span: Span }
  /** A bracket with days only, after a span: 「9:00～17:00（平日）」. */
  | { kind: 'days-of-span'; items: readonly DayItem[] };

/** It names closings on days that nobody announces. */
export const isIrregular = (said: Said): boolean =>
  said.kind === 'may-close' ||
  (said.kind === 'closed' && said.items.some(({ kind }) => kind === 'unannounced'));

export interface Understood {
  statements: readonly Statement[];
  notUnderstood: readonly { column: HoursColumn; words: string }[];
}
