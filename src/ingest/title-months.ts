import { type MonthText, readMonth } from './cells/date.ts';

const year = '(?:(?:20\\d{2}|(?:令和|㋿|r)(?:元|\\d{1,2}))年?度?[./-]?)';
const monthOfYear = '(?:1[0-2]|0?[1-9])';
/** Children enter on the 1st, in a few places on the 16th too; another day is one of a deadline or a count. */
const day = '(?:0?1|16)日?';
const month = `(?:${year}${monthOfYear}(?:月(?:${day})?|[./-]${day})?|(?<!\\d)${monthOfYear}(?:月(?:${day})?|/${day}))`;
/* Not more of them: two ways to read 「保育施設」, again and again, would take for ever. */
const beside =
  '(?:\\(.曜?日?\\)|から|より|付け?|期|途中|新規|一斉|一次|二次|[1-3]次|保育(?:所|園|施設)?等?|認定こども園等?|施設|の){0,5}';
/** 「入所児童数」「入所状況」 are of who is there, 「利用調整」 is a procedure, and a deadline is none of all; 「4月一斉」 is the intake of April. */
const entry =
  '(?:入所|入園|利用|(?<=(?<!\\d)4月)一斉)(?!(?:児童|園児|者|人数|状況|実績|調整|定員|料)|[^()、。]{0,6}(?:締|〆|期限|期間|受付))';
const entered = new RegExp(`(${month})${beside}${entry}`, 'gd');
const labelled = new RegExp(
  `(?:入所|入園|利用)(?:開始)?(?:予定)?(?:年月日?|月|日)[:：は=]?(${month})(?![\\d日])`,
  'gd',
);

const joining = '(?:[・、,~〜～―–‐/&-]|及び|と|又は|または|から|より)';
/** 「9月・」 before 「10月入所」. */
const monthBefore = new RegExp(`(\\d{1,2}月?)(?:\\d{1,2}日)?(?:分|入所|入園|利用)?${joining}$`);
const monthBehind = new RegExp(`^(?:入所|入園|利用)?分?${joining}(\\d{1,2}月)(?!\\d*日?(?:現在|時点))`);
/** What is said of another time than that of the table. */
const notOfThis = /次回|次々回/;

const mayState = /入|利用|一斉/;

/**
 * The months of entry that a title states, 「令和8年10月入所　空き状況」, each as it is written there; several are never one. No date of a
 * count, no fiscal year, no deadline. For what `headingIn` makes of the title.
 */
export function entryMonthsIn(title: string): string[] {
  if (!mayState.test(title)) return [];
  if (notOfThis.test(title)) return [];
  const found: string[] = [];
  for (const words of [entered, labelled]) {
    for (const match of title.matchAll(words)) {
      const [from, to] = match.indices?.[1] ?? [0, 0];
      const [, before] = monthBefore.exec(title.slice(0, from)) ?? [];
      const [, behind] = monthBehind.exec(title.slice(to)) ?? [];
      for (const text of [before, match[1], behind]) if (text !== undefined) found.push(text);
    }
  }
  return [...new Set(found)].filter((text) => readMonth(text) !== null);
}

/** The one month that all of these texts mean, the fullest of them; null = they mean several, or there is none. */
export function oneMonth(texts: readonly string[]): MonthText | null {
  const months = texts.flatMap((text) => readMonth(text) ?? []);
  const full = months.find((each) => 'month' in each) ?? months[0];
  return full !== undefined && months.every((each) => isSameMonth(each, full)) ? full : null;
}

/** A month without a year is the same as any of its name. */
export function isSameMonth(one: MonthText, other: MonthText): boolean {
  if ('month' in one && 'month' in other) return one.month === other.month;
  return numberOf(one) === numberOf(other);
}

function numberOf(month: MonthText): number {
  return 'month' in month ? Number(month.month.slice(5)) : month.monthOfYear;
}
