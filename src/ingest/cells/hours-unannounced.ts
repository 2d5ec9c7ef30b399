import type { DayItem, UnannouncedItem } from './days-of-week.ts';
import { type Phrase, pendingDays } from './hours-phrase.ts';
import { kindAt, moveTo, type Reading, say } from './hours-reading.ts';
import { foldMarks, type Token, tokenise } from './hours-tokens.ts';
import { closeDays } from './hours-verbs.ts';

export const isUnannounced = (item: DayItem | undefined): item is UnannouncedItem =>
  item?.kind === 'unannounced';

/** Takes the unannounced days out of a list and says that it is closed on them; the days beside them stay. */
export function closeUnannounced(reading: Reading, phrase: Phrase): boolean {
  const items = pendingDays(phrase).filter(isUnannounced);
  if (items.length === 0) return false;
  phrase.chunks = phrase.chunks
    .map((chunk) => chunk.filter((item) => !isUnannounced(item)))
    .filter((chunk) => chunk.length > 0);
  return say(reading, phrase, { kind: 'closed', items });
}

/** 「臨時休館日あり」「休館日あり」, and 「火曜休館の場合あり」 about what was just said to be closed. */
export function readSometimes(reading: Reading, phrase: Phrase): boolean {
  const days = pendingDays(phrase);
  const next = reading.at + 1;
  if (isUnannounced(days.at(-1))) {
    if (phrase.bare === 'open') return closeUnannounced(reading, phrase) && moveTo(reading, next);
    const closesAll = phrase.bare === 'closed' || days.every(mayBeClosedToo);
    return closesAll && closeDays(reading, phrase) && moveTo(reading, next);
  }
  const previous = kindAt(reading, reading.at - 1);
  const said = reading.statements.at(-1)?.kind;
  if (previous === 'closing-day' && said === 'closing-days-elsewhere') return moveTo(reading, next);
  if (days.length > 0) return false;
  const wasClosed = (previous === 'closed' || previous === 'closing-day') && said === 'closed';
  if (!wasClosed && !phrase.awaitsClosed) return false;
  if (wasClosed) reading.statements.pop();
  phrase.awaitsClosed = false;
  phrase.lastClosed = [];
  return say(reading, phrase, { kind: 'may-close' }) && moveTo(reading, next);
}

const mayBeClosedToo = ({ kind }: DayItem) => kind !== 'weekdays' && kind !== 'childrens-day';

const exception =
  /(?:[利使]用(?:不可|[がは]?でき(?:ない|ません)|(?:いただ|頂)け(?:ない|ません))|休[館業園場室所]|閉[館園室鎖め]).*(?:場合|こと)[がもは]{0,2}(?:あり|有り?|ござい)(?:ます)?(?:ので、?(?:ご?(?:了承|注意|容赦)).*)?\??$/;
/** 「保育室が空いている場合は利用できます」 */
const onlyWhenFree =
  /空いてい?る(?:場合|時|とき)[にはのみ]{1,2}、?ご?[利使]用(?:可能?|できます|できることがあります)$/;
const dated: readonly Token['kind'][] = [
  ...(['time', 'weekday', 'nth', 'date', 'day-of-month', 'holiday', 'new-year', 'childrens-day'] as const),
  ...(['business-days', 'every-day', 'throughout', 'around-the-clock', 'only', 'never-closed'] as const),
];

/** 「行事により利用できない場合があります」: a whole sentence about some times that nobody announces, and about no day. */
export function namesException(words: string): boolean {
  const folded = foldMarks(words);
  return (
    (exception.test(folded) || onlyWhenFree.test(folded)) &&
    tokenise(words).every(({ kind }) => !dated.includes(kind))
  );
}
