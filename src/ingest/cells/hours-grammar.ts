import { type DayItem, readDayItem, type WeekdayItem } from './days-of-week.ts';
import { afterHolidayCondition, readHolidayConsequence, subjectAmong } from './holiday-condition.ts';
import {
  addDays,
  type Bare,
  labelOf,
  type Phrase,
  pendingDays,
  startPhrase,
  takeDays,
} from './hours-phrase.ts';
import { kindAt, moveTo, type Reading, say, skip, startReading, wordsBetween } from './hours-reading.ts';
import type { HoursColumn, Understood } from './hours-statements.ts';
import { readBreak, readTime, saySpan, skipLastEntry } from './hours-times.ts';
import { closeUnannounced, isUnannounced, namesException, readSometimes } from './hours-unannounced.ts';
import { closeDays, openDays, readClosed, readExcept, readNeverClosed, readOpen } from './hours-verbs.ts';

const bareIn: Readonly<Record<HoursColumn, Bare>> = {
  hours: 'nothing',
  days: 'open',
  closedDays: 'closed',
  note: 'nothing',
};

/** Nobody writes hours this long in characters; to read on would take seconds, or more brackets than the stack holds. */
const longestRead = 600;

/**
 * What one cell says about hours, statement by statement. A phrase with anything in it that is not understood says
 * nothing and is given back whole, as published; so is a text of more than 600 characters.
 */
export function readStatements(column: HoursColumn, text: string): Understood {
  if (text.length > longestRead) return { statements: [], notUnderstood: [{ column, words: text }] };
  const reading = startReading(column, text);
  while (reading.at < reading.tokens.length) {
    readGroup(reading, startPhrase(bareIn[column], null, reading.at));
  }
  return { statements: reading.statements, notUnderstood: reading.notUnderstood };
}

/** Reads up to the bracket that closes this group, or to the end. */
function readGroup(reading: Reading, first: Phrase): void {
  let phrase = first;
  for (let kind = kindAt(reading, reading.at); kind; kind = kindAt(reading, reading.at)) {
    if (kind === 'bracket-close') break;
    const goesOn = phrase.chunks.length > 0 && kindAt(reading, reading.at + 1) === 'time';
    if (kind === 'boundary' || (kind === 'newline' && !goesOn)) {
      finish(reading, phrase);
      phrase = { ...startPhrase(first.bare, first.parent, ++reading.at), lastClosed: phrase.lastClosed };
    } else if (kind === 'newline') reading.at++;
    else if (!readStep(reading, phrase)) reject(reading, phrase, phraseEnd(reading));
  }
  finish(reading, phrase);
  if (first.parent && phrase.lastClosed.length > 0) first.parent.lastClosed = phrase.lastClosed;
  reading.at++;
}

function phraseEnd(reading: Reading): number {
  let depth = 0;
  let end = reading.at;
  for (let kind = kindAt(reading, end); kind; kind = kindAt(reading, ++end)) {
    if (depth === 0 && (kind === 'boundary' || kind === 'newline' || kind === 'bracket-close')) break;
    if (kind === 'bracket-open') depth++;
    if (kind === 'bracket-close') depth--;
  }
  return end;
}

function reject(reading: Reading, phrase: Phrase, end: number): void {
  const words = wordsBetween(reading, phrase.start, end);
  const { column, groups } = reading;
  const afterSpan = wordsBetween(reading, Math.max(phrase.start, reading.spanEnd), end);
  const exception = [words, afterSpan].find(namesException);
  if (exception) reading.statements.push({ column, groups, words: exception, kind: 'may-close' });
  else reading.notUnderstood.push({ column, words });
  Object.assign(phrase, { ...startPhrase(phrase.bare, phrase.parent, end), lastClosed: phrase.lastClosed });
  reading.at = end;
}

function finish(reading: Reading, phrase: Phrase): void {
  if (!settle(reading, phrase)) reject(reading, phrase, reading.at);
}

/** Gives days without a verb the meaning they have where they stand. */
function settle(reading: Reading, phrase: Phrase): boolean {
  if (phrase.chunks.length === 0) {
    if (phrase.excepted.length > 0) return closeDays(reading, phrase);
    if (!phrase.awaitsClosed) return true;
    phrase.awaitsClosed = false;
    return say(reading, phrase, { kind: 'closing-days-elsewhere' });
  }
  if (pendingDays(phrase).some((item) => isUnannounced(item) && item.sort === 'closing')) {
    return closeUnannounced(reading, phrase) && settle(reading, phrase);
  }
  if (phrase.bare === 'open') return openDays(reading, phrase);
  if (phrase.bare === 'closed' || listsClosedDays(phrase)) return closeDays(reading, phrase);
  const [item, ...more] = pendingDays(phrase);
  const restates = item?.kind === 'weekdays' && item.word === 'every' && more.length === 0;
  if (reading.column === 'days' && restates) return openDays(reading, phrase);
  return phrase.bare === 'label' && labelBeside(reading, phrase);
}

/** 「（月曜、年末年始）」「祝日・年末年始」: nobody lists New Year as an opening day without a word. */
function listsClosedDays(phrase: Phrase): boolean {
  const days = pendingDays(phrase);
  const few = days.every((item) => item.kind !== 'weekdays' || item.days.length <= 2);
  return phrase.bare === 'nothing' && few && days.some(({ kind }) => kind === 'new-year');
}

