import type { ClassAge } from '#domain/class-age.ts';

const placesWords = [
  '空き|空枠|募集|欠員|(?:利用|入所|入園)可能',
  /* 「受入年齢」 and 「受入児童数」 are no places. */
  '受け?入れ?(?!れ?(?:済|実績|年齢|月齢|対象|児童数|園児数|人数))',
].join('|');

/** What a heading over columns of class ages says where they hold places, and no capacity and no applications. For `headerKey`s, as all here. */
export const placesHeading = new RegExp(placesWords);

/** 「定員」「申込者数」: numbers of children, and no places. */
export const childrenHeading = new RegExp(
  `^(?!.*(?:${placesWords}|可能)).*(?:定員|申込|応募|希望|在籍|在園|現員|待機|保留|内定|決定|児童数|園児数)`,
);

const counted = '(?:枠|数|人数|児童数)?';
const places = [
  `空き?(?:状況|情報)?${counted}`,
  `受け?入れ?可能?${counted}`,
  '受け?入れ?枠',
  `(?:入所|入園|利用)可能?${counted}`,
  `募集${counted}`,
  '欠員数?',
].join('|');
const marks = '[^\\p{L}\\p{N}]*';

/** 「（令和7年4月2日以降生まれ）」 */
const birthDates = '\\([^()]*生(?:まれ)?\\)';

/** 「0歳児空き」「0歳児（人）」「受入可能数(0歳)」「0歳児（R7.4.2～生まれ）」; no 「0歳児定員」, no 「0・1歳児空き」. */
export function classHeader(age: ClassAge): RegExp {
  const name = `${age}[歳才]児?(?:クラス)?`;
  const behind = `${name}(?:${birthDates}|の?${marks}(?:${places}|人|名))`;
  return new RegExp(`^${marks}(?:(?:${places})の?${marks}${name}|${behind})${marks}$`, 'u');
}
