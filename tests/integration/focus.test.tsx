import { screen, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { aNursery, aStation } from '#tests/fixtures/facilities.ts';
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

describe('what has the focus and is taken out', () => {
  const nurseries = ['a', 'b', 'c'].map((id) => aNursery({ id, name: `見本${id}園` }));
  const press = async (user: Awaited<ReturnType<typeof open>>, element: HTMLElement) => {
    element.focus();
    await user.keyboard('{Enter}');
  };

  test('hands it to what stands beside it, at last to what is left around it', async () => {
    const user = await open('#/compare?theme=nurseries&ids=a,b,c', { nurseries });
    await press(user, await screen.findByRole('button', { name: '見本b園をくらべる園から外す' }));
    expect(document.activeElement).toBe(screen.getByRole('link', { name: '見本c園' }));
    await press(user, screen.getByRole('button', { name: '見本c園をくらべる園から外す' }));
    expect(document.activeElement).toBe(screen.getByRole('link', { name: '見本a園' }));
    await press(user, screen.getByRole('button', { name: '見本a園をくらべる園から外す' }));
    await screen.findByText(/まだ/);
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: '園をくらべる' }));
  });

  test('hands it to the heading of another page once that is there', async () => {
    const user = await open('#/find?theme=nurseries&ids=a,b', { nurseries });
    // What keeps the focus comes with the bars, after the list.
    await screen.findByText(/地図と一覧でさがせます/);
    await press(user, await screen.findByRole('link', { name: '並べて見る' }));
    await waitFor(() =>
      expect(document.activeElement).toBe(screen.getByRole('heading', { name: '園をくらべる' })),
    );
  });

  test('leaves it nowhere for who pressed the background', async () => {
    const user = await open('#/compare?theme=nurseries&ids=a,b', { nurseries });
    (await screen.findByRole('button', { name: '見本a園をくらべる園から外す' })).focus();
    await user.click(document.body);
    window.history.replaceState(null, '', '/#/compare?theme=nurseries&ids=b');
    window.dispatchEvent(new Event('hashchange'));
    await waitFor(() => expect(screen.queryByRole('link', { name: '見本a園' })).toBeNull());
    expect(document.activeElement).toBe(document.body);
  });
});
