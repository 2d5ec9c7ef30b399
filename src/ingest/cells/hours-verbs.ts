import type { MonthDay } from '#domain/opening-hours.ts';
import { type DayItem, isNewYear, readDayItem } from './days-of-week.ts';
import { subjectAmong } from './holiday-condition.ts';
import {
  closedDaysOf,
  noteException,
  openDaysOf,
  type Phrase,
  pendingDays,
  takeDays,
} from './hours-phrase.ts';
import { kindAt, moveTo, type Reading, say, skip } from './hours-reading.ts';
import type { Token } from './hours-tokens.ts';

function sayClosed(reading: Reading, phrase: Phrase, items: ReturnType<typeof closedDaysOf>): boolean {
  if (!items) return false;
  phrase.lastClosed = items;
  phrase.awaitsClosed = false;
  return say(reading, phrase, { kind: 'closed', items });
}

/** 「月～土日曜、祝日、年末年始は休み」, line break lost: the list before is open. Before 「祝日」 it is not certain where that ends. */
function openListBefore(reading: Reading, phrase: Phrase): boolean {
  const closing = phrase.chunks.at(-1) ?? [];
  const open = openDaysOf(phrase.chunks.slice(0, -1));
  if (!open || closing[0]?.kind === 'holiday') return false;
  phrase.chunks = [closing];
  return say(reading, phrase, { kind: 'open', chunks: open });
}

/** 「月曜（月2回）」 not every Monday. */
function countsDaysBefore({ parent }: Phrase, items: readonly DayItem[]): boolean {
  const closed = parent?.bare === 'closed' ? pendingDays(parent).at(-1) : undefined;
  const before = closed ?? parent?.lastClosed.at(-1);
  const [first] = items;
  return before?.kind === 'weekdays' && first?.kind === 'unannounced' && first.sort === 'count';
}

export function closeDays(reading: Reading, phrase: Phrase): boolean {
  const { excepted } = phrase;
  if (phrase.bound || countsDaysBefore(phrase, pendingDays(phrase))) return false;
  if (phrase.bare === 'open' && phrase.chunks.length > 1 && !openListBefore(reading, phrase)) return false;
  const days = takeDays(phrase);
  phrase.excepted = [];
  const items = days.length > 0 ? closedDaysOf(days, excepted) : closedDaysOf(excepted, []);
  return sayClosed(reading, phrase, items);
}

/** 「土曜も開館」, and 「第4日曜は開庁」: nobody opens on one day of the month alone and says it so. */
function saysBesides({ tokens, at, column }: Reading, phrase: Phrase): boolean {
  const weekdays = pendingDays(phrase).filter((item) => item.kind === 'weekdays');
  const isOfSomeWeeks = weekdays.length > 0 && weekdays.every(({ nths }) => nths !== null);
  return tokens[at - 1]?.text === 'も' || (column === 'hours' && isOfSomeWeeks);
}

export function openDays(reading: Reading, phrase: Phrase, besides = false): boolean {
  const chunks = openDaysOf(phrase.chunks);
  if (!chunks || phrase.bound) return false;
  const { excepted } = phrase;
  phrase.chunks = [];
  phrase.excepted = [];
  if (excepted.length > 0 && !sayClosed(reading, phrase, closedDaysOf(excepted, []))) return false;
  return say(reading, phrase, { kind: 'open', chunks, ...(besides && { besides }) });
}

/** 「13:00～15:00は休み」 the span just read is a break of the day. */
function turnSpanIntoBreak(reading: Reading, phrase: Phrase): boolean {
  const last = reading.statements.at(-1);
  const between = skip(reading, reading.spanEnd, 'particle');
  if (last?.kind !== 'hours' || reading.spanEnd < 0 || between !== reading.at) return false;
  reading.statements.pop();
  reading.spanEnd = -1;
  const { label, span } = last;
  return say(reading, phrase, { kind: 'break', label, span }) && moveTo(reading, reading.at + 1);
}

