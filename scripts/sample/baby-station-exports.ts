import {
  type AmenityHeaders,
  amenityCells,
  amenityColumns,
  type BabyStationStyle,
} from './baby-station-cells.ts';
import type { BabyStationFacts } from './baby-station-facts.ts';
import { katakana } from './csv.ts';
import { addressOf } from './details.ts';
import { latitude, longitude } from './nursery-cells.ts';

const standardHeaders: AmenityHeaders = {
  nursingSpace: '授乳室',
  diaperTable: 'おむつ替えコーナー',
  strollerAccess: 'ベビーカー利用',
};

/** The columns of the standard data set: days, opening and closing time each in a column; nothing said of hot water. */
export const standardColumns: BabyStationStyle = {
  form: { encoding: 'shift_jis', newline: '\r\n' },
  source: {
    encoding: 'shift_jis',
    columns: {
      name: '名称',
      kana: '名称_カナ',
      address: '所在地_連結表記',
      place: '建物名等(方書)',
      lat: '緯度',
      lng: '経度',
      phone: '電話番号',
      days: '利用可能曜日',
      hoursFrom: '開始時間',
      hoursTo: '終了時間',
      hoursNote: '利用可能日時特記事項',
      ...amenityColumns(standardHeaders),
      url: 'URL',
      note: '備考',
    },
  },
  rows: (stations, city) => [
    [
      '全国地方公共団体コード',
      'ID',
      '名称',
      '名称_カナ',
      '所在地_連結表記',
      '建物名等(方書)',
      '緯度',
      '経度',
    ].concat(
      ['電話番号', '利用可能曜日', '開始時間', '終了時間', '利用可能日時特記事項'],
      Object.values(standardHeaders),
      ['URL', '備考'],
    ),
    ...stations.map((station, index) => [
      city.lgCode,
      String(index + 1),
      station.text,
      katakana(station.kana),
      `大阪府${addressOf(station, city.name.ja)}`,
      station.place,
      latitude(station.position),
      longitude(station.position),
      station.phone ?? '',
      station.hours?.days ?? '',
      station.hours?.from ?? '',
      station.hours?.to ?? '',
      standardHoursNote(station),
      ...amenityCells(station, standardHeaders, { yes: '有', no: '無', unknown: '' }),
      station.url ?? '',
      [station.accessNote, station.note].filter(Boolean).join('。'),
    ]),
  ],
};

function standardHoursNote({ hours }: BabyStationFacts): string {
  if (hours === null) return '';
  const closed = hours.closed === '' || /無休|なし/.test(hours.closed) ? '' : `休業日：${hours.closed}`;
  return [hours.from === undefined ? hours.hours : '', closed].filter(Boolean).join('　');
}

const mapHeaders: AmenityHeaders = {
  nursingSpace: '授乳',
  diaperTable: 'おむつ替え',
  hotWater: 'お湯',
  pumping: '搾乳',
  microwave: '電子レンジ',
  parking: '駐車場',
};

/** X and Y, and one column in which hours, days and closing days stand together over several lines. */
export const mapExport: BabyStationStyle = {
  form: { encoding: 'shift_jis', newline: '\r\n' },
  source: {
    encoding: 'shift_jis',
    columns: {
      lng: 'X',
      lat: 'Y',
      name: '施設名',
      kana: '施設名かな',
      address: '所在地',
      phone: 'TEL',
      accessNote: '詳細情報',
      hours: '開館時間',
      url: 'URL',
      ...amenityColumns(mapHeaders),
    },
  },
  rows: (stations, city) => [
    ['X', 'Y', '施設名', '施設名かな', '所在地', '地区名', 'TEL', '詳細情報', '開館時間', 'URL'].concat(
      Object.values(mapHeaders),
      ['施設ID'],
    ),
    ...stations.map((station, index) => [
      longitude(station.position),
      latitude(station.position),
      station.text,
      station.kana,
      addressOf(station, city.name.ja),
      '見本地区',
      (station.phone ?? '').replaceAll('-', '－'),
      [station.place, station.accessNote].filter(Boolean).join('　'),
      mapHours(station),
      station.url ?? '',
      ...amenityCells(station, mapHeaders, { yes: 'あり', no: 'なし', unknown: '' }),
      `mihon-${index + 1}`,
    ]),
  ],
};

function mapHours({ hours }: BabyStationFacts): string {
  if (hours === null) return '';
  const isNeverClosed = /無休|なし/.test(hours.closed);
  const closed = isNeverClosed ? '年中無休' : hours.closed === '' ? '' : `休業日：${hours.closed}`;
  return [`${hours.days} ${hours.hours}`.trim(), closed].filter(Boolean).join('\n');
}
