import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { babyStationFields } from '#ingest/baby-station-fields.ts';
import { matchColumns } from '#ingest/match-columns.ts';
import { nurseryFields } from '#ingest/nursery-fields.ts';

const path = '../shared/facts/standard-columns.json';
const hasFacts = existsSync(path);
if (!hasFacts) console.warn('skipped: no shared facts');

type Lists = Readonly<
  Record<string, { columns?: string[]; columns_by_position?: string[]; columns_seen?: string[] }>
>;
const lists: Lists = hasFacts ? JSON.parse(readFileSync(path, 'utf8')) : {};

function fieldsOf(list: string, fields: typeof babyStationFields | typeof nurseryFields) {
  const { columns, columns_by_position, columns_seen } = lists[list] ?? {};
  const cells = columns ?? columns_by_position ?? columns_seen ?? [];
  const match = matchColumns([{ line: 1, cells }], fields, null);
  return { found: [...(match?.indexes.keys() ?? [])], issues: match?.issues };
}

const place = ['name', 'kana', 'address', 'lat', 'lng', 'phone', 'url', 'note'];

describe.runIf(hasFacts)('the standard data sets are read without configuration', () => {
  it.each(['kosodate_old28', 'kosodate_new51', 'kosodate_kumamoto53_ddl'])('子育て施設一覧, %s', (list) => {
    const nursery = fieldsOf(list, nurseryFields);
    expect(nursery.issues).toEqual([]);
    expect(nursery.found.filter((field) => field !== 'ward')).toEqual([
      ...place,
      'kind',
      'capacity',
      'minimumAge',
    ]);
    const station = fieldsOf(list, babyStationFields);
    expect(station.issues).toEqual([]);
    expect(station.found).toEqual(
      expect.arrayContaining([...place, 'place', 'hoursFrom', 'hoursTo', 'days', 'hoursNote']),
    );
  });

  it('their newer form has the code of the ward and amenities too', () => {
    expect(fieldsOf('kosodate_new51', nurseryFields).found).toContain('ward');
    expect(fieldsOf('kosodate_new51', babyStationFields).found).toEqual(
      expect.arrayContaining(['amenities.nursingSpace', 'amenities.diaperTable', 'amenities.strollerAccess']),
    );
  });

  it('大阪市 空き情報: every class; which of its two 月 is which has to be said', () => {
    expect(fieldsOf('osaka_city_sukusukudata21', nurseryFields)).toEqual({
      found: [
        ...['name', 'kana', 'ward', 'address', 'lat', 'lng', 'phone', 'url', 'kind'],
        ...[0, 1, 2, 3, 4, 5].map((age) => `vacancies.${age}`),
      ],
      issues: [],
    });
  });

  it('lists of baby stations', () => {
    expect(fieldsOf('tokyo_akachanflat_official_csv', babyStationFields)).toEqual({
      found: ['name', 'address', 'note', 'hours', 'days'],
      issues: [],
    });
    expect(fieldsOf('takarazuka_babystation_xlsx', babyStationFields)).toEqual({
      found: ['name', 'address', 'hours', 'days', 'amenities.nursingSpace', 'amenities.diaperTable'],
      issues: [],
    });
  });
});

it('マップナビおおさか: X is the longitude', () => {
  const cells = ['X', 'Y', '施設名', '施設名かな', '所在地', '地区名', 'TEL', '開館時間', 'URL', '施設ID'];
  const match = matchColumns([{ line: 1, cells }], babyStationFields, null);
  expect(match && Object.fromEntries(match.indexes)).toEqual({
    lng: 0,
    lat: 1,
    name: 2,
    kana: 3,
    address: 4,
    phone: 6,
    hours: 7,
    url: 8,
  });
});
