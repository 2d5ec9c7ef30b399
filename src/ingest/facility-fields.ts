import type { FacilityCommon } from '#domain/facility-common.ts';
import type { Municipality } from '#domain/municipality.ts';
import { type Coordinate, readCoordinate } from './cells/degrees.ts';
import { type Parsed, understood } from './cells/parsed.ts';
import { readPhone } from './cells/phone.ts';
import { positionOf } from './cells/position.ts';
import { readWebAddress } from './cells/web-address.ts';
import type { FieldSpec, FieldTable } from './field-spec.ts';
import type { FilePlace } from './file-place.ts';
import type { Draft } from './identity.ts';
import { foldWidth, textOrNull } from './text.ts';

/** What the cells of a row say about any facility, before cells are put together. */
export interface FacilityRecord {
  name: string | null;
  kana: string | null;
  ward: string | null;
  address: string | null;
  lat: Coordinate;
  lng: Coordinate;
  phone: string | null;
  url: string | null;
  note: string | null;
}

/** A column whose text is kept as it stands, without outer spaces. */
export function textField(
  ja: string,
  aliases: readonly string[] = [],
  presence: FieldSpec<string | null>['presence'] = 'optional',
): FieldSpec<string | null> {
  return { ja, aliases, presence, parse: (cell) => understood(textOrNull(cell)) };
}

/**
 * Aliases: 自治体標準オープンデータセット 子育て施設一覧, 推奨データセット (its older form, with Japanese or English headers), マップナビおおさか,
 * whose X is the longitude, and lists seen in other cities.
 */
export const facilityFields: FieldTable<FacilityRecord> = {
  name: {
    ...textField(
      '施設名',
      ['名称', '施設・事業名', '施設名称', '園名', '保育所名', '保育園名', 'facility_name', 'name'],
      'required',
    ),
    asksBeside: true,
  },
  kana: textField('ふりがな', [
    'フリガナ',
    '施設名かな',
    '施設名カナ',
    '施設名（かな）',
    '施設名（カナ）',
    '名称（カナ）',
    '名称_カナ',
    '名称カナ',
    'よみがな',
    'facility_kana',
  ]),
  ward: textField('区', ['所在区', '行政区', '施設所在区', '区名', '所在地_全国地方公共団体コード']),
  address: textField('住所', [
    '所在地',
    '施設所在地',
    '施設住所',
    '所在地_連結表記',
    '所在地_連結標記',
    'address',
  ]),
  lat: coordinateField('緯度', ['北緯', 'lat', 'latitude', 'Y']),
  lng: coordinateField('経度', ['東経', 'lng', 'lon', 'longitude', 'X']),
  phone: {
    ja: '電話番号',
    aliases: ['電話', 'TEL', '連絡先', 'telephoneNumber', 'phone'],
    presence: 'optional',
    parse: readPhone,
  },
  url: {
    ja: 'URL',
    aliases: ['ホームページ', 'HP', '施設情報'],
    presence: 'optional',
    parse: readWebAddress,
  },
  note: textField('備考', ['remark', 'note', '特記事項', 'その他']),
};

function coordinateField(ja: string, aliases: readonly string[]): FieldSpec<Coordinate> {
  return { ja, aliases, presence: 'optional', parse: (cell, { datum }) => readCoordinate(cell, datum) };
}

/** Everything a facility shares with the other theme; the id is given once the whole table is known. */
export function commonOf(
  record: FacilityRecord,
  name: string,
  place: FilePlace,
): Parsed<Draft<FacilityCommon>> {
  const area = areaOf(record, place);
  const position = positionOf(record.lat, record.lng, {
    municipality: place.municipality,
    ward: area.value,
    datum: place.datum,
  });
  return {
    value: {
      name,
      kana: record.kana,
      address: record.address,
      lgCode: area.value?.lgCode ?? place.lgCode,
      position: position.value,
      phone: record.phone,
      url: record.url,
      note: record.note,
      sourceId: place.sourceId,
    },
    issues: area.issues.length === 0 ? position.issues : [...position.issues, ...area.issues],
  };
}

/** The ward by its name or code within its own city, from the ward column or else from the start of the address. */
function areaOf(record: FacilityRecord, { municipality, wards }: FilePlace): Parsed<Municipality | null> {
  if (wards.length === 0) return understood(null);
  const city = municipality?.name.ja ?? '';
  if (record.ward === null || record.ward === municipality?.lgCode) {
    const local = (record.address ?? '').replace('大阪府', '').replace(city, '').trim();
    return understood(wards.find(({ name }) => local.startsWith(name.ja)) ?? null);
  }
  const ward = foldWidth(record.ward).replace(city, '');
  const found = wards.find(
    ({ name, lgCode }) => name.ja === ward || name.ja === `${ward}区` || lgCode === ward,
  );
  return found === undefined
    ? { value: null, issues: [{ code: 'row/unknown-ward', field: 'ward', raw: record.ward }] }
    : understood(found);
}
