import type { ClassAge } from '#domain/class-age.ts';

const placesWords = [
  /* 「空き待ち」 are those who wait. */
  '空き(?!待)|空(?=枠|状況|情報|数|人数)|あき(?=状況|情報|枠|数|人数)|欠員',
  /* 「募集案内」 is about how to apply, and may list the capacities. */
  '募集(?!の?(?:ご?案内|要項|要領|お知らせ|期間|結果|停止|中止|休止)|(?:予定|の|(?:施設|園|年齢|クラス)別)?定員(?!の?(?:空|余|残)))',
  '(?:利用|入所|入園|受付|申込)可能(?!な?(?:年齢|月齢|時間|曜日|期間)|な?の?定員(?!の?(?:空|余|残)))',
  /* 「受入年齢」, 「受入児童数」 and 「受入定員」 are no places. */
  '受け?入れ?(?!れ?(?:済|中|実績|対象|児童|園児|人数|(?:可能な?)?(?:年齢|月齢|時間|の?定員(?!の?(?:空|余|残)))))',
].join('|');

/** What a heading over columns of class ages says where they hold places, and no capacity and no applications. For `headerKey`s, as all here. */
export const placesHeading = new RegExp(placesWords);

/**
 * 「募集人数」「募集数」「募集枠」「募集予定人数」 are what a municipality offers at an intake: 大阪市 publishes the places of April so, and 港区 sets them
 * against those who applied (DOMAIN §1.2, §1.4), so they are places. 「募集定員」 is said of these too, and as often of how many children a
 * class takes in all, those who stay in it included: it is neither, until a `source.json` says so. Nor is 「受入可能定員」.
 */
export const unclearHeading = /(?:募集(?:予定)?|可能な?)の?定員/;

/** 「定員」「申込者数」「最低指数」: what is counted by class and is no place. */
export const childrenWords =
  /(?<!募集(?:予定)?の?)定員|申し?込|応募|希望|在籍|在園|現員|優先利用|待機|待ち|保留|内定|決定|児童数|園児数|結果|実績|倍率|指数|点数|保育料|負担額|保育士/;

/** Where nothing beside these words speaks of places. */
export const childrenHeading = new RegExp(`^(?!.*(?:${placesWords}|可能)).*(?:${childrenWords.source})`);

const counted = '(?:枠|数|人数|児童数)?';
const places = [
  `空き?(?:状況|情報)?${counted}`,
  `受け?入れ?可能?${counted}`,
  '受け?入れ?枠',
  `(?:入所|入園|利用)可能?${counted}`,
  `募集${counted}`,
  '募集(?:予定)?の?定員数?',
  '欠員数?',
].join('|');
const marks = '[^\\p{L}\\p{N}]*';

/** 「（令和7年4月2日以降生まれ）」 */
const birthDates = '\\([^()]*生(?:まれ)?\\)';
/** No 「1号」: those apply at the nursery itself. */
const certified = '\\((?:[23]|2号?・3)号(?:認定)?\\)';

/** 「0歳児空き」「0歳児（人）」「受入可能数(0歳)」「0歳児（R7.4.2～生まれ）」; no 「0歳児定員」, no 「0・1歳児空き」. */
export function classHeader(age: ClassAge): RegExp {
  const name = `${age}[歳才]児?(?:クラス)?`;
  const behind = `${name}(?:${birthDates}|${certified}|の?${marks}(?:${places}|人|名))`;
  return new RegExp(`^${marks}(?:(?:${places})の?${marks}${name}|${behind})${marks}$`, 'u');
}
