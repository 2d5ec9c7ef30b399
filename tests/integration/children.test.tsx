import { fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { aNursery, vacanciesOf } from '#tests/fixtures/facilities.ts';
import { findLine, findWords, open } from './app.tsx';

const nurseries = [
  aNursery({ id: 'near', name: '見本一人園', vacancies: vacanciesOf('1 0 0 0 0 0') }),
  aNursery({
    id: 'far',
    name: '見本二人園',
    position: { lat: 34.78, lng: 135.55 },
    minimumAge: { unit: 'month', n: 6 },
    vacancies: vacanciesOf('1 0 2 0 0 0'),
  }),
  aNursery({ id: 'silent', name: '見本沈黙園', vacancies: null }),
];

type User = Awaited<ReturnType<typeof open>>;

async function chooseMonth(user: User, month: string) {
  await user.selectOptions(await screen.findByLabelText('入園したい月'), month);
}

function bear(n: number, date: string) {
  fireEvent.change(screen.getByLabelText(`${n}人目の生年月日・出産予定日`), { target: { value: date } });
}

test('two children: their classes go to the link, their birth dates nowhere', async () => {
  const user = await open('#/find?theme=nurseries', { nurseries });
  await chooseMonth(user, '2026-12');
  bear(1, '2026-06-15');
  await findWords('2026年12月入園 → 令和8年度の0歳児クラス（2025年4月2日以降生まれ）');
  await user.click(screen.getByRole('button', { name: 'お子さんを追加' }));
  bear(2, '2024-01-15');
  await findWords('2歳児クラス（2023年4月2日〜2024年4月1日生まれ）');
  await waitFor(() => expect(window.location.hash).toContain('class=0,2'));
  expect(window.location.hash).toContain('month=2026-12');
  expect((await findLine('見本二人園')).textContent).toContain('2人とも空きあり');
  expect((await findLine('見本一人園')).textContent).toContain('1人だけ空きあり（2人のうち）');
  const [first] = screen.getAllByRole('link', { name: /^見本.*園$/ });
  expect(first?.textContent).toBe('見本二人園');
  const traces = window.location.href + JSON.stringify({ ...window.localStorage });
  expect(traces).not.toMatch(/2026-06-15|2024-01-15/);
});

test('the card says of each child whether it can enter', async () => {
  const user = await open('#/find?theme=nurseries&month=2026-12', { nurseries });
  await screen.findByLabelText('入園したい月');
  bear(1, '2026-06-15');
  await findLine('見本二人園');
  await user.click(screen.getByRole('link', { name: '見本二人園' }));
  await findWords('1人目: まだ対象外です。2027年1月入園から対象です');
});

test('the unborn and the schoolchild are told plainly', async () => {
  await open('#/find?theme=nurseries&month=2027-01', { nurseries });
  await screen.findByLabelText('入園したい月');
  bear(1, '2027-01-05');
  await findWords('まだ生まれていないため、クラスは決まりません');
  bear(1, '2019-05-05');
  await findWords('小学校に入る年齢のため');
  expect(window.location.hash).not.toContain('class=');
});

test('April is an intake of its own, in the list and on the card', async () => {
  const user = await open('#/find?theme=nurseries&class=0&month=2027-04', { nurseries });
  const words = 'この数字は2026年12月入所分です。4月入園は別の募集（1次・2次など）です。';
  expect((await findLine('見本一人園')).textContent).toContain(words);
  await user.click(screen.getByRole('link', { name: '見本一人園' }));
  const page = await screen.findByRole('link', { name: '市区町村の募集案内を見る' });
  expect(page.getAttribute('href')).toBe('https://example.com/suita/vacancies');
  await findWords(words);
});

test('what the numbers say is counted apart, each a switch', async () => {
  const user = await open('#/find?theme=nurseries&class=2', { nurseries });
  await screen.findByRole('button', { name: /^空きあり.*選ぶと1件$/ });
  await screen.findByRole('button', { name: /^公表なし.*選ぶと1件$/ });
  await user.click(screen.getByRole('button', { name: /^空き0.*選ぶと1件$/ }));
  await screen.findByRole('heading', { name: '1件' });
  await findLine('見本一人園');
});
