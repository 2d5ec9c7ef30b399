import { screen, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { aNursery } from '#tests/fixtures/facilities.ts';
import { findLine, findWords, open } from './app.tsx';

const umeda = { lat: 34.7024, lng: 135.4959 };
const suita = { lat: 34.7595, lng: 135.5168 };
const towards = (share: number) => ({
  lat: umeda.lat + share * (suita.lat - umeda.lat),
  lng: umeda.lng + share * (suita.lng - umeda.lng),
});
const nurseries = [
  aNursery({ id: 'behind', name: '見本うしろ', position: towards(-0.1) }),
  aNursery({ id: 'between', name: '見本なかほど', position: towards(0.5) }),
  aNursery({ id: 'hidden', name: '見本位置なし', position: null }),
];

const order = () =>
  within(document.querySelector('ol') as HTMLElement)
    .getAllByRole('heading', { level: 3 })
    .map(({ textContent }) => textContent);

afterEach(() => void Reflect.deleteProperty(navigator, 'geolocation'));

test('a link with a home and a daily place orders by the least detour and says how long each way is', async () => {
  const user = await open('#/find?theme=nurseries&places=a/umeda,work/272051&way=detour/a/work', {
    nurseries,
  });
  await findWords('家の候補A（梅田） → 園 → 職場・学校など（吹田市） の寄り道が少ない順');
  expect(order()).toEqual(['見本なかほど', '見本うしろ', '見本位置なし']);
  const between = within(await findLine('見本なかほど'));
  await between.findByText(/梅田から 徒歩約\d+分・自転車約\d+分/);
  between.getByText('園に寄ると 徒歩で約1分・自転車で約1分 長い');

  await user.click(await screen.findByText('通う道（場所を選んでいます）'));
  await user.selectOptions(await screen.findByLabelText('並べ方'), '家に近い順');
  await findWords('家の候補A（梅田）に近い順');
  expect(order()).toEqual(['見本うしろ', '見本なかほど', '見本位置なし']);

  await user.selectOptions(screen.getByLabelText('両方から'), '30分以内');
  await findWords('1件');
  expect(order()).toEqual(['見本なかほど']);
  const asked = ['home', 'a', 'work', '30', 'bicycle'].join('/');
  expect(window.location.hash).toContain(`way=${asked}`);
  await findWords('分数は直線距離を1.3倍した長さからの目安です');
});

test('where one is stays on the screen: in no link, on no device', async () => {
  const getCurrentPosition = (found: PositionCallback) =>
    found({ coords: { latitude: 34.712_345, longitude: 135.498_765, accuracy: 10 } } as GeolocationPosition);
  Object.defineProperty(navigator, 'geolocation', { value: { getCurrentPosition }, configurable: true });
  const user = await open('#/find?theme=nurseries', { nurseries });
  await user.click(await screen.findByText('通う道（家・駅・職場から）'));
  await user.click(await screen.findByRole('button', { name: 'いまいる場所' }));
  await screen.findByRole('button', { name: '家の候補A（この画面だけの場所）を消す' });
  await user.selectOptions(screen.getByLabelText('並べ方'), '家に近い順');
  await findWords('家の候補A（この画面だけの場所）に近い順');
  expect(order()[0]).toBe('見本うしろ');
  expect(`${window.location.hash} ${JSON.stringify(window.localStorage)}`).not.toMatch(/34\.7|135\.4/);

  await user.click(screen.getByRole('button', { name: '家の候補A（この画面だけの場所）を消す' }));
  await findWords('地図の中心から近い順');
});

test('a link whose own point stayed behind does not claim the order', async () => {
  await open('#/find?theme=nurseries&places=work/272051&way=detour/a/work', { nurseries });
  await findWords('地図の中心から近い順');
  await findLine('見本なかほど');
  expect(document.body.textContent).not.toContain('寄り道が少ない順');
});