/** 「休館日：」 before its days, or 「休館日を除く」 without any. */
function readClosingDayLabel(reading: Reading, phrase: Phrase): boolean {
  if (pendingDays(phrase).length > 0 && !(phrase.bare === 'open' && openDays(reading, phrase))) return false;
  const next = skip(reading, reading.at + 1, 'particle', 'colon');
  const verb = kindAt(reading, next);
  if (verb === 'except' || verb === 'closed') {
    moveTo(reading, next);
    say(reading, phrase, { kind: 'closing-days-elsewhere' });
    return moveTo(reading, next + 1);
  }
  phrase.bare = 'closed';
  phrase.awaitsClosed = true;
  return moveTo(reading, next);
}

/** 「年末年始と休館日」: one more entry of the list, not its verb. */
const isListed = (before: Token | undefined) =>
  before?.kind === 'separator' || /^(?:[とや]|及び|および|並びに|ならびに)$/.test(before?.text ?? '');

/** 「休みは不定期」 */
const namesNoDay = ({ tokens }: Reading, at: number) =>
  tokens[at]?.text === 'は' && tokens[at + 1]?.kind === 'unannounced';

/** 「年末年始は休館のため利用不可」 said twice. */
const repeats = ({ tokens, at }: Reading, phrase: Phrase) =>
  phrase.lastClosed.length > 0 && tokens[at - 1]?.text === 'のため' && tokens[at - 2]?.kind === 'closed';

export function readClosed(reading: Reading, phrase: Phrase): boolean {
  const days = pendingDays(phrase);
  const manyDays = days.some((item) => item.kind === 'weekdays' && item.days.length > 2);
  const labels =
    kindAt(reading, reading.at + 1) === 'colon' || (days.length === 0 && namesNoDay(reading, reading.at + 1));
  if (kindAt(reading, reading.at) === 'closing-day') {
    if (days.length > 0 && isListed(reading.tokens[reading.at - 1])) {
      say(reading, phrase, { kind: 'closing-days-elsewhere' });
      return moveTo(reading, reading.at + 1);
    }
    if (days.length === 0 || manyDays || labels) return readClosingDayLabel(reading, phrase);
  } else if (labels) return readClosingDayLabel(reading, phrase);
  if (days.length > 0) return closeDays(reading, phrase) && moveTo(reading, reading.at + 1);
  if (repeats(reading, phrase)) return moveTo(reading, reading.at + 1);
  if (turnSpanIntoBreak(reading, phrase)) return true;
  return endsLabelledBracket(reading, phrase);
}

/** 「休館日（12/28～1/4）を除く」 the bracket has said it. */
function endsLabelledBracket(reading: Reading, phrase: Phrase): boolean {
  const before = reading.at - 1 - (kindAt(reading, reading.at - 1) === 'particle' ? 1 : 0);
  const said = phrase.bare === 'closed' && kindAt(reading, before) === 'bracket-close';
  return said && !phrase.awaitsClosed && moveTo(reading, reading.at + 1);
}

/** The one day a list ends with. */
function singleDay(item: DayItem | undefined): MonthDay | null {
  if (item?.kind === 'childrens-day') return { month: 5, day: 5 };
  if (item?.kind !== 'period') return null;
  const { from, to } = item;
  return from.month === to.month && from.day === to.day ? from : null;
}

/** 「日曜、こどもの日を除く祝日」 */
function exceptFromHolidays(phrase: Phrase, next: number): boolean {
  const chunk = phrase.chunks.at(-1) ?? [];
  const except = singleDay(chunk.at(-1));
  if (!except) return false;
  chunk[chunk.length - 1] = { kind: 'holiday', except };
  phrase.daysEnd = next;
  return true;
}

/** 「月曜（祝日を除く）」 said of closed days: what is left out of them is open. */
function isOfClosedDays({ tokens }: Reading, { parent, start }: Phrase): boolean {
  const before = tokens[start - 2]?.kind;
  /* 「無休（年末年始を除く）」 leaves them out of the open days. */
  if (before === 'never-closed' || before === 'none') return false;
  return parent !== null && (parent.bare === 'closed' || before === 'closed' || before === 'closing-day');
}

