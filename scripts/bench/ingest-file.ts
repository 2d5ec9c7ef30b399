import type { Municipality } from '#domain/municipality.ts';
import { randomFrom } from './facilities.ts';

const header = [
  '緯度',
  '経度',
  '施設名',
  'ふりがな',
  '所在地',
  '電話番号',
  '種別',
  ...['0歳児', '1歳児', '2歳児', '3歳児', '4歳児', '5歳児'],
  '入所月',
  '備考',
];
const kinds = ['保育所', '認定こども園', '小規模保育事業', '家庭的保育事業'];
const cells = ['0', '0', '0', '0', '0', '1', '2', '3', '-', '×'];
const rowsPerChunk = 10_000;

/** Now and then a note in place of a number, as in real lists. */
function placesOf(random: () => number, usual = '0'): string {
  return random() < 0.002 ? '調整中' : usual;
}

/** A list of fictional nurseries as text in pieces, 15 columns, about 150 bytes a row; the same bytes from the same seed. */
export function* nurseryCsv(rows: number, areas: readonly Municipality[], seed: number): Generator<string> {
  const random = randomFrom(seed);
  const pick = <V>(values: readonly V[]) => values[Math.floor(random() * values.length)];
  yield `${header.join(',')}\r\n`;
  for (let start = 0; start < rows; start += rowsPerChunk) {
    let chunk = '';
    for (let index = start; index < Math.min(rows, start + rowsPerChunk); index++) {
      const area = areas[Math.floor(random() * areas.length)];
      if (area === undefined) return;
      const { south, north, west, east } = area.box;
      const lat = (south + random() * (north - south)).toFixed(6);
      const lng = (west + random() * (east - west)).toFixed(6);
      const kind = pick(kinds);
      const last = kind === '保育所' || kind === '認定こども園' ? 5 : 2;
      const places = Array.from({ length: 6 }, (_, age) =>
        age > last ? '-' : placesOf(random, pick(cells)),
      );
      const note = index % 10 === 0 ? '"見学は要予約、\r\n電話で"' : '';
      chunk += `${lat},${lng},みほん${area.name.ja}第${index}保育園,みほんだい${index}ほいくえん,${area.name.ja}見本町${index % 9}-${index % 31},06-0000-${String(index % 10_000).padStart(4, '0')},${kind},${places.join(',')},${1 + (index % 12)},${note}\r\n`;
    }
    yield chunk;
  }
}
