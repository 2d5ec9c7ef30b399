import { type Amenity, amenities, type BabyStation } from '#domain/baby-station.ts';
import { classAges } from '#domain/class-age.ts';
import type { Facility } from '#domain/facility.ts';
import type { Nursery } from '#domain/nursery.ts';
import type { VacancyCell } from '#domain/vacancy.ts';
import { readNurseryKind, wordOfKind } from '#ingest/cells/nursery-kind.ts';
import type { FilePlace } from '#ingest/file-place.ts';
import type { Draft } from '#ingest/identity.ts';
import { amenityWords } from './amenity-words.ts';

/** The cells of one facility by field, each in a spelling that is read without a legend and without a remark. */
export type CellTexts = Readonly<Record<string, string>>;

/**
 * What a facility is written as elsewhere. `rawOf` gives the cell as published, '' where there is none: it stands where nothing could
 * be read, so that no text is lost, and where a text means the same everywhere.
 */
export function cellTextsOf(
  facility: Draft<Facility>,
  place: Pick<FilePlace, 'municipality' | 'wards'>,
  rawOf: (field: string) => string,
): CellTexts {
  const { name, position, phone, url, lgCode } = facility;
  const ward = place.wards.find((each) => each.lgCode === lgCode);
  const texts = {
    name,
    kana: rawOf('kana'),
    lgCode,
    municipality: place.municipality?.name.ja ?? '',
    ward: ward?.name.ja ?? rawOf('ward'),
    address: rawOf('address'),
    lat: position === null ? '' : degrees(position.lat),
    lng: position === null ? '' : degrees(position.lng),
    phone: phone ?? rawOf('phone'),
    url: url ?? rawOf('url'),
    note: rawOf('note'),
  };
  return 'amenities' in facility
    ? { ...texts, ...stationTexts(facility as Draft<BabyStation>, rawOf) }
    : { ...texts, ...nurseryTexts(facility as Draft<Nursery>, rawOf) };
}

function nurseryTexts({ kind, kindText, vacancies }: Draft<Nursery>, rawOf: (field: string) => string) {
  const isReadAnywhere = kindText !== null && readNurseryKind(kindText, {}).value.kind === kind;
  const cells = vacancies?.cells ?? [];
  const told = classAges.flatMap((age) => remarkOn(cells[age], age));
  const unnamed = kind === 'unknown' && kindText !== null ? `種別：${kindText}` : '';
  return {
    kind: isReadAnywhere && kind !== 'unknown' ? kindText : wordOfKind(kind),
    capacity: rawOf('capacity'),
    minimumAge: rawOf('minimumAge'),
    asOf: vacancies?.asOf ?? '',
    entryMonth: vacancies?.entryMonth ?? '',
    ...Object.fromEntries(cells.map((cell, age) => [`vacancies.${age}`, vacancyText(cell)])),
    note: [rawOf('note'), unnamed, ...new Set(told)].filter((text) => text !== '').join('／'),
  };
}

/** Words for what marks mean only with a legend. Places for several classes together are no class's own. */
function vacancyText(cell: VacancyCell): string {
  switch (cell.kind) {
    case 'count':
      return String(cell.count);
    case 'range':
      return cell.atMost === undefined ? `${cell.atLeast}人以上` : `${cell.atLeast}〜${cell.atMost}人`;
    case 'mark':
      return { yes: '空きあり', no: '空きなし', unclear: '要確認' }[cell.open];
    case 'not-offered':
      return '設定なし';
    case 'joint':
    case 'unknown':
      return '不明';
  }
}

/** What 「不明」 leaves unsaid. */
function remarkOn(cell: VacancyCell | undefined, age: number): string[] {
  if (cell?.kind === 'joint') return [`${cell.ages.join('・')}歳児はあわせて${cell.count}人`];
  const raw = cell?.kind === 'unknown' ? cell.raw.trim() : '';
  return raw === '' || raw === '不明' ? [] : [`${age}歳児：${raw}`];
}

function stationTexts({ amenities: offered }: Draft<BabyStation>, rawOf: (field: string) => string) {
  const [from, to] = [rawOf('hoursFrom'), rawOf('hoursTo')];
  const pair = from !== '' && to !== '' ? `${from}〜${to}` : from || to;
  return {
    kind: rawOf('kind'),
    place: rawOf('place'),
    accessNote: rawOf('accessNote'),
    hours: rawOf('hours') || pair,
    hoursFrom: from,
    hoursTo: to,
    days: rawOf('days'),
    closedDays: rawOf('closedDays'),
    hoursNote: rawOf('hoursNote'),
    ...Object.fromEntries(
      amenities.map((amenity: Amenity) => {
        const answer = offered[amenity];
        const text = answer === 'unknown' ? rawOf(`amenities.${amenity}`) : amenityWords(amenity)[answer];
        return [`amenities.${amenity}`, text];
      }),
    ),
  };
}

/** Six decimals of a degree are 0.1 m. */
function degrees(value: number): string {
  return String(Math.round(value * 1e6) / 1e6);
}
