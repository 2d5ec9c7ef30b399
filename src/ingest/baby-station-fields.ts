import type { BabyStation } from '#domain/baby-station.ts';
import { type AmenityRecord, amenitiesOf, amenityFields } from './amenity-fields.ts';
import { readHours } from './cells/hours.ts';
import { notesTogether } from './cells/hours-note.ts';
import { isLent } from './cells/lent.ts';
import type { Parsed } from './cells/parsed.ts';
import { commonOf, type FacilityRecord, facilityFields, textField } from './facility-fields.ts';
import type { FieldTable } from './field-spec.ts';
import type { FilePlace } from './file-place.ts';
import type { Draft } from './identity.ts';

/** What the cells of a row say about a baby station. */
export type BabyStationRecord = FacilityRecord & {
  kind: string | null;
  place: string | null;
  accessNote: string | null;
  hours: string | null;
  hoursFrom: string | null;
  hoursTo: string | null;
  days: string | null;
  closedDays: string | null;
  hoursNote: string | null;
} & AmenityRecord;

export const babyStationFields: FieldTable<BabyStationRecord> = {
  ...facilityFields,
  kind: textField('種別', ['施設種別', '区分', '種類']),
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
  ...amenityFields,
};

export function babyStationOf(
  record: BabyStationRecord,
  name: string,
  place: FilePlace,
): Parsed<Draft<BabyStation>> {
  const common = commonOf(record, name, place);
  const lent = isLent({ kind: record.kind, name, notes: [record.note, record.accessNote] });
  const hours = readHours({
    hours: hoursText(record),
    days: record.days,
    closedDays: record.closedDays,
    note: notesTogether(record.hoursNote, record.note, closureIn(name), closureIn(record.place)),
  });
  return {
    value: {
      theme: 'baby-stations',
      ...common.value,
      ...(lent && { position: null }),
      amenities: amenitiesOf(record),
      lent,
      place: record.place,
      accessNote: record.accessNote,
      hours: hours.value,
    },
    issues: [...common.issues, ...hours.issues],
  };
}

const closure =
  /休止|休[館園業店]中|閉[館園鎖店](?![日時])|廃止|撤去|移転|(?:工事|改修)中|利用(?:停止|中止|不可|できません)/;

/** 「みほん館（休止中）」 is not open whatever its hours: what of a name or a place says so. */
function closureIn(text: string | null): string | null {
  return (text !== null && closure.exec(text)?.[0]) || null;
}

/** Opening and closing time in a column each are one text; only one of them is shown as it stands. */
function hoursText({ hours, hoursFrom, hoursTo }: BabyStationRecord): string | null {
  if (hours !== null) return hours;
  if (hoursFrom === null || hoursTo === null) return hoursFrom ?? hoursTo;
  return `${hoursFrom}〜${hoursTo}`;
}
