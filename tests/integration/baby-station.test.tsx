import { screen, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { completeBabyStation } from '#tests/fixtures/complete/baby-station.ts';
import { aStation } from '#tests/fixtures/facilities.ts';
import { manifest } from '#tests/msw/published.ts';
import { findLine, freezeClock, open } from './app.tsx';

test('each amenity is there, is not, or is not published', async () => {
  await open('#/find?id=complete', { 'baby-stations': [completeBabyStation] });
  const facility = await screen.findByRole('article', { name: completeBabyStation.name });
  const amenity = (name: string) =>
    within(facility)
      .getAllByRole('listitem')
      .filter(({ dataset }) => dataset.answer !== undefined)
      .find(({ textContent }) => textContent?.startsWith(name))?.textContent;
  expect(amenity('授乳スペース')).toMatch(/あり$/);
  expect(amenity('調乳用のお湯')).toMatch(/なし$/);
  expect(amenity('搾乳')).toMatch(/公表なし$/);
  expect(facility.textContent).toContain('「公表なし」は「ない」という意味ではありません。');
});

test('a station of which nothing is published says so for each fact', async () => {
  await open('#/find?id=a', { 'baby-stations': [aStation()] });
  const facility = await screen.findByRole('article');
  const terms = within(facility).getAllByRole('term');
  for (const label of ['場所', '利用のしかた', '利用時間', '住所', '電話', 'ページ', '備考']) {
    expect(terms.find(({ textContent }) => textContent === label)?.nextElementSibling?.textContent).toBe(
      '不明・公表なし',
    );
  }
  expect(facility.textContent).not.toMatch(/×|今使える|時間外/);
});

test.each([
  ['2026-11-25T10:30:00+09:00', '今使える（17:00まで）'],
  ['2026-11-25T17:00:00+09:00', '時間外（明日9:00から）'],
  ['2026-11-30T10:30:00+09:00', '時間外（明日9:00から）'],
])('at %s the line says %s', async (instant, words) => {
  freezeClock(instant);
  const hours = { ...completeBabyStation.hours, irregular: [] };
  await open('#/find', { 'baby-stations': [{ ...completeBabyStation, hours }] });
  expect((await findLine(completeBabyStation.name)).textContent).toContain(words);
});

test('a station without a position is in the list and says that the map lacks it', async () => {
  await open('#/find', { 'baby-stations': [aStation({ name: '見本位置なし', position: null })] });
  const line = (await findLine('見本位置なし')).textContent;
  expect(line).toContain('位置が公表されていないため地図には出ません');
  expect(line).not.toContain('直線');
});

describe('the line of the day on the card', () => {
  const hours = { ...completeBabyStation.hours, irregular: [], onHolidays: 'unknown' as const };

  test.each([
    ['2026-11-25T10:30:00+09:00', '今日（水） 9:00–17:00', hours, null],
    ['2026-11-30T10:30:00+09:00', '今日（月） 休み', hours, null],
    [
      '2026-11-03T10:30:00+09:00',
      '今日（火・祝日） 要確認',
      hours,
      '祝日に使えるかどうかが公表されていません。',
    ],
    [
      '2026-11-25T10:30:00+09:00',
      '今日（水） 9:00–17:00（要確認）',
      { ...hours, irregular: ['臨時休館あり'] },
      '「臨時休館あり」と公表されています。',
    ],
    [
      '2026-11-25T10:30:00+09:00',
      '今日（水） 要確認',
      { ...hours, notUnderstood: ['行事の日を除く'] },
      '「行事の日を除く」を読み取れません。',
    ],
  ])('at %s: %s', async (instant, line, published, reason) => {
    freezeClock(instant);
    await open('#/find?id=complete', { 'baby-stations': [{ ...completeBabyStation, hours: published }] });
    const facility = await screen.findByRole('article');
    const said = within(facility).getByText(/^今日/).closest('div')?.textContent;
    expect(facility.textContent).toContain(published.raw);
    if (reason === null) expect(said).toBe(line);
    else {
      expect(said).toContain(line);
      expect(said).toContain(reason);
    }
  });

  test('names another day by its date', async () => {
    await open('#/find?id=complete&at=2026-11-28T15:00', {
      'baby-stations': [{ ...completeBabyStation, hours }],
    });
    expect((await screen.findByRole('article')).textContent).toContain('11月28日(土) 9:00–17:00');
  });
});

describe('the usual week on the card', () => {
  const fact = async (hours: typeof completeBabyStation.hours) => {
    await open('#/find?id=complete', { 'baby-stations': [{ ...completeBabyStation, hours }] });
    const facility = await screen.findByRole('article');
    const term = within(facility).getAllByRole('term');
    return term.find(({ textContent }) => textContent === '利用時間')?.nextElementSibling as HTMLElement;
  };

  test('is told day by day beside the words that were published', async () => {
    const told = await fact(completeBabyStation.hours);
    const rows = within(told).getAllByRole('row');
    expect(rows.map(({ textContent }) => textContent)).toEqual(['月・祝日休み', '火〜日9:00–17:00']);
    expect(told.textContent).toContain('「臨時休館あり」と公表されています。');
    expect(told.textContent).toContain('公表された原文： 9時から17時（月曜休み）');
  });

  test('is not told where a word was not understood', async () => {
    const told = await fact({ ...completeBabyStation.hours, notUnderstood: ['行事の日を除く'] });
    expect(within(told).queryByRole('table')).toBeNull();
    expect(told.textContent).toBe('9時から17時（月曜休み） （要確認：読み取れない書き方です）');
  });
});

test('the nearest others that fit are one tap away', async () => {
  const at = (id: string, lat: number, hotWater: 'yes' | 'no' = 'yes') =>
    aStation({ id, name: `見本${id}`, position: { lat, lng: 135.5168 }, amenities: { hotWater } });
  const stations = [at('full', 34.7595), at('遠', 34.79), at('近', 34.76), at('湯なし', 34.7596, 'no')];
  const user = await open('#/find?id=full&with=hotWater', { 'baby-stations': stations });
  const others = await screen.findByRole('region', { name: 'ほかに近い2か所' });
  const links = within(others).getAllByRole('link');
  expect(links.map(({ textContent }) => textContent)).toEqual(['見本近', '見本遠']);
  expect(others.textContent).toContain('ここから直線 60 m');
  await user.click(within(others).getByRole('link', { name: '見本近' }));
  expect(await screen.findByRole('article', { name: '見本近' })).toBeTruthy();
});

test('what to bring tells "not there" from "not published"', async () => {
  await open('#/find?id=a', { 'baby-stations': [aStation({ amenities: { diaperBin: 'no' } })] });
  const { textContent } = await screen.findByRole('article');
  expect(textContent).toContain('調乳用のお湯があるかどうかは公表されていません。');
  expect(textContent).toContain('おむつ用ごみ箱はありません（持ち帰り）。');
});

test.each([
  ['Mozilla/5.0 (iPhone; CPU iPhone OS 26_0 like Mac OS X)', 1],
  ['Mozilla/5.0 (Linux; Android 16)', 0],
])('with %s Apple maps are offered %i times', async (userAgent, times) => {
  vi.spyOn(navigator, 'userAgent', 'get').mockReturnValue(userAgent);
  await open('#/find?id=complete', { 'baby-stations': [completeBabyStation] });
  await screen.findByRole('link', { name: 'Googleマップで行き方' });
  expect(screen.queryAllByRole('link', { name: 'Appleマップで行き方' })).toHaveLength(times);
});

test('a mistake is reported to the publisher, by its page and by a mail that is filled in', async () => {
  const sources = manifest.sources.map((source) => ({ ...source, contact: 'madoguchi@example.com' }));
  const user = await open('#/find?id=complete', {
    'baby-stations': [completeBabyStation],
    manifest: { ...manifest, sources },
  });
  const mail = await screen.findByRole('link', { name: /^メールを書く/ });
  const written = () => decodeURIComponent(mail.getAttribute('href') ?? '');
  expect(written()).toMatch(/^mailto:madoguchi@example\.com\?subject=/);
  for (const filledIn of [completeBabyStation.name, '番号：complete', '見本の一覧', '2026年11月1日']) {
    expect(written()).toContain(filledIn);
  }
  expect(written()).toMatch(/まちがっている所：\r\n正しい内容：$/);
  const choice = screen.getByRole('combobox', { name: 'どこがまちがっていますか' });
  await user.selectOptions(choice, '利用時間・休み');
  expect(written()).toContain(
    `まちがっている所：利用時間・休み\r\nいまの掲載：${completeBabyStation.hours.raw}\r\n正しい内容：`,
  );
  await user.selectOptions(choice, 'なくなった（閉鎖・移転）');
  expect(written()).toMatch(/まちがっている所：なくなった（閉鎖・移転）\r\n正しい内容：$/);
  const page = screen.getByRole('link', { name: '公式ページから知らせる' });
  expect(page.getAttribute('href')).toBe('https://example.com/list');
});
