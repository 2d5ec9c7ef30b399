import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { aStation } from '#tests/fixtures/facilities.ts';
import { findLine, findWords, open } from './app.tsx';

/** Both on the straight line from 梅田 to 北梅田, the second also near its start but aside. */
const stations = {
  'baby-stations': [
    aStation({ id: 'end', name: '見本おわり', position: { lat: 34.7066, lng: 135.494 } }),
    aStation({ id: 'start', name: '見本はじめ', position: { lat: 34.703, lng: 135.4956 } }),
    aStation({ id: 'far', name: '見本とおく', position: { lat: 34.73, lng: 135.52 } }),
  ],
};

test('along a way the whole way comes into view, and the order of the list is said', async () => {
  const user = await open('#/find?from=umeda', stations);
  await findLine('見本とおく');
  await user.click(await screen.findByRole('button', { name: /条件/ }));
  await user.type(await screen.findByRole('combobox', { name: '行き先の駅・市区町村' }), '北梅田');
  await findWords(/候補が\d+件あります/);
  await user.keyboard('{Enter}');

  await findWords('梅田→北梅田の通る順（距離は梅田から）');
  await waitFor(() => expect(screen.queryByRole('link', { name: '見本とおく' })).toBeNull());
  const list = within(screen.getByRole('list', { name: '結果' }));
  const names = list.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);
  expect(names).toEqual(['見本はじめ', '見本おわり']);
  expect(document.body.textContent).not.toContain('から近い順');
  expect(window.location.hash).toContain('to=kita-umeda');
  await waitFor(() => expect(window.location.hash).toContain('map=14/34.705/135.495'));
});
