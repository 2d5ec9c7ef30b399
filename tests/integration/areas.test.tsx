import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { aNursery, vacanciesOf } from '#tests/fixtures/facilities.ts';
import { manifest } from '#tests/msw/published.ts';
import { publish, publishHistories } from '#tests/msw/server.ts';
import { open } from './app.tsx';

const counting = aNursery({
  id: 'counting',
  name: '見本数字園',
  lgCode: '272051',
  vacancies: vacanciesOf('0 2 - 0 0 0'),
});
const marking = aNursery({
  id: 'marking',
  name: '見本記号園',
  lgCode: '272051',
  vacancies: vacanciesOf('x o 0 ? 0 0'),
});
const inKita = aNursery({
  id: 'kita',
  name: '見本北区園',
  lgCode: '271276',
  position: { lat: 34.7033, lng: 135.4959 },
  vacancies: vacanciesOf('1 0 0 0 0 0', { asOf: '2026-08-01', entryMonth: '2026-09' }),
});
const nurseries = [counting, marking, inKita, aNursery({ id: 'silent', kind: 'company-led' })];
const compared = (areas: string) => `#/areas?theme=nurseries&class=1&areas=${areas}`;

async function column(row: RegExp, candidate: number): Promise<string> {
  const table = await screen.findByRole('table', { name: 'まちをくらべる' });
  const line = [...table.querySelectorAll(':scope > tbody > tr')].find((each) =>
    row.test(each.querySelector('th')?.textContent ?? ''),
  );
  return line?.querySelectorAll(':scope > td')[candidate]?.textContent ?? '';
}

describe('places to live side by side', () => {
  test('show what is published for the class with both dates, and what a sum leaves out', async () => {
    await open(compared('272051,271276'), { nurseries });
    const suita = await column(/^空き（1歳児）/, 0);
    expect(suita).toMatch(/^2026年12月入所分2026年11月1日現在空きの公表がある園 2\/2件/);
    expect(suita).toContain('公表された人数の合計 2人');
    expect(suita).toContain('うち1件は記号か幅の公表のため、人数の合計に入れていません');
    expect(suita).toContain('空き情報の公表がない園 1件');
    expect(await column(/^空き（1歳児）/, 1)).toMatch(/^2026年9月入所分2026年8月1日現在古い情報です/);
    expect(await column(/^このサイトにある園/, 0)).toBe('3件保育所 2件企業主導型保育 1件');
  });

  test('say in words that a town publishes nothing, never 0', async () => {
    await open(compared('273210'), { nurseries });
    expect(await column(/^空き/, 0)).toBe(
      '豊能町の空き情報は、ここで読める形では公表されていません。「空き0」という意味ではありません。',
    );
    expect(await column(/^このサイトにある園/, 0)).toContain('「園がない」という意味ではありません。');
    expect(await column(/^申込締切/, 0)).toContain('豊能町の公式ページ');
  });

  test('look for the nearest five across borders, from the station or the office', async () => {
    await open(compared('umeda/1,272051'), { nurseries });
    expect(await column(/^近い5園/, 0)).toMatch(/^駅からの直線距離です。見本北区園 直線 100 m.*見本数字園/);
    expect(await column(/^近い5園/, 1)).toMatch(/^役所からの直線距離です。見本数字園 直線 0 m/);
    expect(await column(/^このサイトにある園/, 0)).toMatch(/^1件/);
  });

  test('draw how many nurseries had a place, month by month', async () => {
    const month = (short: string) => vacanciesOf(short);
    publish({
      nurseries,
      manifest: { ...manifest, history: [{ lgCode: '272051', path: '', sha256: '', bytes: 0 }] },
    });
    publishHistories([
      {
        lgCode: '272051',
        sources: [{ id: 'sample', files: ['2026-10-01', '2026-11-01'] }],
        nurseries: [
          {
            id: 'counting',
            name: '',
            sourceId: 'sample',
            months: [month('0 1 0 0 0 0'), month('0 2 0 0 0 0')],
          },
          {
            id: 'marking',
            name: '',
            sourceId: 'sample',
            months: [month('0 ? 0 0 0 0'), month('0 o 0 0 0 0')],
          },
        ],
      },
    ]);
    await open(compared('272051'));
    await screen.findByRole('img', { name: /吹田市：空きの公表がある園の数の推移の図/ });
    expect(await column(/^推移/, 0)).toContain('2026年10月1012026年11月200');
  });
});

test('places are added and taken out, and stand in the link', async () => {
  const user = await open('#/areas?theme=nurseries', { nurseries });
  await user.selectOptions(await screen.findByRole('combobox', { name: '市区町村・区' }), '吹田市');
  await user.click(screen.getByRole('button', { name: '選んだ市区町村・区を加える' }));
  await user.selectOptions(screen.getByRole('combobox', { name: '駅' }), '梅田');
  await user.selectOptions(screen.getByRole('combobox', { name: '駅からの直線距離' }), '2 km以内');
  await user.click(screen.getByRole('button', { name: '選んだ駅のまわりを加える' }));
  await screen.findByRole('columnheader', { name: /^梅田から2km/ });
  expect(window.location.hash).toContain('areas=272051,umeda/2');
  await user.click(screen.getByRole('button', { name: '0歳児' }));
  expect(await column(/^空き（0歳児）/, 1)).toContain('空きの公表がある園 1/1件');
  await user.click(screen.getByRole('button', { name: '1歳児' }));
  expect(await column(/^空き（1歳児）/, 1)).toContain('空きの公表がある園 0/1件');
  for (const age of [2, 3, 4]) await user.click(screen.getByRole('button', { name: `${age}歳児` }));
  expect(window.location.hash).toContain('class=0,1,2,3,4');
  await column(/^空き（4歳児）/, 1);
  expect(await column(/^空き（0歳児）/, 1)).toContain('空きの公表がある園 1/1件');
  expect(window.location.hash).toContain('class=0,1');
  await user.click(screen.getByRole('button', { name: '吹田市を候補地から外す' }));
  await waitFor(() =>
    expect(within(screen.getByRole('table', { name: 'まちをくらべる' })).queryByText('吹田市')).toBeNull(),
  );
});
