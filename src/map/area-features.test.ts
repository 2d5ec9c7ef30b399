import { beforeAll, describe, expect, it, test } from 'vitest';
import type { Language } from '#domain/language.ts';
import type { Places } from '#domain/place.ts';
import type { AreaState, AreaSymbol } from '#search/area-symbols.ts';
import { areaFeatures } from './area-features.ts';

const suita = {
  lgCode: '272051',
  parent: null,
  slug: 'suita',
  name: { ja: '吹田市', kana: 'すいたし', en: 'Suita' },
  office: { lat: 34.7595, lng: 135.5168 },
  box: { west: 135.48, south: 34.73, east: 135.56, north: 34.83 },
  pages: { childcare: null, vacancies: null },
};
const places: Places = { municipalities: [suita], stations: [] };
const symbol: AreaSymbol = {
  lgCode: '272051',
  shown: 'both',
  state: 'counted',
  open: 12,
  publishing: 40,
  dates: { asOf: '2026-11-01', entryMonth: '2026-12' } as AreaSymbol['dates'],
};

let t: Parameters<typeof areaFeatures>[3];
beforeAll(async () => {
  const { default: i18next } = await import('i18next');
  const { loadWords, startI18n } = await import('#i18n/i18n.ts');
  await startI18n('ja');
  await Promise.all([loadWords('later'), loadWords('places')]);
  t = i18next.t;
});

const propertiesOf = (given: Partial<AreaSymbol>, language: Language = 'ja') =>
  areaFeatures([{ ...symbol, ...given }], places, language, t).features[0]?.properties;

test('a figure names how many of how many, for which month and as of when', () => {
  expect(propertiesOf({})).toMatchObject({
    name: '吹田市',
    tone: 'available',
    mark: '○',
    figure: '空き 12/40園',
    dates: '12月入所分 11月1日現在',
  });
});

describe('what is no number of places', () => {
  it('is told from all the others by its mark or its words', () => {
    const states: AreaState[] = [
      'counted',
      'marked',
      'none',
      'not-offered',
      'unknown',
      'stale',
      'not-published',
    ];
    const shown = states.map((state) => propertiesOf({ state, open: 0, publishing: 0 }));
    expect(new Set(shown.map((each) => `${each?.mark} ${each?.figure}`)).size).toBe(states.length);
    expect(propertiesOf({ state: 'not-published', open: 0, publishing: 0 })).toMatchObject({
      mark: '…',
      figure: '公表なし',
      dates: '',
    });
  });

  it('says so where rounds differ or have no dates', () => {
    expect(propertiesOf({ dates: null })?.dates).toBe('基準日はさまざま');
    expect(propertiesOf({ dates: { asOf: null, entryMonth: null } })?.dates).toBe(
      '入所月の公表なし 基準日の公表なし',
    );
  });
});

it('stands at the office, and leaves out what no place is known of', () => {
  const { features } = areaFeatures([symbol, { ...symbol, lgCode: '999999' }], places, 'ja', t);
  expect(features.map(({ geometry }) => geometry.coordinates)).toEqual([[135.5168, 34.7595]]);
});

test('its words are drawn without readings', async () => {
  const { setLanguage } = await import('#i18n/i18n.ts');
  await setLanguage('ja-Easy');
  expect(propertiesOf({}, 'ja-Easy')).toMatchObject({
    figure: '空き 12/40園',
    dates: '12月から 入る 人の 分 11月1日に 数えた 数',
  });
});
