import { cleanup, screen, waitFor } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { completeBabyStation } from '#tests/fixtures/complete/baby-station.ts';
import { findLine, open } from './app.tsx';

const published = { 'baby-stations': [completeBabyStation] };
const greeting = /地図と一覧でさがせます/;

test('a first visit is greeted once, and never again on this device', async () => {
  const user = await open('#/find', published);
  const words = await screen.findByText(greeting);
  expect(words.closest('[role="status"]')).not.toBeNull();
  await user.click(screen.getByRole('button', { name: 'わかりました' }));
  expect(screen.queryByText(greeting)).toBeNull();

  cleanup();
  vi.resetModules();
  await open('#/find', published);
  await findLine(completeBabyStation.name);
  await waitFor(() => expect(screen.getAllByRole('status').length).toBeGreaterThan(1));
  expect(screen.queryByText(greeting)).toBeNull();
});

test('who comes for one facility is not greeted', async () => {
  const user = await open('#/find?id=complete', published);
  await user.click(await screen.findByRole('button', { name: '一覧に戻る' }));
  await findLine(completeBabyStation.name);
  expect(screen.queryByText(greeting)).toBeNull();
});

test('who has begun is greeted no longer, this time', async () => {
  const user = await open('#/find', published);
  await screen.findByText(greeting);
  await user.click(screen.getByRole('link', { name: '園さがし' }));
  await waitFor(() => expect(screen.queryByText(greeting)).toBeNull());
});

test.each([
  ['en', /has not been officially checked/],
  ['vi', /chưa được cơ quan nào kiểm tra/],
  ['ja', null],
])('the menu says in %s who has checked its words', async (language, told) => {
  const user = await open(`#/find?lang=${language}`, published);
  const buttons = screen.getAllByRole('button');
  for (const each of buttons.filter((button) => button.hasAttribute('popovertarget'))) await user.click(each);
  await screen.findAllByRole('radio', { hidden: true });
  const inJapanese = screen.queryByText(/正しくは日本語の文をご覧ください/);
  if (told === null) expect(inJapanese).toBeNull();
  else expect(inJapanese?.parentElement?.textContent).toMatch(told);
});
