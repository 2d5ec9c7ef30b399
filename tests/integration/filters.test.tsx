import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { aNursery, aStation, vacanciesOf } from '#tests/fixtures/facilities.ts';
import { manifest } from '#tests/msw/published.ts';
import { findLine, findWords, open } from './app.tsx';

const stations = [
  aStation({ id: 'both', name: '見本両方', amenities: { hotWater: 'yes', pumping: 'no' } }),
  aStation({ id: 'water', name: '見本お湯', amenities: { hotWater: 'yes', pumping: 'no' } }),
  aStation({ id: 'pump', name: '見本搾乳', amenities: { hotWater: 'no', pumping: 'yes' } }),
];

const nurseries = [
  aNursery({ id: 'open', name: '見本空き園', vacancies: vacanciesOf('0 1 0 0 0 0') }),
  aNursery({ id: 'full', name: '見本満員園', vacancies: vacanciesOf('0 0 0 0 0 0') }),
  aNursery({ id: 'blank', name: '見本空欄園', vacancies: vacanciesOf('0 ? 0 0 0 0') }),
  aNursery({ id: 'silent', name: '見本沈黙園', vacancies: null }),
  aNursery({ id: 'none', name: '見本なし園', vacancies: vacanciesOf('0 - 0 0 0 0') }),
];

describe('when nothing fits', () => {
  test('each filter can be dropped, with the number that leaves', async () => {
    const user = await open('#/find?with=hotWater,pumping', { 'baby-stations': stations });
    await screen.findByText('条件に合う施設がありません。');
    await screen.findByRole('heading', { name: '0件' });
    await screen.findByRole('button', { name: '「搾乳」を外す（2件）' });
    await user.click(screen.getByRole('button', { name: '「お湯」を外す（1件）' }));
    await findLine('見本搾乳');
    await screen.findByRole('heading', { name: '1件' });
    expect(screen.queryByText('条件に合う施設がありません。')).toBeNull();
    expect(window.location.hash).toBe('#/find?with=pumping');
  });

  test('the filter chosen last is offered first', async () => {
    const user = await open('#/find?with=pumping', { 'baby-stations': stations });
    await user.click(await screen.findByRole('button', { name: /^お湯.*選ぶと0件$/ }));
    await screen.findByText('条件に合う施設がありません。');
    const offers = screen.getAllByRole('button', { name: /を外す/ });
    expect(offers.map(({ textContent }) => textContent)).toEqual([
      '「お湯」を外す（1件）',
      '「搾乳」を外す（2件）',
    ]);
  });

  test('without a filter nothing is blamed', async () => {
    await open('#/find', { 'baby-stations': [] });
    await screen.findByRole('heading', { name: '0件' });
    await findWords('赤ちゃんの駅のデータがない市町村');
    expect(document.body.textContent).not.toMatch(/を外す|条件に合う施設がありません/);
  });
});

test('what is not published is counted apart and comes with one switch', async () => {
  const user = await open('#/find?theme=nurseries&class=1&open=1', { nurseries });
  await findLine('見本空き園');
  screen.getByRole('heading', { name: '1件' });
  await findWords('ほかに2件は、公表されていない・読み取れないため、条件に合うかどうかわかりません。');
  const includeUnknown = screen.getByRole('button', { name: '公表なしも含める' });
  expect(includeUnknown.getAttribute('aria-pressed')).toBe('false');
  await user.click(includeUnknown);
  await screen.findByRole('heading', { name: '3件' });
  expect((await findLine('見本空欄園')).textContent).toContain('不明（原文：?）');
  expect((await findLine('見本沈黙園')).textContent).toContain('空き情報の公表なし');
  for (const name of ['見本満員園', '見本なし園']) expect(screen.queryByRole('link', { name })).toBeNull();
  expect(screen.getByRole('button', { name: '公表なしも含める' }).getAttribute('aria-pressed')).toBe('true');
  expect(document.body.textContent).not.toContain('わかりません');
});

