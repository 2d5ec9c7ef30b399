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

async function openPanel(user: User) {
  await user.click(await screen.findByText('お子さんと入園月'));
  await screen.findByLabelText('入園したい月');
}

async function chooseMonth(user: User, month: string) {
  await openPanel(user);
  await user.selectOptions(screen.getByLabelText('入園したい月'), month);
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
  await openPanel(user);
  bear(1, '2026-06-15');
  await findLine('見本二人園');
  await user.click(screen.getByRole('link', { name: '見本二人園' }));
  await findWords('1人目: まだ対象外です。2027年1月入園から対象です');
});

test('the unborn and the schoolchild are told plainly', async () => {
  const user = await open('#/find?theme=nurseries&month=2027-01', { nurseries });
  await openPanel(user);
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

test('classes of the children go with the last of them, others stay', async () => {
  const user = await open('#/find?theme=nurseries&month=2026-12', { nurseries });
  await openPanel(user);
  bear(1, '2024-01-15');
  await waitFor(() => expect(window.location.hash).toContain('class=2'));
  bear(1, '');
  await waitFor(() => expect(window.location.hash).not.toContain('class='));
});

test('a child is told its certification, and until when it may come without a nursery', async () => {
  const user = await open('#/find?theme=nurseries&month=2026-12', { nurseries });
  await openPanel(user);
  bear(1, '2024-04-10');
  await findWords('3号認定です。');
  await findWords('2026年4月1日から2027年4月8日まで使えます');
  bear(1, '2023-11-01');
  await findWords('2号認定です。');
  expect(document.body.textContent).not.toContain('まで使えます');
});

test('the home is told to the cards, in no link, and kept only when asked to', async () => {
  const small = aNursery({ id: 'small', name: '見本小規模園', kind: 'small-scale' });
  const user = await open('#/find?theme=nurseries', { nurseries: [small] });
  await openPanel(user);
  await user.selectOptions(screen.getByLabelText('お住まいの市区町村'), '豊能町');
  expect(window.location.hash + JSON.stringify({ ...window.localStorage })).not.toContain('273210');
  await user.click(screen.getByRole('checkbox', { name: /この端末に覚えておく/ }));
  expect(JSON.stringify({ ...window.localStorage })).toContain('273210');
  await findLine('見本小規模園');
  await user.click(screen.getByRole('link', { name: '見本小規模園' }));
  await findWords('吹田市の施設です。申込みは、お住まいの豊能町へします（広域利用）。');
  await findWords('3歳児クラスはありません。');
});

test('at home nothing is said of other towns; with a class 3 nothing of moving on', async () => {
  const user = await open('#/find?theme=nurseries', { nurseries });
  await openPanel(user);
  await user.selectOptions(screen.getByLabelText('お住まいの市区町村'), '吹田市');
  await findLine('見本二人園');
  await user.click(screen.getByRole('link', { name: '見本二人園' }));
  await screen.findByRole('button', { name: '利用調整' });
  expect(document.body.textContent).not.toMatch(/お住まいの吹田市へ|3歳児クラスはありません/);
});

test('茨木市: places are asked of the city, and no telephone link stands on the card', async () => {
  const phone = '072-000-0000';
  const nursery = (id: string, lgCode: string) => aNursery({ id, name: `見本${id}園`, lgCode, phone });
  const user = await open('#/find?theme=nurseries&id=茨木', {
    nurseries: [nursery('茨木', '272116'), nursery('吹田', '272051')],
  });
  await findWords('空きのことは市に、見学は施設に問い合わせてください。');
  await findWords(phone);
  expect(document.querySelector('a[href^="tel:"]')).toBeNull();
  await user.click(screen.getByRole('button', { name: '一覧に戻る' }));
  await user.click(await screen.findByRole('link', { name: '見本吹田園' }));
  await waitFor(() => expect(document.querySelector('a[href^="tel:"]')).not.toBeNull());
  expect(document.body.textContent).not.toContain('空きのことは市に');
});

test('birth dates stay on the device only by choice, and go with the one button that deletes all', async () => {
  const user = await open('#/find?theme=nurseries', { nurseries });
  await chooseMonth(user, '2026-12');
  bear(1, '2026-06-15');
  await findWords('保存も送信もしません');
  expect(JSON.stringify(window.localStorage)).not.toContain('2026-06-15');
  await user.click(screen.getByRole('checkbox', { name: '生年月日・出産予定日をこの端末に残す' }));
  await findWords('日付はこの端末に残しています');
  expect(JSON.stringify(window.localStorage)).toContain('2026-06-15');
  expect(window.location.hash).not.toContain('2026-06');
  const { clearDevice } = await import('#state/use-kept.ts');
  await clearDevice();
  await findWords('保存も送信もしません');
  expect((screen.getByLabelText('1人目の生年月日・出産予定日') as HTMLInputElement).value).toBe('');

  bear(1, '2026-06-15');
  await user.click(screen.getByRole('checkbox', { name: '生年月日・出産予定日をこの端末に残す' }));
  await user.click(screen.getByRole('checkbox', { name: '生年月日・出産予定日をこの端末に残す' }));
  expect(JSON.stringify(window.localStorage)).not.toContain('2026-06-15');
  expect((screen.getByLabelText('1人目の生年月日・出産予定日') as HTMLInputElement).value).toBe('2026-06-15');
});