export function readExcept(reading: Reading, phrase: Phrase): boolean {
  const before = reading.at - 1 - (kindAt(reading, reading.at - 1) === 'particle' ? 1 : 0);
  const previous = kindAt(reading, before);
  const days = pendingDays(phrase);
  if (days.length === 0) {
    const repeated = (previous === 'closed' || previous === 'closing-day') && phrase.lastClosed.length > 0;
    if (repeated) return moveTo(reading, reading.at + 1);
    return turnSpanIntoBreak(reading, phrase) || endsLabelledBracket(reading, phrase);
  }
  const next = skip(reading, reading.at + 1, 'particle');
  if (isOfClosedDays(reading, phrase)) return opensThatDayOnHolidays(phrase) && moveTo(reading, next);
  const following = readDayItem(reading.tokens, next)?.item;
  if (!following && phrase.bare === 'closed' && days.length > 1 && days.at(-1)?.kind === 'holiday')
    return false;
  if (following?.kind === 'holiday' && exceptFromHolidays(phrase, next + 1)) return moveTo(reading, next + 1);
  const restOfWeek = following?.kind === 'weekdays' && following.days.length === 7;
  if (!following || restOfWeek) return closeDays(reading, phrase) && moveTo(reading, next);
  if (phrase.excepted.length > 0) return false;
  phrase.excepted = takeDays(phrase);
  return moveTo(reading, next);
}

/** 「月曜（祝日は開館）」 is about that Monday; 「祝日も開館」 elsewhere about every holiday. */
function opensThatDayOnHolidays(phrase: Phrase): boolean {
  const [holiday, ...more] = pendingDays(phrase);
  const before = phrase.parent ? pendingDays(phrase.parent) : [];
  const subject = subjectAmong(before.length > 0 ? before : (phrase.parent?.lastClosed ?? []));
  if (holiday?.kind !== 'holiday' || more.length > 0 || !subject) return false;
  subject.holidays = 'open';
  phrase.chunks = [];
  return true;
}

/** 「年末年始も営業」: those of the days that are New Year are said to be open, the others stay. */
function openOverNewYear(reading: Reading, phrase: Phrase): boolean {
  const others = phrase.chunks
    .map((chunk) => chunk.filter((item) => !isNewYear(item)))
    .filter((chunk) => chunk.length > 0);
  const isNamed = pendingDays(phrase).some(isNewYear);
  if (!isNamed || phrase.bound || kindAt(reading, reading.at - 1) === 'only') return false;
  phrase.chunks = others;
  return say(reading, phrase, { kind: 'open-over-new-year' });
}

export function readOpen(reading: Reading, phrase: Phrase): boolean {
  const next = reading.at + 1;
  const isOverNewYear = openOverNewYear(reading, phrase);
  if (isOverNewYear && phrase.chunks.length === 0) return moveTo(reading, next);
  const days = pendingDays(phrase);
  if (days.length > 0) {
    const understood =
      opensThatDayOnHolidays(phrase) ||
      (noteException(phrase, days) && takeDays(phrase).length > 0) ||
      openDays(reading, phrase, !isOverNewYear && saysBesides(reading, phrase));
    return understood && moveTo(reading, next);
  }
  if (kindAt(reading, reading.at - 1) === 'except' && phrase.lastClosed.length > 0) {
    phrase.chunks = [
      [{ kind: 'weekdays', days: [0, 1, 2, 3, 4, 5, 6], word: 'throughout', nths: null, holidays: null }],
    ];
    return openDays(reading, phrase) && moveTo(reading, next);
  }
  return reading.spanEnd === reading.at && moveTo(reading, next);
}

export function readNeverClosed(reading: Reading, phrase: Phrase): boolean {
  const days = pendingDays(phrase);
  const next = reading.at + 1;
  if (noteException(phrase, days)) return takeDays(phrase).length > 0 && moveTo(reading, next);
  const none = kindAt(reading, reading.at) === 'none';
  if (none && (phrase.bare !== 'closed' || days.length > 0 || phrase.lastClosed.length > 0)) return false;
  if (days.length > 0 && !(phrase.bare === 'open' && openDays(reading, phrase))) return false;
  phrase.awaitsClosed = false;
  const allYear = /無休|365/.test(reading.tokens[reading.at]?.text ?? '');
  return say(reading, phrase, { kind: 'never-closed', allYear }) && moveTo(reading, next);
}
