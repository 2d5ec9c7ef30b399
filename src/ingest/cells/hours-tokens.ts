import { isDayOfSomeYear } from '#domain/calendar-date.ts';
import type { HolidayRule, MonthDay, Weekday } from '#domain/opening-hours.ts';

export type Meridiem = 'morning' | 'afternoon' | null;

/** What a word of an hours text is. `start` and `end` are positions in the publisher's own text. */
export type Token = { start: number; end: number; text: string } & Meaning;

type Meaning =
  | { kind: 'time'; minute: number; meridiem: Meridiem; nextDay: boolean }
  | { kind: 'weekday'; weekday: Weekday }
  | { kind: 'nth'; nths: readonly number[] }
  | { kind: 'date'; date: MonthDay }
  | { kind: 'day-of-month'; day: number }
  | { kind: 'circled'; group: number }
  | { kind: 'shift'; rule: Extract<HolidayRule, `shift-${string}`> }
  | { kind: 'shift-weekday'; weekday: Weekday }
  | { kind: 'unannounced'; sort: Sort }
  | { kind: Plain };

/**
 * What kind of day nobody announces. closing: says itself that the place is closed. count: 「月2回」, of another day not all
 * of them. season: may have hours of its own. other: a cause, or 「等」.
 */
export type Sort = 'closing' | 'count' | 'season' | 'other';

type Plain =
  | 'around-the-clock'
  | 'business-days'
  | 'every-day'
  | 'throughout'
  | 'holiday'
  | 'childrens-day'
  | 'new-year'
  | 'never-closed'
  | 'none'
  | 'closing-day'
  | 'sometimes'
  | 'closed'
  | 'except'
  | 'opening-day'
  | 'open'
  | 'only'
  | 'when'
  | 'that-day'
  | 'last-entry'
  | 'break'
  | 'range'
  | 'until'
  | 'particle'
  | 'separator'
  | 'colon'
  | 'newline'
  | 'boundary'
  | 'bracket-open'
  | 'bracket-close'
  | 'space'
  | 'word';

type Entry = readonly [pattern: RegExp, read: Plain | ((match: RegExpExecArray) => Meaning | null)];

const weekdayNames = '日月火水木金土';
const weekdayOf = (name: string) => weekdayNames.indexOf(name) as Weekday;
const nthDigits = '一二三四五';
const nthOf = (digit: string) => (nthDigits.includes(digit) ? nthDigits.indexOf(digit) + 1 : Number(digit));

function readClock(match: RegExpExecArray): Meaning | null {
  const [, nextDay, half, hourText, afterColon, afterHour, halfPast] = match;
  const hour = Number(hourText);
  const minute = halfPast === undefined ? Number(afterColon ?? afterHour ?? 0) : 30;
  const meridiem = half === undefined ? null : /午前|a/i.test(half) ? 'morning' : 'afternoon';
  const noonOrMidnight = meridiem !== null && hour === 12;
  if (hour > 30 || minute > 59 || noonOrMidnight) return null;
  const afternoon = meridiem === 'afternoon' && hour < 12 ? 12 : 0;
  return { kind: 'time', minute: (hour + afternoon) * 60 + minute, meridiem, nextDay: nextDay !== undefined };
}

function readNths(match: RegExpExecArray): Meaning | null {
  const [first = '', ...others] = match[0].match(/[1-5一二三四五]|~|から/g) ?? [];
  const nths = [nthOf(first)];
  for (const [index, part] of others.entries()) {
    if (!/[~か]/.test(part)) nths.push(nthOf(part));
    else for (let nth = (nths.at(-1) ?? 5) + 1; nth < nthOf(others[index + 1] ?? '0'); nth++) nths.push(nth);
  }
  return nths.every((nth, index) => index === 0 || nth > (nths[index - 1] ?? 0))
    ? { kind: 'nth', nths }
    : null;
}

function readDate([, month, day]: RegExpExecArray): Meaning | null {
  const date = { month: Number(month), day: Number(day) };
  return isDayOfSomeYear(date.month, date.day) ? { kind: 'date', date } : null;
}

const timeOf = (minute: number): Meaning => ({ kind: 'time', minute, meridiem: null, nextDay: false });

const clock =
  /(翌日?)?(午前|午後|[AaPp]\.?[Mm]\.?)? ?(\d{1,2})(?:(?::+|;)(\d{2})|時(?!間)(?:(\d{1,2})分|(半))?)/y;
const laterWeekday =
  /(?:その)?翌平日|(?:その)?(?:翌日以降の|その日以降の|直後の|直近の|以降の|次の|後の)+(?:平日|(?:祝休日|休日|祝日)で(?:は)?ない日)/y;

