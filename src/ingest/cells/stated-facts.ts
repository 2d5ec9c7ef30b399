import type { Amenity } from '#domain/baby-station.ts';
import type { Answer } from '#domain/facility-common.ts';
import { foldWidth } from '#ingest/text.ts';

type Facts = { readonly [A in Amenity]?: Answer };

/** The whole of a clause has to be one of these: anything more in it may take it back. */
const statements: readonly { amenity: Amenity; answer: Answer; words: RegExp }[] = [
  { amenity: 'outsideGate', answer: 'no', words: /^改札内(?:です|にあり(?:ます)?| .*)?$/ },
  { amenity: 'outsideGate', answer: 'yes', words: /^改札外(?:です|にあり(?:ます)?| .*)?$/ },
  { amenity: 'indoors', answer: 'yes', words: /^屋内(?:です)?$/ },
  { amenity: 'indoors', answer: 'no', words: /^屋外(?:です|テント)?$/ },
  { amenity: 'parking', answer: 'yes', words: /^駐車場(?:あり|有り?|があり(?:ます)?)(?: ?\(?\d+台\)?)?$/ },
  { amenity: 'parking', answer: 'no', words: /^駐車場(?:なし|無し?|は?ありません)$/ },
  { amenity: 'privateRoom', answer: 'yes', words: /^(?:授乳室は)?(?:完全)?個室(?:です|あり|があります)?$/ },
  {
    amenity: 'curtain',
    answer: 'yes',
    words: /^カーテン(?:あり|で仕切(?:って(?:い?ます)?|られて(?:い?ます)?|り))$/,
  },
  {
    amenity: 'hotWater',
    answer: 'no',
    words: /^お湯(?:の(?:提供|用意))?(?:なし|は?ありません|は?ございません|は?できません)$/,
  },
  {
    amenity: 'diaperBin',
    answer: 'no',
    words:
      /^(?:ごみ|ゴミ|(?:使用済みの?)?(?:紙)?(?:おむつ|オムツ))(?:は|を)?(?:各自で?)?お?持ち帰り(?:ください|下さい|をお願いします|願います)?$/,
  },
  {
    amenity: 'diaperBin',
    answer: 'yes',
    words: /^(?:おむつ|オムツ)(?:用|専用)(?:ごみ|ゴミ)箱(?:あり|があります)$/,
  },
  {
    amenity: 'selfService',
    answer: 'yes',
    words: /^(?:声かけ|鍵|鍵・声かけ|申し?出)(?:は|の必要は)?(?:不要|ありません)(?:です)?$/,
  },
  {
    amenity: 'selfService',
    answer: 'no',
    words:
      /^(?:(?:ご?利用(?:の際|時|される方|の方)は,?)?(?:職員|係員|駅係員|駅員|店員|スタッフ|受付|窓口|総合案内|インフォメーション)(?:に|へ|まで)(?:お?声を?(?:お?かけ|がけ|掛け|お掛け)|お?申し?出)(?:て)?(?:ください|下さい)?|要声かけ|声かけ(?:が必要|要)|(?:受付|窓口|事務室|事務所)で鍵をお?(?:貸しします|貸し出します|借り(?:て)?ください)|インターホンを押してください)$/,
  },
];

/**
 * Answers that stand in the free words of a row beyond doubt: 「改札内です」「ごみはお持ち帰りください」. Clause by clause, and
 * only whole clauses of known wording; two that contradict each other answer nothing.
 */
export function statedFacts(texts: readonly (string | null)[]): Facts {
  const answers = new Map<Amenity, Set<Answer>>();
  for (const clause of texts.flatMap(clausesOf)) {
    for (const { amenity, answer, words } of statements) {
      if (words.test(clause)) answers.set(amenity, (answers.get(amenity) ?? new Set()).add(answer));
    }
  }
  const certain = [...answers].flatMap(([amenity, [answer, ...others]]) =>
    answer === undefined || others.length > 0 ? [] : [[amenity, answer]],
  );
  return Object.fromEntries(certain);
}

function clausesOf(text: string | null): string[] {
  if (text === null) return [];
  return foldWidth(text)
    .split(/[。．、,;\n\r]|\.(?!\d)/)
    .map((clause) => clause.replace(/^[\s・※*]+|\s+$/g, ''))
    .filter((clause) => clause !== '');
}
