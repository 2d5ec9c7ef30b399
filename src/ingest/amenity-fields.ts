import { type Amenity, amenities } from '#domain/baby-station.ts';
import type { Answer } from '#domain/facility-common.ts';
import { type OwnWords, readAmenity } from './cells/amenity.ts';
import { understood } from './cells/parsed.ts';
import { statedFacts } from './cells/stated-facts.ts';
import type { FieldSpec, FieldTable } from './field-spec.ts';

/** What the cells of a row answer to the questions one may ask of a baby station. */
export type AmenityRecord = { [A in Amenity as `amenities.${A}`]: Answer };

/** Where a row says more in free words. */
interface Remarks {
  place: string | null;
  accessNote: string | null;
  note: string | null;
}

/** Aliases: 自治体標準オープンデータセット 子育て施設一覧 and lists of baby stations seen in other cities. */
export const amenityFields: FieldTable<AmenityRecord> = {
  'amenities.nursingSpace': amenityField('授乳スペース', ['授乳室', '授乳', '授乳コーナー']),
  'amenities.diaperTable': amenityField('おむつ交換台', [
    'おむつ替えコーナー',
    'おむつ替え',
    'おむつ替えスペース',
    'オムツ交換台',
    'おむつ交換',
  ]),
  'amenities.hotWater': amenityField('調乳用のお湯', ['お湯', '給湯', '調乳用給湯', '給湯設備']),
  'amenities.sink': amenityField('流し', ['流し台', '手洗い場', 'シンク']),
  'amenities.microwave': amenityField('電子レンジ', ['レンジ']),
  'amenities.pumping': amenityField('搾乳', ['搾乳可', '搾乳可否']),
  'amenities.fatherWelcome': amenityField('父親可', ['父親の利用', '男性利用', '男性の利用', '男性利用可']),
  'amenities.strollerAccess': amenityField('ベビーカー可', [
    'ベビーカー利用',
    'ベビーカー',
    'ベビーカー入室',
  ]),
  'amenities.privateRoom': amenityField('個室', ['授乳室（個室）', '授乳個室', '個室の有無', '個室授乳室']),
  'amenities.curtain': amenityField('カーテン', ['授乳室（カーテン）', 'カーテンの有無', 'カーテン仕切り']),
  'amenities.diaperBin': amenityField(
    'おむつ用ごみ箱',
    ['おむつ用ゴミ箱', 'おむつごみ箱', 'おむつ専用ごみ箱'],
    {
      yes: /^(?:捨てられる|回収あり)$/,
      no: /^(?:(?:要|各自)?持ち?帰り|お持ち帰り)$/,
    },
  ),
  'amenities.selfService': amenityField('鍵・声かけ不要', ['声かけ不要', '鍵不要', '自由に利用可'], {
    yes: /^不要$/,
    no: /^(?:要|必要)$/,
    onlyMarks: true,
  }),
  'amenities.outsideGate': amenityField('改札外', ['改札の外', '改札', '改札内外', '改札内・改札外'], {
    yes: /^(?:改札)?外$/,
    no: /^(?:改札)?内$/,
    onlyMarks: true,
  }),
  'amenities.parking': amenityField('駐車場', ['駐車場の有無', '駐車場有無', '駐車場情報']),
  'amenities.indoors': amenityField('屋内', ['屋内外', '屋内・屋外', '屋内屋外'], {
    yes: /^(?:屋内|室内|館内)$/,
    no: /^(?:屋外|野外)$/,
    onlyMarks: true,
  }),
};

/** The answers of the columns; of what they leave open, what the remarks say without a doubt. */
export function amenitiesOf(record: AmenityRecord & Remarks): Record<Amenity, Answer> {
  const stated = statedFacts([record.place, record.accessNote, record.note]);
  const answers = amenities.map((amenity) => {
    const answer = record[`amenities.${amenity}`];
    return [amenity, answer === 'unknown' ? (stated[amenity] ?? answer) : answer];
  });
  return Object.fromEntries(answers);
}

function amenityField(ja: string, aliases: readonly string[], own?: OwnWords): FieldSpec<Answer> {
  return {
    ja,
    aliases,
    presence: 'optional',
    parse: (cell) => (cell === null ? understood('unknown') : readAmenity(cell, own)),
  };
}
