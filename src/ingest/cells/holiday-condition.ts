import type { HolidayRule } from '#domain/opening-hours.ts';
import type { DayItem, WeekdayItem } from './days-of-week.ts';
import type { Token } from './hours-tokens.ts';

type Kind = Token['kind'];

const skip = (tokens: readonly Token[], at: number, kinds: readonly Kind[]) => {
  let next = at;
  for (let token = tokens[next]; token && kinds.includes(token.kind); token = tokens[next]) next++;
  return next;
};

const filling: readonly Kind[] = ['particle', 'separator'];

/** 「（当日が）祝日の場合は」: where its consequence begins, or null where no condition stands. */
export function afterHolidayCondition(tokens: readonly Token[], at: number): number | null {
  const thatDay = skip(tokens, at, ['that-day', 'particle']);
  const holiday = tokens[at]?.kind === 'that-day' ? thatDay : at;
  if (tokens[holiday]?.kind !== 'holiday') return null;
  const when = skip(tokens, holiday, ['holiday', 'particle']);
  return tokens[when]?.kind === 'when' ? when + 1 : null;
}

/** 「火曜休館」 said of a closed Monday is the next day. */
function nextDayOf(subject: WeekdayItem | null, token: Token | undefined): HolidayRule | null {
  const named = token?.kind === 'weekday' || token?.kind === 'shift-weekday';
  const next = subject?.days.length === 1 && ((subject.days[0] ?? 0) + 1) % 7;
  return named && next === token.weekday ? 'shift-next-day' : null;
}

/** 「開館し、翌日休館」「翌平日」「休館」: the rule, and where the text goes on. */
export function readHolidayConsequence(
  tokens: readonly Token[],
  at: number,
  subject: WeekdayItem | null,
): { rule: HolidayRule; next: number } | null {
  const start = skip(tokens, at, filling);
  const opens = tokens[start]?.kind === 'open';
  const moved = opens ? skip(tokens, start + 1, filling) : start;
  const token = tokens[moved];
  const rule = token?.kind === 'shift' ? token.rule : nextDayOf(subject, token);
  if (rule) {
    const verb = skip(tokens, moved + 1, ['particle']);
    const closes = tokens[verb]?.kind === 'closed' || tokens[verb]?.kind === 'closing-day';
    return { rule, next: closes ? verb + 1 : moved + 1 };
  }
  if (opens) return { rule: 'open', next: start + 1 };
  return token?.kind === 'closed' ? { rule: 'closed', next: moved + 1 } : null;
}

/** The one closed day of a list that a condition without a subject can be about; null where it is not certain. */
export function subjectAmong(items: readonly DayItem[]): WeekdayItem | null {
  const single = items.filter((item) => item.kind === 'weekdays' && item.days.length === 1) as WeekdayItem[];
  const last = single.at(-1);
  const open = single.filter((item) => item.holidays === null);
  return last && open.length === 1 && open[0] === last && items.at(-1) === last ? last : null;
}
