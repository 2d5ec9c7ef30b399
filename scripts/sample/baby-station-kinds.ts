import type { Amenity } from '#domain/baby-station.ts';
import {
  centreHours,
  drugstoreHours,
  type HoursFacts,
  libraryHours,
  nurseryHours,
  officeHours,
  parkHours,
  restaurantHours,
  shopHours,
  stationHours,
} from './baby-station-hours.ts';
import type { Name } from './names.ts';

/** A kind of place that welcomes babies, and how such places usually are. */
export interface PlaceKind {
  weight: number;
  suffixes: readonly Name[];
  hours: readonly HoursFacts[];
  places: readonly string[];
  /** How likely each amenity is; absent = hardly ever. */
  likely: Readonly<Partial<Record<Amenity, number>>>;
}

const counter = ['1階 総合案内横', '１階', '2階 子育て支援課前', '3階 授乳室', '1F', '別館1階'];

export const placeKinds: readonly PlaceKind[] = [
  {
    weight: 10,
    suffixes: [
      { text: '出張所', kana: 'しゅっちょうじょ' },
      { text: '市民サービスコーナー', kana: 'しみんさーびすこーなー' },
      { text: '保健センター', kana: 'ほけんせんたー' },
    ],
    hours: officeHours,
    places: counter,
    likely: {
      nursingSpace: 0.9,
      diaperTable: 0.95,
      hotWater: 0.35,
      sink: 0.4,
      pumping: 0.2,
      fatherWelcome: 0.7,
      strollerAccess: 0.9,
      privateRoom: 0.5,
      curtain: 0.4,
      diaperBin: 0.1,
      selfService: 0.3,
      parking: 0.7,
      indoors: 0.99,
    },
  },
  {
    weight: 9,
    suffixes: [
      { text: '図書館', kana: 'としょかん' },
      { text: 'こども図書館', kana: 'こどもとしょかん' },
    ],
    hours: libraryHours,
    places: ['1階 児童コーナー', '2階', '1階奥', '地下1階'],
    likely: {
      nursingSpace: 0.8,
      diaperTable: 0.95,
      hotWater: 0.25,
      sink: 0.3,
      fatherWelcome: 0.6,
      strollerAccess: 0.85,
      privateRoom: 0.4,
      curtain: 0.5,
      diaperBin: 0.1,
      selfService: 0.6,
      parking: 0.6,
      indoors: 0.99,
    },
  },
  {
    weight: 18,
    suffixes: [
      { text: '子育て支援センター', kana: 'こそだてしえんせんたー' },
      { text: '児童館', kana: 'じどうかん' },
      { text: '子育てひろば', kana: 'こそだてひろば' },
      { text: '公民館', kana: 'こうみんかん' },
      { text: 'コミュニティセンター', kana: 'こみゅにてぃせんたー' },
    ],
    hours: centreHours,
    places: ['1階 プレイルーム横', '1階', '2階 和室', ''],
    likely: {
      nursingSpace: 0.92,
      diaperTable: 0.97,
      hotWater: 0.65,
      sink: 0.6,
      microwave: 0.3,
      pumping: 0.3,
      fatherWelcome: 0.8,
      strollerAccess: 0.7,
      privateRoom: 0.5,
      curtain: 0.5,
      diaperBin: 0.15,
      selfService: 0.4,
      parking: 0.5,
      indoors: 0.99,
    },
  },
  {
    weight: 16,
    suffixes: [
      { text: '保育園 地域開放室', kana: 'ほいくえん ちいきかいほうしつ' },
      { text: 'こども園 園庭開放', kana: 'こどもえん えんていかいほう' },
    ],
    hours: nurseryHours,
    places: ['1階 相談室', '事務室横', '玄関ホール', ''],
    likely: {
      nursingSpace: 0.85,
      diaperTable: 0.95,
      hotWater: 0.55,
      sink: 0.4,
      fatherWelcome: 0.5,
      strollerAccess: 0.5,
      privateRoom: 0.4,
      curtain: 0.4,
      diaperBin: 0.1,
      selfService: 0.05,
      parking: 0.3,
      indoors: 0.98,
    },
  },
  {
    weight: 17,
    suffixes: [
      { text: 'ショッピングモール', kana: 'しょっぴんぐもーる' },
      { text: 'スーパーマーケット', kana: 'すーぱーまーけっと' },
      { text: '百貨店', kana: 'ひゃっかてん' },
      { text: 'ホームセンター', kana: 'ほーむせんたー' },
    ],
    hours: shopHours,
    places: ['2階 ベビー休憩室', '3F 子ども服売場横', '1階 サービスカウンター横', '6階', '地下１階'],
    likely: {
      nursingSpace: 0.9,
      diaperTable: 0.98,
      hotWater: 0.8,
      sink: 0.75,
      microwave: 0.5,
      pumping: 0.3,
      fatherWelcome: 0.85,
      strollerAccess: 0.95,
      privateRoom: 0.7,
      curtain: 0.6,
      diaperBin: 0.7,
      selfService: 0.95,
      parking: 0.9,
      indoors: 0.99,
    },
  },
  {
    weight: 12,
    suffixes: [
      { text: 'ドラッグ', kana: 'どらっぐ' },
      { text: '薬局', kana: 'やっきょく' },
    ],
    hours: drugstoreHours,
    places: ['店内奥', '1階', ''],
    likely: {
      nursingSpace: 0.5,
      diaperTable: 0.9,
      hotWater: 0.4,
      fatherWelcome: 0.5,
      strollerAccess: 0.7,
      privateRoom: 0.2,
      curtain: 0.5,
      diaperBin: 0.1,
      selfService: 0.5,
      parking: 0.7,
      indoors: 0.99,
    },
  },
  {
    weight: 7,
    suffixes: [
      { text: 'ファミリー食堂', kana: 'ふぁみりーしょくどう' },
      { text: 'こどもカフェ', kana: 'こどもかふぇ' },
    ],
    hours: restaurantHours,
    places: ['店内', '2階', ''],
    likely: {
      nursingSpace: 0.4,
      diaperTable: 0.9,
      hotWater: 0.7,
      microwave: 0.4,
      fatherWelcome: 0.6,
      strollerAccess: 0.6,
      privateRoom: 0.1,
      curtain: 0.3,
      diaperBin: 0.2,
      selfService: 0.5,
      parking: 0.5,
      indoors: 0.99,
    },
  },
  {
    weight: 5,
    suffixes: [
      { text: '駅前広場 ベビールーム', kana: 'えきまえひろば べびーるーむ' },
      { text: '駅 授乳室', kana: 'えき じゅにゅうしつ' },
    ],
    hours: stationHours,
    places: ['改札内 コンコース', '改札外 1階', '地下2階'],
    likely: {
      nursingSpace: 0.85,
      diaperTable: 0.97,
      hotWater: 0.5,
      sink: 0.6,
      fatherWelcome: 0.7,
      strollerAccess: 0.9,
      privateRoom: 0.6,
      curtain: 0.5,
      diaperBin: 0.3,
      selfService: 0.6,
      parking: 0.05,
      indoors: 0.97,
    },
  },
  {
    weight: 6,
    suffixes: [
      { text: '公園 管理棟', kana: 'こうえん かんりとう' },
      { text: '動物ふれあい園', kana: 'どうぶつふれあいえん' },
    ],
    hours: parkHours,
    places: ['管理棟1階', '多目的トイレ内', ''],
    likely: {
      nursingSpace: 0.55,
      diaperTable: 0.95,
      hotWater: 0.2,
      sink: 0.5,
      fatherWelcome: 0.6,
      strollerAccess: 0.8,
      privateRoom: 0.2,
      curtain: 0.3,
      diaperBin: 0.1,
      selfService: 0.8,
      parking: 0.8,
      indoors: 0.6,
    },
  },
];

export const accessNotes = [
  '職員にお声がけください',
  '受付で鍵をお貸しします',
  '改札内です。駅係員にお申し出ください',
  'インターホンを押してください',
  '店員に声をかけてください。ごみはお持ち帰りください',
  'お湯は受付でお渡しします',
] as const;

export const notes = [
  'イベント開催時は利用できないことがあります（見本）',
  'ベビーベッド1台',
  '２０２６年４月リニューアル（見本）',
  'カーテンで仕切っています',
  '駐車場あり',
] as const;