/** 「保守点検」「館内整理日」; 「施設」 alone is no such word. */
function readUpkeep([words]: RegExpExecArray): Meaning | null {
  const names = /点検|整理|清掃|メンテナンス|保守|消毒|整備/.test(words);
  return names ? { kind: 'unannounced', sort: words.includes('休') ? 'closing' : 'other' } : null;
}

const unannounced = (sort: Sort) => (): Meaning => ({ kind: 'unannounced', sort });

const upkeep =
  /(?:保守|定期|施設|設備|館内|特別|図書|年度末|蔵書|システム|建物|機器|点検|整理|清掃|メンテナンス|消毒|整備)+(?:等|など)?(?:の?実施)?(?:の?休[館業園場室所]日?|日|期間|時)?/y;
const namedClosing =
  /(?:臨時|特別|不定期の?|全館|全店|ビル|施設|会館|体育館の?|夏[季期]|冬[季期]|お盆)(?:休[館業園場室所]日?|定休日|休暇)(?:期間)?/y;
const season =
  /お盆(?:期間)?|[夏冬][季期](?:期間)?|ゴールデンウ[ィイ]ーク|GW|(?:[区市町村都府]立)?(?:小|中|小中)?学校の?休[業校]日|[春夏冬]休み(?:期間)?(?!あり|有)/y;
const howOften =
  /(?<![\d元])(?:(?:年間?|月|毎月)に?(?:\d{1,2}|数|[一二三四])回|年間?に?(?:\d{1,2}(?:~\d{1,2})?|数)日)(?:程度?|ほど)?|不定期[でに]?|隔週/y;
const moreWords =
  /(?:詳しく|詳細)は(?:HP|ホームページ)(?:にて|で|を)ご?(?:確認|覧)(?:ください|下さい)?|HPで(?:お知らせ|ご?確認(?:ください)?)/y;

