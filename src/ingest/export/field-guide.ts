import { type Amenity, amenities } from '#domain/baby-station.ts';
import type { Theme } from '#domain/facility.ts';
import { type BabyStationRecord, babyStationFields } from '#ingest/baby-station-fields.ts';
import type { FacilityRecord } from '#ingest/facility-fields.ts';
import type { FieldSpec } from '#ingest/field-spec.ts';
import { type NurseryRecord, nurseryFields } from '#ingest/nursery-fields.ts';
import { amenityWords } from './amenity-words.ts';

/** What a template and its guide say of a field besides its table entry; null = not asked for, another field says it better. */
type Sample = { example: string; allowed?: readonly string[]; isClosed?: boolean } | null;

type Samples<R> = { readonly [F in keyof R]-?: Sample };

const common: Samples<FacilityRecord> = {
  name: { example: '【記入例】みほん施設（この行は消してください）' },
  kana: { example: 'みほんしせつ' },
  ward: { example: '' },
  address: { example: '大阪府みほん市みほん町1-2-3' },
  lat: { example: '34.686316', allowed: ['34.686316', '34°41′11″'] },
  lng: { example: '135.519711', allowed: ['135.519711', '135°31′11″'] },
  phone: { example: '06-0000-0000' },
  url: { example: 'https://example.jp/mihon' },
  note: { example: '' },
};

function amenitySample(amenity: Amenity): Sample {
  const { yes, no } = amenityWords(amenity);
  return { example: yes, allowed: [yes, no, '不明'], isClosed: true };
}

const amenitySamples = Object.fromEntries(
  amenities.map((amenity) => [`amenities.${amenity}`, amenitySample(amenity)]),
) as {
  readonly [A in Amenity as `amenities.${A}`]: Sample;
};

const vacancy = (example: string): Sample => ({
  example,
  allowed: ['0', '2', '3人以上', '1〜3人', '空きあり', '空きなし', '設定なし', '要確認', '不明'],
});

const samples: { 'baby-stations': Samples<BabyStationRecord>; nurseries: Samples<NurseryRecord> } = {
  'baby-stations': {
    ...common,
    kind: { example: '' },
    place: { example: '2階 北側' },
    accessNote: { example: '受付に声をかけてください' },
    hours: { example: '9:00〜17:00', allowed: ['9:00〜17:00', '24時間', '平日9:00〜17:30、土曜9:00〜12:00'] },
    hoursFrom: null,
    hoursTo: null,
    days: { example: '月火水木金', allowed: ['月火水木金', '毎日', '月〜土'] },
    closedDays: { example: '祝日', allowed: ['祝日', '毎週月曜日', '第3木曜日', '12月29日〜1月3日'] },
    hoursNote: { example: '' },
    ...amenitySamples,
  },
  nurseries: {
    ...common,
    kind: {
      example: '小規模保育',
      allowed: [
        '保育所',
        '認定こども園',
        '小規模保育',
        '家庭的保育',
        '事業所内保育',
        '企業主導型保育',
        '幼稚園',
      ],
      isClosed: true,
    },
    capacity: { example: '19' },
    minimumAge: { example: '生後57日', allowed: ['生後57日', '6か月', '1歳'] },
    asOf: { example: '2026-04-01', allowed: ['2026-04-01', '令和8年4月1日'] },
    asOfMonth: null,
    asOfDay: null,
    entryMonth: { example: '2026-05', allowed: ['2026-05', '令和8年5月'] },
    'vacancies.0': vacancy('0'),
    'vacancies.1': vacancy('2'),
    'vacancies.2': vacancy('3人以上'),
    'vacancies.3': vacancy('設定なし'),
    'vacancies.4': vacancy('設定なし'),
    'vacancies.5': vacancy('設定なし'),
  },
};

/** One column of our own template, for a guide in plain words. */
export interface FieldGuide {
  /** The key of the field table, `vacancies.0`. */
  field: string;
  header: string;
  otherHeaders: readonly string[];
  isRequired: boolean;
  /** Plainly fictional; '' = may stay blank. */
  example: string;
  /** Spellings that are read without a remark; not all there are, unless `isClosed`. */
  allowed: readonly string[];
  isClosed: boolean;
}

/** The columns of our own template, in its order: every field of the table that a person has to fill in. */
export function fieldGuide(theme: Theme): FieldGuide[] {
  const specs: Readonly<Record<string, FieldSpec<unknown>>> =
    theme === 'nurseries' ? nurseryFields : babyStationFields;
  return Object.entries<Sample>(samples[theme]).flatMap(([field, sample]) => {
    const spec = specs[field];
    if (sample === null || spec === undefined) return [];
    const { example, allowed = [], isClosed = false } = sample;
    const { ja: header, aliases: otherHeaders, presence } = spec;
    return { field, header, otherHeaders, isRequired: presence === 'required', example, allowed, isClosed };
  });
}
