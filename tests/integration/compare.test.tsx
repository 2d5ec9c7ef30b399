import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { aNursery, vacanciesOf } from '#tests/fixtures/facilities.ts';
import { findLine, findWords, open } from './app.tsx';

const counting = aNursery({
  id: 'counting',
  name: '見本数字園',
  kind: 'kodomoen',
  capacity: 90,
  minimumAge: { unit: 'month', n: 6 },
  vacancies: vacanciesOf('0 2 0 0 0 0'),
});
const marking = aNursery({
  id: 'marking',
  name: '=見本記号園',
  vacancies: vacanciesOf('x o - ? 0 0', { asOf: '2026-10-24', entryMonth: '2026-12' }),
});
const silent = aNursery({ id: 'silent', name: '見本沈黙園', position: null });
const nurseries = [counting, marking, silent];
const compared = (...ids: string[]) => `#/compare?theme=nurseries&class=1&ids=${ids.join()}`;

const row = async (name: RegExp) => {
  const table = await screen.findByRole('table', { name: '園をくらべる' });
  return within(table).getByRole('row', { name });
};
const cells = async (name: RegExp) =>
  within(await row(name))
    .getAllByRole('cell')
    .map(({ textContent }) => textContent);

/** What the page last saved, as text. */
function savedFile() {
  let saved: Blob | undefined;
  vi.stubGlobal(
    'URL',
    Object.assign(URL, {
      createObjectURL: (blob: Blob) => {
        saved = blob;
        return '#';
      },
      revokeObjectURL: () => undefined,
    }),
  );
  return async () => new TextDecoder('utf-8', { ignoreBOM: true }).decode(await saved?.arrayBuffer());
}