test('each filter says how many remain', async () => {
  const user = await open('#/find?theme=nurseries', { nurseries });
  await findLine('見本空き園');
  await user.click(screen.getByText('市区町村・施設の種類で絞る'));
  await screen.findByRole('button', { name: /^空きあり.*選ぶと1件$/ });
  screen.getByRole('button', { name: /^1歳児.*選ぶと4件$/ });
  await screen.findByRole('button', { name: /^保育所.*選ぶと5件$/ });
  await screen.findByRole('option', { name: '吹田市（5件）' });
});

describe('an area whose list names only nurseries with a vacancy', () => {
  const sources = manifest.sources.map((source) =>
    source.id === 'complete/source' ? { ...source, lists: 'only-with-vacancy' as const } : source,
  );

  test('says that one missing from it is not known to be full; other areas and lists do not', async () => {
    const user = await open('#/find?theme=nurseries&area=272051', {
      nurseries,
      manifest: { ...manifest, sources },
    });
    await findWords('吹田市の一覧は、空きのある施設だけを載せています。');
    await user.click(screen.getByText('市区町村・施設の種類で絞る'));
    const area = await screen.findByRole('combobox', { name: '市区町村' });
    await user.selectOptions(area, '大阪市（0件）');
    await screen.findByText('条件に合う施設がありません。');
    expect(document.body.textContent).not.toContain('空きのある施設だけを載せています');
  });
});

describe('an area without a source', () => {
  test('is never shown as one without vacancies', async () => {
    await open('#/find?theme=nurseries&area=273210', { nurseries });
    await findWords(
      '豊能町のデータは、このサイトにありません。「空きなし」「施設なし」という意味ではありません。',
    );
    const page = screen.getByRole('link', { name: '豊能町の公式ページを見る' });
    expect(page.getAttribute('href')).toBe('https://example.com/toyono/vacancies');
    expect(document.body.textContent).not.toMatch(/公表された空きなし|空き 0人/);
  });

  test('comes from the list of areas too, and a ward counts as its city', async () => {
    const user = await open('#/find?theme=nurseries', { nurseries });
    await findWords('空き情報のデータがない市町村（1）');
    await user.click(screen.getByText('市区町村・施設の種類で絞る'));
    const area = await screen.findByRole('combobox', { name: '市区町村' });
    await user.selectOptions(area, '豊能町（0件）');
    await findWords('豊能町のデータは、このサイトにありません。');
    await user.selectOptions(area, '大阪市北区（0件）');
    await screen.findByText('条件に合う施設がありません。');
    expect(document.body.textContent).not.toContain('のデータは、このサイトにありません');
    expect(window.location.hash).toContain('area=271276');
  });

  test.each(['273210', 'toyono-station'])('is named where one searches from it: %s', async (from) => {
    await open(`#/find?theme=nurseries&from=${from}`, { nurseries });
    await findWords('豊能町のデータは、このサイトにありません。');
    await findWords('空き情報のデータがない市町村（1）');
  });

  test('is all there is to say where nobody publishes anything', async () => {
    await open('#/find', { manifest: { ...manifest, sources: [] } });
    const missing = (await screen.findByText('赤ちゃんの駅のデータがない市町村（3）')).closest('details');
    expect(missing?.open).toBe(true);
    within(missing!).getByText(/空きや施設がないという意味ではありません/);
    expect(document.body.textContent).not.toContain('条件に合う施設がありません');
  });

  test('names the others under the list of the whole prefecture', async () => {
    await open('#/find', { 'baby-stations': stations });
    const missing = (await screen.findByText('赤ちゃんの駅のデータがない市町村（1）')).closest('details');
    expect(within(missing!).getByRole('link').textContent).toBe('豊能町');
  });
});

test('an area that does not exist asks for the whole prefecture and says so', async () => {
  await open('#/find?area=279999', { 'baby-stations': [aStation()] });
  await findLine(aStation().name);
  await findWords('リンクの一部（area）が読み取れない');
});
