import {
  type AmenityHeaders,
  amenityCells,
  amenityColumns,
  type BabyStationStyle,
} from './baby-station-cells.ts';
import { mapExport, standardColumns } from './baby-station-exports.ts';
import { fullWidth, katakana } from './csv.ts';
import { addressOf } from './details.ts';
import { latitude, longitude } from './nursery-cells.ts';

const simpleHeaders: AmenityHeaders = {
  nursingSpace: '授乳スペース',
  diaperTable: 'おむつ交換台',
  hotWater: '調乳用お湯',
  sink: '流し台',
  fatherWelcome: '父親の利用',
  selfService: '鍵・声かけ不要',
  parking: '駐車場',
  diaperBin: 'おむつ用ごみ箱',
};

/** Hours and closing days side by side. */
const simpleList: BabyStationStyle = {
  form: { encoding: 'utf-8 with mark', newline: '\n' },
  source: {
    columns: {
      name: '施設名',
      kana: 'ふりがな',
      address: '住所',
      place: '設置場所',
      hours: '利用時間',
      closedDays: '休業日',
      ...amenityColumns(simpleHeaders),
      accessNote: '利用方法',
      phone: '電話番号',
      lat: '緯度',
      lng: '経度',
      note: '備考',
    },
  },
  rows: (stations, city) => [
    ['施設名', 'ふりがな', '住所', '設置場所', '利用時間', '休業日'].concat(Object.values(simpleHeaders), [
      '利用方法',
      '電話番号',
      '緯度',
      '経度',
      '備考',
    ]),
    ...stations.map((station) => [
      station.text,
      station.kana,
      addressOf(station, city.name.ja),
      station.place,
      station.hours?.hours ?? '',
      station.hours?.closed ?? '',
      ...amenityCells(station, simpleHeaders, { yes: '○', no: '×', unknown: '' }),
      station.accessNote,
      station.phone ?? '',
      latitude(station.position),
      longitude(station.position),
      station.note,
    ]),
  ],
};

const titledHeaders: AmenityHeaders = {
  nursingSpace: '授乳',
  diaperTable: 'おむつ交換',
  hotWater: '給湯（ミルク用のお湯）',
  microwave: 'レンジ',
  fatherWelcome: '男性利用',
  strollerAccess: 'ベビーカー',
  privateRoom: '個室',
  curtain: 'カーテン',
  outsideGate: '改札',
  indoors: '屋内・屋外',
};

/** Two lines of title, numbers in full width, headers with outer spaces, 備考 twice, one facility without its name. */
const titledTable: BabyStationStyle = {
  form: { encoding: 'utf-8', newline: '\r\n' },
  source: {
    headerLine: 3,
    columns: {
      ward: '区',
      name: '施設名称',
      kana: 'フリガナ',
      address: '所在地',
      place: '場所',
      days: '利用できる曜日',
      hours: '利用できる時間',
      closedDays: '休み',
      ...amenityColumns(titledHeaders),
      accessNote: { header: '備考', nth: 1 },
      note: { header: '備考', nth: 2 },
      phone: '電話番号',
      lat: '緯度',
      lng: '経度',
    },
  },
  rows: (stations, city) => [
    [`${city.name.ja} 赤ちゃんの駅 一覧（見本）`],
    ['', '', '', '', '', '', '', '', '', '令和８年１１月１日現在'],
    [
      '番号',
      '区',
      '施設名称　',
      'フリガナ',
      '所在地',
      '場所',
      '利用できる曜日',
      '利用できる時間',
      ' 休み',
    ].concat(Object.values(titledHeaders), ['備考', '備考', '電話番号　', '緯度', '経度']),
    ...stations.map((station, index) => [
      fullWidth(String(index + 1)),
      station.area.municipality.parent === null ? '' : station.area.municipality.name.ja,
      city.slug === 'toyonaka' && index === 20 ? '' : station.text,
      katakana(station.kana),
      addressOf(station, city.name.ja),
      station.place,
      station.hours?.days ?? '',
      station.hours?.hours ?? '',
      station.hours?.closed ?? '',
      ...amenityCells(
        station,
        titledHeaders,
        { yes: '〇', no: index % 3 === 0 ? '✕' : '×', unknown: '' },
        { outsideGate: { yes: '改札外', no: '改札内' }, indoors: { yes: '屋内', no: '屋外' } },
      ),
      station.accessNote,
      station.note,
      fullWidth(station.phone ?? ''),
      latitude(station.position),
      longitude(station.position),
    ]),
  ],
};

const shortHeaders: AmenityHeaders = {
  nursingSpace: '授乳',
  diaperTable: 'おむつ替え',
  hotWater: 'お湯の提供',
  sink: '流し',
};

/** Hours with their days in one cell, amenities as 可 and 不可. */
const shortList: BabyStationStyle = {
  form: { encoding: 'utf-8', newline: '\n' },
  source: {
    columns: {
      name: '名称',
      address: '住所',
      lat: '緯度',
      lng: '経度',
      hours: '利用日時',
      closedDays: '定休日',
      ...amenityColumns(shortHeaders),
      accessNote: '利用案内',
      url: 'ホームページ',
    },
  },
  rows: (stations, city) => [
    ['名称', '住所', '緯度', '経度', '利用日時', '定休日'].concat(Object.values(shortHeaders), [
      '利用案内',
      'ホームページ',
    ]),
    ...stations.map((station) => [
      station.text,
      addressOf(station, city.name.ja),
      latitude(station.position),
      longitude(station.position),
      station.hours === null ? '' : `${station.hours.days} ${station.hours.hours}`.trim(),
      station.hours?.closed ?? '',
      ...amenityCells(station, shortHeaders, { yes: '可', no: '不可', unknown: '' }),
      station.accessNote,
      station.url ?? '',
    ]),
  ],
};

export const babyStationStyles = [titledTable, simpleList, mapExport, standardColumns, shortList] as const;
