import type { MinimumAge } from '#domain/minimum-age.ts';
import { foldWidth, textOrNull } from '#ingest/text.ts';
import { readSerialDate } from './date.ts';
import { doubtful, type Parsed, understood } from './parsed.ts';

const age =
  /^(?:満|生後)*(\d{1,3})(日|週|[かカヶケヵ箇ｹｶ]月|歳半|[歳才]\d{1,2}[かカヶケヵ箇ｹｶ]月|歳|才)(?:間)?(?:目)?(?:経過)?(?:以上|以降|から|より)?(?:[~〜～‐‑–—―−-](?:\d[歳才]児?|就学前|小学校就学前)?(?:まで)?)?$/;
/** 「0-5」「1〜5歳児」 */
const years = /^満?([0-5])(?:[歳才]児?)?[~〜～‐‑–—―−ー-]満?([1-6])(?:[歳才]児?)?(?:まで)?$/;
const english: readonly (readonly [RegExp, string])[] = [
  [/(?:years?|yrs?)(?:old)?/g, '歳'],
  [/months?(?:old)?/g, 'か月'],
  [/weeks?(?:old)?/g, '週'],
  [/days?(?:old)?/g, '日'],
  [/^from/, ''],
  [/(?:(?:and|or)(?:over|older|up|above)|\+)$/, '以上'],
  [/to|through/, '~'],
];
/** What a spreadsheet makes of 「1-5」, and what it would make of 「10-5」; a number is such a date without its format. */
const dateLike =
  /^(?:(?:\d{4}[-/年])?\d{1,2}[-/月]\d{1,2}日?|\d{1,2}-(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?:-\d{2,4})?|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)-\d{1,2})$/;
/** 「1号認定 満3歳～、2・3号認定 3か月～」 */
const byCertification = /^([123](?:・[123])*)号認定(.+)$/;

/**
 * 「生後57日」「6か月から」「1歳半〜」「1歳6か月」「3か月〜2歳児」. Of ages by 認定 the one for 2号 or 3号 counts: places of 1号 are not offered here.
 * Of a range of years, 「1-5」 or "1 to 5 years", the first counts; one from 0 says nothing of months and is null without an issue. 「1歳児」 alone
 * names a class, 「産休明け」 no number, 「おおむね2か月」 none that holds: they stay null with an issue, because facilities that write so
 * differ by weeks; and so does 「1月5日」, which a spreadsheet makes of 「1-5」.
 */
export function readMinimumAge(cell: string | null): Parsed<MinimumAge | null> {
  const text = textOrNull(cell);
  if (text === null) return understood(null);
  const plain = inJapanese(ofChildcare(foldWidth(text).replace(/\s+/g, '')));
  const [, from, to] = years.exec(plain) ?? [];
  if (from !== undefined && to !== undefined && from < to)
    return from === '0' ? understood(null) : minimumAgeOf(Number(from), '歳');
  if (dateLike.test(plain) || readSerialDate(plain) !== null) return doubtful(null, 'cell/age-as-date');
  const [, number, unit] = age.exec(plain) ?? [];
  if (number === undefined || unit === undefined) {
    return doubtful(null, 'cell/unreadable-minimum-age');
  }
  return minimumAgeOf(Number(number), unit);
}

function inJapanese(text: string): string {
  if (!/[a-z+]/i.test(text)) return text;
  return english.reduce((words, [from, to]) => words.replace(from, to), text.toLowerCase());
}

function ofChildcare(text: string): string {
  const parts = text.split('、').map((part) => byCertification.exec(part));
  if (parts.some((part) => part === null)) return text;
  const found = parts.filter((part) => /[23]/.test(part?.[1] ?? ''));
  return found.length === 1 ? (found[0]?.[2] ?? text) : text;
}

function minimumAgeOf(number: number, unit: string): Parsed<MinimumAge | null> {
  if (number === 0) return doubtful(null, 'cell/unreadable-minimum-age');
  if (unit === '日') return understood({ unit: 'day', n: number });
  if (unit === '週') return understood({ unit: 'day', n: number * 7 });
  const months = monthsOf(number, unit);
  return months <= 72
    ? understood({ unit: 'month', n: months })
    : doubtful(null, 'cell/unreadable-minimum-age');
}

function monthsOf(number: number, unit: string): number {
  if (unit === '歳半') return number * 12 + 6;
  return /[歳才]/.test(unit) ? number * 12 + Number(/\d+/.exec(unit)?.[0] ?? 0) : number;
}
