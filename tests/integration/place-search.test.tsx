import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { aNursery, aStation } from '#tests/fixtures/facilities.ts';
import { hold, publish } from '#tests/msw/server.ts';
import { findLine, findWords, open } from './app.tsx';

const stations = {
  'baby-stations': [aStation({ id: 'here', name: '見本ひろば', kana: 'みほんひろば' })],
};

const findField = () => screen.findByRole('combobox', { name: '駅・市区町村・施設名でさがす' });

const shownSuggestions = () => within(screen.getByRole('listbox')).getAllByRole('option');

const chosenSuggestion = () =>
  within(screen.getByRole('listbox')).getByRole('option', { selected: true }).textContent;

test('the arrows walk the suggestions while the focus stays in the field', async () => {
  const user = await open('#/find', stations);
  await findLine('見本ひろば');
  const field = await findField();
  expect(field.getAttribute('aria-expanded')).toBe('false');
  await user.type(field, '梅田');
  await findWords('候補が2件あります');
  expect(field.getAttribute('aria-expanded')).toBe('true');
  expect(shownSuggestions().map(({ textContent }) => textContent)).toEqual(['梅田駅', '北梅田駅']);
  expect(chosenSuggestion()).toBe('梅田駅');
  await user.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}');
  expect(chosenSuggestion()).toBe('北梅田駅');
  expect(document.activeElement).toBe(field);
  expect(document.getElementById(field.getAttribute('aria-activedescendant') ?? '')?.textContent).toBe(
    '北梅田駅',
  );
  expect(field.getAttribute('aria-controls')).toBe(screen.getByRole('listbox').id);
  await user.keyboard('{ArrowUp}{ArrowUp}');
  expect(chosenSuggestion()).toBe('梅田駅');
  await user.keyboard('{Enter}');
  await findWords('梅田から近い順');
  expect(window.location.hash).toContain('from=umeda');
  expect(screen.queryByRole('listbox')).toBeNull();
});

test('Escape closes the suggestions and keeps what was typed', async () => {
  const user = await open('#/find', stations);
  const field = await findField();
  await user.type(field, 'umeda');
  await screen.findByRole('listbox');
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('listbox')).toBeNull();
  expect(field.getAttribute('aria-expanded')).toBe('false');
  expect((field as HTMLInputElement).value).toBe('umeda');
  await user.keyboard('{Enter}');
  expect(window.location.hash).not.toContain('from=');
  await user.keyboard('{ArrowDown}{Enter}');
  await findWords('梅田から近い順');
});

test.each([
  ['most browsers', { isComposing: true }],
  ['Safari', { keyCode: 229 }],
])('an Enter that ends a composition chooses nothing (%s)', async (_, mark) => {
  const user = await open('#/find', stations);
  const field = await findField();
  await user.type(field, 'うめだ');
  await screen.findByRole('listbox');
  fireEvent.keyDown(field, { key: 'Enter', ...mark });
  screen.getByRole('listbox');
  expect(window.location.hash).not.toContain('from=');
  fireEvent.keyDown(field, { key: 'Enter', keyCode: 13 });
  await findWords('梅田から近い順');
});

test('what is typed before the places are there is answered once they are', async () => {
  publish(stations);
  const { release } = hold('places');
  const user = await open('#/find');
  await findLine('見本ひろば');
  await user.type(await findField(), '梅田');
  expect(document.body.textContent).not.toContain('見つかりません');
  release();
  await findWords('候補が2件あります');
});

test('what is not found offers another spelling', async () => {
  const user = await open('#/find', stations);
  await user.type(await findField(), 'ずずず');
  await findWords('見つかりません。別の書き方');
  expect(screen.queryByRole('listbox')).toBeNull();
});

test('a facility is opened, a ward is named with its city', async () => {
  const user = await open('#/find', stations);
  await findLine('見本ひろば');
  const field = await findField();
  await user.type(field, '北区');
  await waitFor(() => expect(shownSuggestions()[0]?.textContent).toBe('大阪市北区区'));
  await user.clear(field);
  await user.type(field, 'みほん{Enter}');
  await user.type(field, '{Enter}');
  await screen.findByRole('article', { name: '見本ひろば' });
});

test('in search of a nursery a municipality narrows the list to itself', async () => {
  const user = await open('#/find?theme=nurseries', {
    nurseries: [
      aNursery({ id: 'in', name: '見本吹田園' }),
      aNursery({ id: 'out', name: '見本北園', lgCode: '271276' }),
    ],
  });
  await findLine('見本北園');
  await user.type(await findField(), '吹田');
  await findWords(/候補が\d+件あります/);
  expect(chosenSuggestion()).toMatch(/^吹田市/);
  await user.keyboard('{Enter}');
  await waitFor(() => expect(screen.queryByRole('link', { name: '見本北園' })).toBeNull());
  await findLine('見本吹田園');
});