describe('nurseries side by side', () => {
  test('have their rows aligned, with both dates and every state in words', async () => {
    await open(`${compared('counting', 'marking', 'silent')}&from=umeda`, { nurseries });
    expect(await cells(/^入所月/)).toEqual(['2026年12月入所分', '2026年12月入所分', '空き情報の公表なし']);
    expect(await cells(/^基準日/)).toEqual(['2026年11月1日現在', '2026年10月24日現在', '空き情報の公表なし']);
    expect(await cells(/^1歳児選んだクラス/)).toEqual(['○空き 2人', '○空きあり（o）', '空き情報の公表なし']);
    expect(await cells(/^3歳児/)).toEqual([
      '×空き 0人（申込みは可能）',
      '?不明（原文：?）',
      '空き情報の公表なし',
    ]);
    expect(await cells(/^距離/)).toEqual([
      expect.stringMatching(/^梅田から 直線 6\.\d km$/),
      expect.stringMatching(/^梅田から 直線 6\.\d km$/),
      '不明・公表なし',
    ]);
    await findWords('直線5 kmを超える所は、分数を示しません。');
    expect((await cells(/^申込締切/))[0]).toMatch(/^年度と募集の回で変わるため、ここには載せていません。/);
    expect(await cells(/^定員/)).toEqual(['90人', '不明・公表なし', '不明・公表なし']);
  });

  test('say in words which rows differ, and that other dates cannot be compared', async () => {
    await open(compared('counting', 'marking'), { nurseries });
    expect((await row(/^施設の種類/)).textContent).toContain('≠ 違いあり');
    expect((await row(/^0歳児/)).textContent).not.toContain('違いあり');
    await findWords('基準日か入所月が園によって違います。');
  });

  test('can be reduced to what differs; the dates stay', async () => {
    const user = await open(compared('counting', 'marking'), { nurseries });
    await user.click(await screen.findByRole('checkbox', { name: '違う項目だけ見る' }));
    expect(screen.queryByRole('row', { name: /^0歳児/ })).toBeNull();
    await row(/^入所月/);
    await row(/^1歳児/);
  });

  test('are measured from a point of one’s own on the screen, in no file and no link', async () => {
    const { setOwnPoints } = await import('#state/use-own-points.ts');
    setOwnPoints({ points: { a: { lat: 34.7024, lng: 135.4959 } } });
    const file = savedFile();
    const user = await open(`${compared('counting', 'silent')}&places=work/272051`, { nurseries });
    expect((await cells(/^家の候補A/))[0]).toMatch(/^この画面だけの場所から 直線 6\.\d km$/);
    await row(/^寄り道（この画面だけの場所→園→吹田市）/);
    await user.selectOptions(screen.getByRole('combobox', { name: /^毎日使う駅/ }), '梅田');
    await row(/^寄り道（この画面だけの場所→園→梅田）/);
    expect(window.location.hash).toContain('places=station/umeda,work/272051');
    expect(window.location.hash).not.toMatch(/34\.7|135\.4/);
    await user.click(screen.getByRole('button', { name: 'CSVで保存' }));
    const text = await file();
    expect(text).toContain('職場・学校など');
    expect(text).not.toContain('家の候補A');
    expect(text).not.toContain('この画面だけの場所');
  });

  test('are saved as a file with dates, source and caution that no spreadsheet takes for formulas', async () => {
    const file = savedFile();
    const user = await open(compared('counting', 'marking'), { nurseries });
    await user.click(await screen.findByRole('button', { name: 'CSVで保存' }));
    const [header, first, second] = (await file()).split('\r\n');
    expect(header).toMatch(/^\uFEFF名称,施設の種類,市区町村,入所月,基準日,新しさ,0歳児,/);
    expect(first).toMatch(
      /^見本数字園,認定こども園,吹田市,2026年12月入所分,2026年11月1日現在,最新の公表,空き 0人（申込みは可能）,空き 2人,/,
    );
    expect(second).toMatch(/^'=見本記号園,/);
    expect(second).toContain('入園を保証するものではありません');
  });

  test('are saved without the readings of やさしい日本語', async () => {
    const file = savedFile();
    const user = await open(`${compared('counting', 'marking')}&lang=ja-Easy`, { nurseries });
    await user.click(await screen.findByRole('button', { name: /^CSV/ }));
    const [header, first] = (await file()).split('\r\n');
    expect(header).toMatch(/^\uFEFF名前,種類,市区町村,入る 月,/);
    expect(first).toMatch(/^見本数字園,認定こども園,吹田市,2026年12月から 入る 人の 分,/);
  });

  test('are measured by the detour from home to the daily place, and say what the minutes assume', async () => {
    const user = await open(`${compared('counting', 'silent')}&from=umeda`, { nurseries });
    await user.selectOptions(await screen.findByRole('combobox', { name: '毎日使う駅' }), '吹田市');
    expect(window.location.hash).toContain('places=station/272051');
    expect(await cells(/^寄り道（梅田→園→吹田市）/)).toEqual([
      'まっすぐ行くより 直線で0 m長い（徒歩約0分・自転車約0分）',
      '不明・公表なし',
    ]);
    await findWords('分数は直線距離を1.3倍した長さからの目安です');
  });

  test('are measured from every home and daily place of the list', async () => {
    const places = 'places=a/umeda,b/kita-umeda,work/272051';
    await open(`${compared('counting', 'silent')}&${places}`, { nurseries });
    expect((await cells(/^家の候補A/))[0]).toMatch(/^梅田から 直線/);
    expect((await cells(/^家の候補B/))[0]).toMatch(/^北梅田から 直線/);
    expect((await cells(/^職場・学校など/))[0]).toMatch(/^吹田市から 直線/);
    await row(/^寄り道（北梅田→園→吹田市）/);
    expect(screen.queryByRole('row', { name: /^距離/ })).toBeNull();
  });

  test('of which one is gone say so and show the rest', async () => {
    await open(compared('counting', 'gone'), { nurseries });
    await findWords('リンクにある園のうち1件は、今のデータにありません。');
    await row(/^1歳児/);
  });
});

test('nurseries are chosen in the list, kept in the link and taken out again', async () => {
  const user = await open('#/find?theme=nurseries', { nurseries });
  const add = async (name: string) =>
    user.click(
      await within(await findLine(name)).findByRole('button', { name: `${name}をくらべる園に加える` }),
    );
  await add('見本数字園');
  await add('見本沈黙園');
  await findWords('くらべる園 2/6件');
  expect(window.location.hash).toContain('ids=counting,silent');
  await user.click(screen.getByRole('link', { name: '並べて見る' }));
  expect(window.location.hash).toMatch(/^#\/compare/);
  await user.click(await screen.findByRole('button', { name: '見本沈黙園をくらべる園から外す' }));
  await waitFor(() => expect(screen.queryByRole('columnheader', { name: /見本沈黙園/ })).toBeNull());
});
