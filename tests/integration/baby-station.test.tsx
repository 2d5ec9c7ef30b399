import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { completeBabyStation } from '#tests/fixtures/complete/baby-station.ts';
import { aStation } from '#tests/fixtures/facilities.ts';
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
