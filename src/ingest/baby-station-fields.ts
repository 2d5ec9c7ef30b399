import type { Amenity, BabyStation } from '#domain/baby-station.ts';
import type { Answer } from '#domain/facility-common.ts';
import { readAmenity } from './cells/amenity.ts';
import { readHours } from './cells/hours.ts';
import { type Parsed, understood } from './cells/parsed.ts';
import { commonOf, type FacilityRecord, facilityFields, textField } from './facility-fields.ts';
import type { FieldSpec, FieldTable } from './field-spec.ts';
import type { FilePlace } from './file-place.ts';
import type { Draft } from './identity.ts';

/** What the cells of a row say about a baby station. */
export type BabyStationRecord = FacilityRecord & {
  place: string | null;
  accessNote: string | null;
  hours: string | null;
  hoursFrom: string | null;
  hoursTo: string | null;
  days: string | null;
  closedDays: string | null;
  hoursNote: string | null;
} & { [A in Amenity as `amenities.${A}`]: Answer };

export const babyStationFields: FieldTable<BabyStationRecord> = {
  ...facilityFields,
  place: textField('設置場所', [
    '場所',
    '設置場所(階)',
    'フロア',
    '階',
    '建物名等(方書)',
    '建物名等',
    '方書',
    'facility_other_name',
  ]),
  accessNote: textField('利用案内', ['利用方法', '利用条件', '利用にあたって']),
  hours: textField('利用時間', ['利用可能時間', '開館時間', '施設利用可能時間', '営業時間']),
  hoursFrom: textField('開始時間', ['利用開始時間', 'available_from', 'startTime']),
  hoursTo: textField('終了時間', ['利用終了時間', 'available_to', 'endTime']),
  days: textField('利用可能曜日', [
    '利用可能日',
    '施設利用可能日',
    '利用日',
    '曜日',
    'day_of_week',
    'availableDate',
  ]),
  closedDays: textField('休業日', ['休館日', '定休日', '休み', '閉館日']),
  hoursNote: textField('利用可能日時特記事項', [
    '利用可能日時特記',
    '利用時間備考',
    'available_day_info',
    'availableDateNote',
  ]),
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
};

export function babyStationOf(
  record: BabyStationRecord,
  name: string,
  place: FilePlace,
): Parsed<Draft<BabyStation>> {
  const common = commonOf(record, name, place);
  const hours = readHours({
    hours: hoursText(record),
    days: record.days,
    closedDays: record.closedDays,
    note: [record.hoursNote, record.note].filter((text) => text !== null).join('\n') || null,
  });
  return {
    value: {
      theme: 'baby-stations',
      ...common.value,
      amenities: {
        nursingSpace: record['amenities.nursingSpace'],
        diaperTable: record['amenities.diaperTable'],
        hotWater: record['amenities.hotWater'],
        sink: record['amenities.sink'],
        microwave: record['amenities.microwave'],
        pumping: record['amenities.pumping'],
        fatherWelcome: record['amenities.fatherWelcome'],
        strollerAccess: record['amenities.strollerAccess'],
      },
      place: record.place,
      accessNote: record.accessNote,
      hours: hours.value,
    },
    issues: [...common.issues, ...hours.issues],
  };
}

/** Opening and closing time in a column each are one text; only one of them is shown as it stands. */
function hoursText({ hours, hoursFrom, hoursTo }: BabyStationRecord): string | null {
  if (hours !== null) return hours;
  if (hoursFrom === null || hoursTo === null) return hoursFrom ?? hoursTo;
  return `${hoursFrom}〜${hoursTo}`;
}

function amenityField(ja: string, aliases: readonly string[]): FieldSpec<Answer> {
  return {
    ja,
    aliases,
    presence: 'optional',
    parse: (cell) => (cell === null ? understood('unknown') : readAmenity(cell)),
  };
}