/** A bracket with days only: the label of the span after it, or else of the span before it. */
function labelBeside(reading: Reading, phrase: Phrase): boolean {
  const { parent } = phrase;
  const label = labelOf(phrase.chunks);
  if (!parent || !label || phrase.bound) return false;
  const after = kindAt(reading, skip(reading, reading.at + 1, 'colon', 'particle')) === 'time';
  const labelledBefore = reading.statements.every(
    (statement) => statement.kind !== 'hours' || statement.label !== null,
  );
  if (after && labelledBefore) {
    parent.chunks = [takeDays(phrase)];
    return true;
  }
  phrase.chunks = [];
  return reading.spanEnd === phrase.start - 1 && say(reading, phrase, { kind: 'days-of-span', items: label });
}

/** Takes one token or one group of tokens; false = not understood. */
function readStep(reading: Reading, phrase: Phrase): boolean {
  const next = reading.at + 1;
  switch (kindAt(reading, reading.at)) {
    case 'particle':
    case 'separator':
    case 'colon':
      return moveTo(reading, next);
    case 'only':
      return (phrase.chunks.length > 0 || reading.spanEnd === reading.at) && moveTo(reading, next);
    case 'opening-day':
      return phrase.chunks.length === 0 && kindAt(reading, next) === 'colon' && moveTo(reading, next);
    case 'bracket-open':
      return readBracket(reading, phrase);
    case 'circled':
      return readGroupMark(reading, phrase);
    case 'time':
      return readTime(reading, phrase);
    case 'around-the-clock':
      return saySpan(reading, phrase, { span: { open: 0, close: 1440 }, next, aroundTheClock: true });
    case 'break':
      return readBreak(reading, phrase);
    case 'last-entry':
      return skipLastEntry(reading);
    case 'closed':
    case 'closing-day':
      return readClosed(reading, phrase);
    case 'sometimes':
      return readSometimes(reading, phrase);
    case 'when':
      return isUnannounced(pendingDays(phrase).at(-1)) && moveTo(reading, next);
    case 'except':
      return readExcept(reading, phrase);
    case 'open':
      return readOpen(reading, phrase);
    case 'never-closed':
    case 'none':
      return readNeverClosed(reading, phrase);
    default:
      return readDays(reading, phrase);
  }
}

function readBracket(reading: Reading, phrase: Phrase): boolean {
  const last = pendingDays(phrase).at(-1);
  const closed = phrase.bare === 'closed' || last?.kind === 'new-year' || isUnannounced(last);
  const beside = reading.column === 'hours' && phrase.chunks.length === 0;
  const bare = closed ? 'closed' : beside ? 'label' : 'nothing';
  reading.at++;
  readGroup(reading, startPhrase(bare, phrase, reading.at));
  if (phrase.bare === 'closed' && phrase.lastClosed.length > 0) phrase.awaitsClosed = false;
  return true;
}

/** 「①」 or 「③④」 */
function readGroupMark(reading: Reading, phrase: Phrase): boolean {
  if (phrase.parent || !settle(reading, phrase)) return false;
  reading.groups = [];
  for (let mark = reading.tokens[reading.at]; mark?.kind === 'circled'; mark = reading.tokens[++reading.at]) {
    reading.groups.push(mark.group);
  }
  phrase.start = reading.at;
  phrase.label = null;
  return true;
}

function readDays(reading: Reading, phrase: Phrase): boolean {
  const consequence = afterHolidayCondition(reading.tokens, reading.at);
  if (consequence !== null) return readHolidayRule(reading, phrase, consequence);
  const read = readDayItem(reading.tokens, reading.at);
  if (!read) return false;
  const last = pendingDays(phrase).at(-1);
  const qualified =
    last && phrase.daysEnd === reading.at - 1 && reading.tokens[reading.at - 1]?.text === 'の';
  const qualifiesUnannounced = qualified && isUnannounced(last) && isUnannounced(read.item);
  if (qualified && last.kind !== 'period' && !qualifiesUnannounced) return false;
  if (isUnannounced(last) && qualifiesUnannounced) last.sort = 'other';
  phrase.bound ||= qualified === true && !qualifiesUnannounced;
  addDays(phrase, read.item, reading.at, read.next);
  return moveTo(reading, read.next);
}

/** The closed day a condition without a subject is about: the nearest list with a single day in it, if it has but one. */
function subjectNear(phrase: Phrase): WeekdayItem | null {
  const { parent } = phrase;
  const lists = [
    pendingDays(phrase),
    phrase.lastClosed,
    ...(parent ? [pendingDays(parent), parent.lastClosed] : []),
  ];
  const hasSingleDay = (item: DayItem) => item.kind === 'weekdays' && item.days.length === 1;
  return subjectAmong(lists.find((days) => days.some(hasSingleDay)) ?? []);
}

/** 「月曜が祝日の場合は翌日」 names its day; 「（祝日の場合は翌日）」 is about the closed day before it. */
function readHolidayRule(reading: Reading, phrase: Phrase, consequenceAt: number): boolean {
  const last = pendingDays(phrase).at(-1);
  const named =
    phrase.daysEnd === reading.at - 1 && /^[がの]$/.test(reading.tokens[reading.at - 1]?.text ?? '');
  const ownSubject = named && last?.kind === 'weekdays' && last.days.length === 1 ? last : null;
  const subject = ownSubject ?? subjectNear(phrase);
  if (!subject) return false;
  const read = readHolidayConsequence(reading.tokens, consequenceAt, subject);
  if (!read) return false;
  subject.holidays = read.rule;
  if (ownSubject) {
    phrase.chunks = phrase.chunks
      .map((chunk) => chunk.filter((item) => item !== ownSubject))
      .filter((chunk) => chunk.length > 0);
    say(reading, phrase, { kind: 'holiday-rule', subject: ownSubject });
  }
  return moveTo(reading, read.next);
}
