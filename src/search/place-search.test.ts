import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Municipality } from '#domain/municipality.ts';
import type { Station } from '#domain/place.ts';
import { aNursery, aStation } from '#tests/fixtures/facilities.ts';
import { buildPlaceIndex, type PlaceHit, searchPlaces } from './place-search.ts';

const municipalities = JSON.parse(
  readFileSync(new URL('../../data/municipalities.json', import.meta.url), 'utf8'),
) as Municipality[];

const station = (id: string, ja: string, kana: string, en: string, rank: Station['rank'] = 2): Station => ({
  id,
  name: { ja, kana, en },
  lgCode: '271276',
  position: { lat: 34.7, lng: 135.5 },
  rank,
});

const stations = [
  station('umeda', '梅田', 'うめだ', 'Umeda', 1),
  station('higashi-umeda', '東梅田', 'ひがしうめだ', 'Higashi-Umeda'),
  station('osaka', '大阪', 'おおさか', 'Osaka', 1),
  station('shin-osaka', '新大阪', 'しんおおさか', 'Shin-Osaka', 1),
  station('juso', '十三', 'じゅうそう', 'Juso'),
  station('namba', 'なんば', 'なんば', 'Namba', 1),
  station('yao', '八尾', 'やお', 'Yao'),
];

const facilities = [
  aNursery({ id: 'n-tanpopo', name: '見本タンポポ保育園', kana: null, lgCode: '272051', position: null }),
  aNursery({ id: 'n-umeda', name: '梅田どんぐり保育園', kana: 'うめだどんぐりほいくえん', lgCode: '271276' }),
  aStation({ id: 'b-umeda', name: '東梅田', kana: null, lgCode: '271276' }),
];

const index = buildPlaceIndex({ municipalities, stations }, facilities);
const search = (text: string, limit = 8): PlaceHit[] => searchPlaces(index, text, limit);
const namesOf = (text: string, limit = 8): string[] => search(text, limit).map(({ name }) => name.ja);

describe('searchPlaces', () => {
  it.each([
    [
      '新大阪',
      [
        '新大阪',
        '新大阪駅',
        'しんおおさか',
        'シンオオサカ',
        'ｼﾝｵｵｻｶ',
        'shinosaka',
        'shin-osaka',
        'Shin-Ōsaka',
        'shinoosaka',
        'sinosaka',
        'ＳＨＩＮＯＳＡＫＡ',
        '신오사카',
        'शिन ओसाका',
        'しんおおさかえき',
        'Shin-Osaka Station',
        'shin osaka eki',
      ],
    ],
    ['十三', ['十三', 'じゅうそう', 'juso', 'juusou', 'jusou', 'jūsō', '十三駅']],
    ['東梅田', ['东梅田', '히가시우메다']],
    ['なんば', ['なんば', 'ナンバ', 'namba', 'nanba', 'nam', 'なんば駅', '난바', 'नाम्बा']],
    [
      '豊中市',
      [
        '豊中市',
        '豊中',
        'とよなか',
        'とよなかし',
        'toyonaka',
        'toyonaka-shi',
        'Toyonaka City',
        'toyonaka cit',
        'トヨナカ',
      ],
    ],
    ['大阪市', ['大阪市', '大阪', 'おおさか', 'osaka', 'oosaka', 'ōsaka', 'Osaka City']],
    ['四條畷市', ['四條畷', '四条畷', 'しじょうなわて', 'shijonawate', 'shijounawate', 'sijounawate']],
    ['千早赤阪村', ['千早赤阪村', '千早赤坂', 'ちはやあかさかむら', 'chihayaakasaka']],
    ['島本町', ['島本町', '島本', 'しまもと', 'shimamoto', 'Shimamoto Town', 'shimamoto-cho']],
    ['箕面市', ['箕面', 'みのお', 'minoh', 'minoo', 'mino']],
    [
      '大阪市西淀川区',
      [
        '西淀川区',
        '西淀川',
        '大阪市西淀川区',
        '大阪西淀川',
        'nishiyodogawa',
        'nishi-yodogawa-ku',
        'Osaka Nishiyodogawa',
        'nishiyodogawa ward, osaka',
      ],
    ],
  ])('finds %s first, however it is written', (name, spellings) => {
    expect(spellings.map((text) => [text, namesOf(text)[0]])).toEqual(spellings.map((text) => [text, name]));
  });

  it.each(['北区', '北', 'きたく', 'kita-ku', 'Kita Ward'])('gives 北区 of both cities for %s', (text) => {
    expect(namesOf(text).slice(0, 2)).toEqual(['大阪市北区', '堺市北区']);
  });

  it.each([
    '堺市北区',
    '堺市 北区',
    '堺 北区',
    'さかいしきたく',
    'sakai kita',
    'sakaishi kitaku',
    'kita-ku, sakai',
  ])('gives only the one ward for %s', (text) => {
    expect(namesOf(text)).toEqual(['堺市北区']);
  });

  it('does not bury a city under its wards', () => {
    expect(namesOf('大阪市')).toEqual(['大阪市', '東大阪市']);
    expect(namesOf('大阪').slice(0, 4)).toEqual(['大阪市', '大阪', '大阪狭山市', '東大阪市']);
  });

  it('puts exact before beginning before inside, and a facility that is meant before places that are not', () => {
    expect(search('梅田').map(({ id }) => id)).toEqual(['umeda', 'higashi-umeda', 'n-umeda', 'b-umeda']);
    expect(search('東梅田').map(({ id }) => id)).toEqual(['higashi-umeda', 'b-umeda']);
    expect(search('うめだど').map(({ id }) => id)).toEqual(['n-umeda']);
  });

  it('puts a city before the station of the same name', () => {
    expect(search('八尾').map(({ kind }) => kind)).toEqual(['municipality', 'station']);
  });

  it('finds a facility by a part of its name in kana or romaji, with the town it lies in', () => {
    const [hit] = search('tanpopo');
    expect(hit).toEqual({
      kind: 'facility',
      id: 'n-tanpopo',
      position: null,
      name: { ja: '見本タンポポ保育園', kana: null, en: null },
      parentName: expect.objectContaining({ ja: '吹田市', en: 'Suita City' }),
    });
    expect(search('たんぽぽ')[0]).toEqual(hit);
  });

  it('tells a ward with its city and the office as its position', () => {
    const ward = municipalities.find(({ lgCode }) => lgCode === '271411');
    expect(search('堺市堺区')[0]).toEqual({
      kind: 'ward',
      id: '271411',
      position: ward?.office,
      name: { ja: '堺市堺区', kana: 'さかいしさかいく', en: 'Sakai Ward, Sakai City' },
      parentName: null,
    });
  });

  it('gives nothing for nothing, and never more than asked for', () => {
    expect(['', ' ', '・', 'ー', '存在しない町'].flatMap((text) => search(text))).toEqual([]);
    expect(search('区', 3)).toEqual([]);
    expect(search('osaka', 3)).toHaveLength(3);
  });

  it('does not match one or two letters inside words', () => {
    expect(namesOf('ao')).toEqual([]);
    expect(namesOf('ya')).toEqual(['八尾市', '八尾']);
  });

  it('finds every municipality and ward by its name in each script', () => {
    for (const { lgCode, name } of municipalities) {
      for (const text of Object.values(name)) {
        expect(
          search(text).map(({ id }) => id),
          text,
        ).toContain(lgCode);
      }
    }
  });

  it('takes any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(search(text, 5).length).toBeLessThanOrEqual(5);
      }),
    );
  });
});
