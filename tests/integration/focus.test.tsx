import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { aStation } from '#tests/fixtures/facilities.ts';
import { findLine, open } from './app.tsx';

const stations = {
  'baby-stations': ['一', '二', '三'].map((name) => aStation({ id: name, name: `見本${name}` })),
};

const focused = () => document.activeElement?.textContent;

test('opening a facility moves the focus to its name, the button back to its line', async () => {
  const user = await open('#/find', stations);
  await findLine('見本二');
  await user.click(screen.getByRole('link', { name: '見本二' }));
  await screen.findByRole('article', { name: '見本二' });
  expect(focused()).toBe('見本二');
  expect(document.activeElement?.tagName).toBe('H2');
  await user.click(screen.getByRole('button', { name: '一覧に戻る' }));
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('link', { name: '見本二' })));
});

test("the browser's back leads to the line too", async () => {
  const user = await open('#/find', stations);
  await findLine('見本三');
  await user.click(screen.getByRole('link', { name: '見本三' }));
  await screen.findByRole('article', { name: '見本三' });
  window.history.back();
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('link', { name: '見本三' })));
  expect(window.location.hash).toBe('#/find');
});

test('where the line is gone the focus goes to the heading', async () => {
  const user = await open('#/find?with=hotWater&id=一', stations);
  await screen.findByRole('article', { name: '見本一' });
  await user.click(screen.getByRole('button', { name: '一覧に戻る' }));
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('heading', { name: '0件' })));
});