/** First match wins, so a longer word stands before the words it contains. */
const entries: readonly Entry[] = [
  [/[\n\r]+/y, 'newline'],
  [/ +/y, 'space'],
  [
    /年中無休|無休|365日(?:無休|営業|開館)?|(?:定休日|休業日|休館日|休園日|お?休み)[はが:]?(?:なし|無し|ありません)/y,
    'never-closed',
  ],
  [/なし|無し/y, 'none'],
  [moreWords, 'particle'],
  [/(?:する|となる)?(?:の?(?:場合|こと))?[がも]?(?:あり(?!ません)(?:ます)?|有り?|ございます)/y, 'sometimes'],
  [upkeep, readUpkeep],
  [/不定休/y, unannounced('closing')],
  [namedClosing, unannounced('closing')],
  [howOften, unannounced('count')],
  [season, unannounced('season')],
  [/(?:園|園内|学校|施設)の?行事(?:等)?(?:の際|の時|時)?/y, unannounced('other')],
  [/その他(?:の|に)?|ほかに?|他に?|等|など/y, unannounced('other')],
  [/24時間/y, 'around-the-clock'],
  [/(?:翌年)?(\d{1,2})月(\d{1,2})日(?!曜)/y, readDate],
  [/(?:翌年)?(\d{1,2})\/(\d{1,2})(?![\d/])/y, readDate],
  [/元[日旦]/y, () => ({ kind: 'date', date: { month: 1, day: 1 } })],
  [/大晦日|大みそか/y, () => ({ kind: 'date', date: { month: 12, day: 31 } })],
  [/(\d{1,2})日(?!曜)/y, (match) => ({ kind: 'day-of-month', day: Number(match[1]) })],
  [clock, readClock],
  [
    /(?<=\d:\d\d~)([01]\d|2[0-4])([0-5]\d)(?![\d:時分])/y,
    ([, hour, minute]) => timeOf(Number(hour) * 60 + Number(minute)),
  ],
  [/正午/y, () => timeOf(720)],
  [
    /第[1-5一二三四五](?:(?:[・、,]|及び|と|~|から)?第?[1-5一二三四五](?!\d|[月日](?!曜)|[時:/]))*週?の?(?=[日月火水木金土])/y,
    readNths,
  ],
  [laterWeekday, () => ({ kind: 'shift', rule: 'shift-next-weekday' })],
  [/(?:その|当該)?翌日|次の日/y, () => ({ kind: 'shift', rule: 'shift-next-day' })],
  [
    /(?:その)?(?:翌|次の)([日月火水木金土])曜日?/y,
    (match) => ({ kind: 'shift-weekday', weekday: weekdayOf(match[1] ?? '') }),
  ],
  [/当日|その日|この日|当該日/y, 'that-day'],
  [/平日/y, 'business-days'],
  [/全日|毎日|[全毎]曜日/y, 'every-day'],
  [/通年/y, 'throughout'],
  [/こどもの日/y, 'childrens-day'],
  [
    /(?:国民の)?(?:祝日|祝祭日|祝・?休日|祝)(?:(?:[・、,]|及び|および|又は|または|や|と)?(?:振替休日|国民の休日|休日))?|国民の休日|休日(?!診)/y,
    'holiday',
  ],
  [/年末[・、,]?年始/y, 'new-year'],
  [/(?:休[館業園場室所庁]|閉[館園庁所室場]|定休)日/y, 'closing-day'],
  [/昼休み|昼休憩|休憩(?:時間)?/y, 'break'],
  [
    /定休|お?休み|休[館業園場室所庁]|休(?![憩けい止日])|閉[館園庁所室局場店]|[利使]用不可|[利使]用できません/y,
    'closed',
  ],
  [/除く|除き(?:ます)?|除いて|のぞく|のぞき|以外/y, 'except'],
  [/(?:開[館園室所場庁]|営業|利用可?能?)日/y, 'opening-day'],
  [/(?:開館|営業|利用|開所|開園|開室|開庁|利用可能)時間(?![内外帯中])/y, 'particle'],
  [/開[館園室所場庁設](?:し|で)?|営業(?:し|で)?|オープン|利用(?:可能|可|できます)|含(?:む|みます)/y, 'open'],
  [/のみ|だけ|に限る/y, 'only'],
  [/(?:の|に当たる|にあたる|と重なる|に該当する|である)(?:場合|とき|時|際)(?:に?は|も)?/y, 'when'],
  [
    /最終(?:受付|入館|入場|入園|入室|入店|利用)|(?:入館|入場|入園|入室|入店|受付)(?=は|\d|:|時)|ラストオーダー/y,
    'last-entry',
  ],
  [/のため|による|により/y, 'particle'],
  [
    /(?:とな|にな)ります|です|します|及び|および|ならびに|並びに|または|又は|毎週|毎月|毎年|ただし|但し|昼(?=\d)|[はがをもとにのでや]/y,
    'particle',
  ],
  [/~|から|ー/y, 'range'],
  [/まで/y, 'until'],
  [
    /([日月火水木金土])(?:曜日?|用(?=[( ]))?/y,
    (match) => ({ kind: 'weekday', weekday: weekdayOf(match[1] ?? '') }),
  ],
  [/[①-⑨]/y, (match) => ({ kind: 'circled', group: match[0].charCodeAt(0) - 0x245f })],
  [/[・、,/]/y, 'separator'],
  [/:/y, 'colon'],
  [/[。;※●◎■◆]/y, 'boundary'],
  [/\(/y, 'bracket-open'],
  [/\)/y, 'bracket-close'],
  [/\d+[^\d()・、,。 \n]?/y, 'word'],
];

const foldedMarks: Readonly<Record<string, string>> = {
  ...Object.fromEntries([...'〜～∼−－‐‑–—―─-'].map((mark) => [mark, '~'])),
  ...Object.fromEntries([...'【［〔〈《[{「『'].map((mark) => [mark, '('])),
  ...Object.fromEntries([...'】］〕〉》]}」』'].map((mark) => [mark, ')'])),
  '　': ' ',
  '\t': ' ',
  '､': '、',
  '･': '・',
  '｡': '。',
};

/** One character for one character, so that positions stay those of the publisher's text. */
export function foldMarks(text: string): string {
  return text.replace(/[^\n\r]/g, (mark) => {
    const narrow = /[！-～]/.test(mark) ? String.fromCharCode(mark.charCodeAt(0) - 0xfee0) : mark;
    return foldedMarks[mark] ?? foldedMarks[narrow] ?? narrow;
  });
}

function tokenAt(folded: string, at: number): Token {
  for (const [pattern, read] of entries) {
    pattern.lastIndex = at;
    const match = pattern.exec(folded);
    const meaning = match && (typeof read === 'string' ? { kind: read } : read(match));
    if (match && meaning) return { start: at, end: at + match[0].length, text: match[0], ...meaning };
  }
  return { start: at, end: at + 1, text: folded[at] ?? '', kind: 'word' };
}

/** Every character lands in exactly one token; what no entry knows becomes a `word`. Spaces are dropped. */
export function tokenise(text: string): Token[] {
  const folded = foldMarks(text);
  const tokens: Token[] = [];
  for (let at = 0; at < folded.length; ) {
    const token = tokenAt(folded, at);
    const previous = tokens.at(-1);
    if (token.kind === 'word' && previous?.kind === 'word' && previous.end === token.start) {
      tokens[tokens.length - 1] = { ...previous, end: token.end, text: previous.text + token.text };
    } else if (token.kind !== 'space') tokens.push(token);
    at = token.end;
  }
  return tokens;
}
