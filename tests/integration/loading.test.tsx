import { screen, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { aStation } from '#tests/fixtures/facilities.ts';
import { hold, publish } from '#tests/msw/server.ts';
import { findLine, open } from './app.tsx';

const stations = { 'baby-stations': [aStation({ id: 'one', name: '見本の駅' })] };

test('while it loads the page says so, and counts nothing', async () => {
  publish();
  const { release } = hold('baby-stations', stations);
  await open('#/find');
  screen.getByRole('heading', { name: '読み込んでいます…' });
  await screen.findByRole('button', { name: 'お湯' });
  expect(document.body.textContent).not.toMatch(/\d件|ありません/);
  release();
  await screen.findByRole('heading', { name: '1件' });
  await screen.findByRole('button', { name: /^お湯.*選ぶと0件$/ });
});

test('the list waits for neither the places nor the sources', async () => {
  publish(stations);
  hold('places');
  hold('manifest');
  await open('#/find');
  expect((await findLine('見本の駅')).textContent).toContain('利用時間は要確認');
});

test('where no map can be drawn the page says so and the list is complete', async () => {
  await open('#/find', stations);
  const map = screen.getByRole('region', { name: '地図' });
  await within(map).findByText(/地図を表示できません。一覧はすべて使えます。/);
  await findLine('見本の駅');
});

test('where the device saves data the map waits for a tap and the list is complete', async () => {
  const original = window.matchMedia;
  vi.stubGlobal('matchMedia', (media: string) =>
    media.includes('prefers-reduced-data')
      ? Object.assign(new EventTarget(), { media, matches: true })
      : original(media),
  );
  const user = await open('#/find', stations);
  await findLine('見本の駅');
  const map = screen.getByRole('region', { name: '地図' });
  await user.click(await within(map).findByRole('button', { name: '地図を表示する' }));
  await within(map).findByText(/地図を表示できません。一覧はすべて使えます。/);
});
