import { childrenHeading, childrenWords, placesHeading, unclearHeading } from './class-header.ts';
import { headerKey } from './text.ts';

/**
 * What numbers by class are: places for children who want to enter, or children (a capacity, applications, those who are there), or
 * one of these, or places of other care, and nobody can tell which: 「募集定員」「募集数・申込者数」「一時預かりの空き」.
 */
export type NumbersOf = 'places' | 'children' | 'unclear';

/** Of a heading over columns of classes a word is enough. For what `headerKey` makes of it. */
export function numbersUnder(heading: string): NumbersOf | null {
  if (childrenHeading.test(heading)) return 'children';
  if (otherCare.test(heading)) return 'unclear';
  if (placesHeading.test(heading)) return 'places';
  return unclearHeading.test(heading) ? 'unclear' : null;
}

/** A remark, and no heading: nothing in it names what the table holds. */
const remark =
  /^(?:[※*]|注)|。$|(?:です|ます|ません|ください|下さい)$|問い?合|照会|電話|tel|℡|ホームページ|https?:|参照|ご覧/;
/** 「※数字は受入可能人数です。」 says it all the same. */
const statement = /(?:数字|数値|人数|表|欄)は(.+)/;
const brackets = /\([^()]*\)/g;

/** A line beside a table as a heading over it, as `headerKey` writes it; '' for a remark. */
export function headingIn(line: string): string {
  const key = headerKey(line);
  if (!remark.test(key.replace(brackets, ''))) return key;
  return statement.exec(key)?.[1]?.replace(/(?:です|ます)?。?$/, '') ?? '';
}

const date =
  /(?:(?:20\d{2}|(?:令和|r)(?:元|\d{1,2}))(?:年度?|[./-]))?(?:\d{1,2}月(?:\d{1,2}日)?)?(?:現在|時点)?/g;
const applying = '(?:申し?込み?|応募|希望)';
const counted = `(?:${applying}|在籍|在園|入所|入園|現員|待機|待ち|保留|内定|決定)(?:者|児童?|園児|人|件)?数`;
const ofChildren = new RegExp(
  `(?:(?<!募集(?:予定)?の?)定員数?|${counted}|優先利用(?:者|児童)?数?|児童数|園児数|(?:${applying}|在籍)状況|capacity|enrol(?:l?ed|l?ment)?)(?:の?(?:一覧表?|表|状況|内訳|集計)|について){0,3}$`,
);
const ofPlaces = new RegExp(`${placesHeading.source}|vacanc`);
/** Care by the day or the hour, and 1号認定, for which one applies at the nursery itself: a place there is none in a class of nursery care. */
const otherCare =
  /一時(?:預かり|保育)|病児|病後児|(?:誰|だれ)でも通園|学童|放課後|^(?!.*[23]号).*(?<!第)1号(?!(?:認定)?を?[除含])/;
/** 「募集数・申込者数」「募集に対する申込状況」「最低指数・空き状況」 may stand over either. */
const ofOthersToo = new RegExp(
  `${applying}(?:(?:者|児童|人)?数|の?状況)|${counted}|待機児童|待ち|指数|倍率|点数`,
);

/** Whether something in it, places or not, may make other numbers of those below: 「令和8年10月入所 申込件数」. For what `headingIn` makes of it. */
export function mayNameChildren(heading: string): boolean {
  return childrenWords.test(heading) || unclearHeading.test(heading);
}

/**
 * What a title, a sheet or a file is called by: 「各園の定員」「9月入所 空き状況」; null = neither. What stands in brackets is asked last. For
 * what `headingIn` makes of it.
 */
export function numbersNamed(heading: string): NumbersOf | null {
  const outside = heading.replace(brackets, '');
  if (ofPlaces.test(outside))
    return ofOthersToo.test(outside) || otherCare.test(outside) ? 'unclear' : 'places';
  if (otherCare.test(outside)) return null;
  if (unclearHeading.test(outside)) return 'unclear';
  const plain = outside.replace(date, '').replace(/(?<=\p{L})\P{L}+$/u, '');
  if (ofChildren.test(plain)) return 'children';
  if (!ofPlaces.test(heading)) return null;
  return mayNameChildren(heading) ? 'unclear' : 'places';
}
