import type { BabyStation } from '#domain/baby-station.ts';
import { compactOf } from '#domain/compact.ts';
import { encodeFacilities } from '#domain/geojson.ts';
import type { Ledger } from '#domain/ledger.ts';
import type { Municipality } from '#domain/municipality.ts';
import type { Nursery } from '#domain/nursery.ts';
import type { Places, Station } from '#domain/place.ts';
import type { Manifest, Source } from '#domain/source.ts';

/** Everything under public/data that the app reads, before it becomes JSON. */
export interface Published {
  manifest: Manifest;
  places: Places;
  ledger: Ledger;
  'baby-stations': readonly BabyStation[];
  nurseries: readonly Nursery[];
}

export type DataFile = keyof Published;

const suita: Municipality = {
  lgCode: '272051',
  parent: null,
  slug: 'suita',
  name: { ja: '吹田市', kana: 'すいたし', en: 'Suita' },
  office: { lat: 34.7595, lng: 135.5168 },
  box: { west: 135.48, south: 34.73, east: 135.56, north: 34.83 },
  pages: { childcare: null, vacancies: 'https://example.com/suita/vacancies' },
};

const osaka: Municipality = {
  lgCode: '271004',
  parent: null,
  slug: 'osaka',
  name: { ja: '大阪市', kana: 'おおさかし', en: 'Osaka' },
  office: { lat: 34.6937, lng: 135.5023 },
  box: { west: 135.37, south: 34.58, east: 135.6, north: 34.77 },
  pages: { childcare: 'https://example.com/osaka/childcare', vacancies: null },
};

const kitaWard: Municipality = {
  lgCode: '271276',
  parent: '271004',
  slug: 'osaka-kita',
  name: { ja: '北区', kana: 'きたく', en: 'Kita Ward' },
  office: { lat: 34.7055, lng: 135.5101 },
  box: { west: 135.48, south: 34.69, east: 135.53, north: 34.73 },
  pages: { childcare: null, vacancies: null },
};

/** Publishes nothing that could be read. */
const toyono: Municipality = {
  lgCode: '273210',
  parent: null,
  slug: 'toyono',
  name: { ja: '豊能町', kana: 'とよのちょう', en: 'Toyono' },
  office: { lat: 34.9187, lng: 135.4943 },
  box: { west: 135.41, south: 34.86, east: 135.53, north: 34.95 },
  pages: { childcare: null, vacancies: 'https://example.com/toyono/vacancies' },
};

const umeda: Station = {
  id: 'umeda',
  name: { ja: '梅田', kana: 'うめだ', en: 'Umeda' },
  lgCode: '271276',
  position: { lat: 34.7024, lng: 135.4959 },
  rank: 1,
};

const umedaNorth: Station = {
  id: 'kita-umeda',
  name: { ja: '北梅田', kana: 'きたうめだ', en: 'Kita-Umeda' },
  lgCode: '271276',
  position: { lat: 34.7071, lng: 135.4938 },
  rank: 3,
};

const toyonoStation: Station = {
  id: 'toyono-station',
  name: { ja: '架空峠', kana: 'かくうとうげ', en: 'Kakutoge' },
  lgCode: toyono.lgCode,
  position: { lat: 34.92, lng: 135.49 },
  rank: 3,
};

export const places: Places = {
  municipalities: [osaka, kitaWard, suita, toyono],
  stations: [umeda, umedaNorth, toyonoStation],
};

/** The source that the complete fixtures name. */
const completeSource: Source = {
  id: 'complete/source',
  theme: 'nurseries',
  lgCode: suita.lgCode,
  publisher: '見本市役所',
  title: '見本の一覧',
  licence: { name: '見本利用条件', url: 'https://example.com/licence' },
  page: 'https://example.com/list',
  asOf: '2026-11-01',
  entryMonth: '2026-12',
  legend: [{ mark: '△', text: '1〜3人' }],
  rows: 2,
  accepted: 2,
  rejected: 0,
};

const sources: readonly Source[] = [
  completeSource,
  { ...completeSource, id: 'nurseries/osaka', lgCode: osaka.lgCode, licence: null, page: null },
  { ...completeSource, id: 'baby-stations/suita', theme: 'baby-stations', entryMonth: null },
  { ...completeSource, id: 'baby-stations/osaka', theme: 'baby-stations', lgCode: osaka.lgCode, asOf: null },
];

export const manifest: Manifest = { schemaVersion: 1, sample: false, files: [], compact: [], sources };

export const nothingPublished: Published = {
  manifest,
  places,
  ledger: { schemaVersion: 1, entries: [] },
  'baby-stations': [],
  nurseries: [],
};

/** What stands in the file. */
export function contentOf(published: Published, file: DataFile): object {
  switch (file) {
    case 'baby-stations':
      return compactOf(encodeFacilities<'baby-stations'>(published[file]));
    case 'nurseries':
      return compactOf(encodeFacilities<'nurseries'>(published[file]));
    default:
      return published[file];
  }
}
