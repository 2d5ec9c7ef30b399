import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse } from 'msw';
import { describe, expect, test, vi } from 'vitest';
import { completeBabyStation } from '#tests/fixtures/complete/baby-station.ts';
import { completeNursery } from '#tests/fixtures/complete/nursery.ts';
import { aNursery, aStation, vacanciesOf } from '#tests/fixtures/facilities.ts';
import type { DataFile } from '#tests/msw/published.ts';
import { answerWith, publish } from '#tests/msw/server.ts';
import { findLine, open } from './app.tsx';

const both = {
  'baby-stations': [aStation({ name: '見本の駅' })],
  nurseries: [aNursery({ name: '見本保育園', vacancies: vacanciesOf('1 0 0 0 0 0') })],
};

const isDown = () => HttpResponse.error();

describe.each([
  ['no connection', isDown, '通信できませんでした。電波を確認してください。'],
  ['500', () => new HttpResponse('', { status: 500 }), '通信できませんでした。電波を確認してください。'],
  ['404', () => new HttpResponse('', { status: 404 }), 'データのファイルがありません。'],
  ['a page instead of data', () => HttpResponse.html('<!doctype html>'), 'データのファイルが壊れています。'],
  ['another shape', () => HttpResponse.json({ schemaVersion: 1 }), 'データの形が想定と違います。'],
  [
    'a newer schema',
    () => HttpResponse.json({ schemaVersion: 99 }),
    'データがこのページより新しい形式です。再読み込みしてください。',
  ],
])('%s', (_, answer, reason) => {
  test.each([
    ['#/find', 'baby-stations', '赤ちゃんの駅のデータを読み込めませんでした。'],
    ['#/find?theme=nurseries', 'nurseries', '保育施設のデータを読み込めませんでした。'],
    [
      '#/find',
      'manifest',
      'データの目録を読み込めませんでした。出典も、見本（架空）かどうかも確認できません。',
    ],
  ] as const)('at %s for %s is named with its reason', async (hash, file, what) => {
    publish(both);
    answerWith(file, answer);
    await open(hash);
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain(what);
    expect(alert.textContent).toContain(reason);
  });
});

test('a connection lost halfway is not a damaged file', async () => {
  const halfAnswered = () =>
    new ReadableStream({
      start: (controller) => controller.enqueue(new TextEncoder().encode('{"schemaVersion":1,')),
      pull: (controller) => controller.error(new TypeError('terminated')),
    });
  // msw ends such a body as if it were whole.
  vi.spyOn(globalThis, 'fetch').mockImplementation(async () => new Response(halfAnswered()));
  await open('#/find');
  await waitFor(() => expect(screen.getAllByRole('alert')).toHaveLength(3));
  for (const { textContent } of screen.getAllByRole('alert')) {
    expect(textContent).toContain('通信できませんでした。');
  }
});

test('a failed theme shows no count and no list; the other one works, and a retry brings it back', async () => {
  publish(both);
  answerWith('baby-stations', isDown);
  const user = await open('#/find');
  await screen.findByRole('alert');
  expect(document.body.textContent).not.toMatch(/0件|条件に合う施設がありません/);
  await user.click(screen.getByRole('link', { name: '園さがし' }));
  await findLine('見本保育園');
  expect(screen.queryByRole('alert')).toBeNull();
  await user.click(screen.getByRole('link', { name: 'おでかけ' }));
  publish(both);
  await user.click(await screen.findByRole('button', { name: 'もう一度読み込む' }));
  await findLine('見本の駅');
  expect(screen.queryByRole('alert')).toBeNull();
});

test('failed nurseries lead to the official pages meanwhile', async () => {
  publish(both);
  answerWith('nurseries', isDown);
  await open('#/find?theme=nurseries');
  const alert = await screen.findByRole('alert');
  const page = await within(alert).findByRole('link', { name: '吹田市' });
  expect(page.getAttribute('href')).toBe('https://example.com/suita/vacancies');
});

test('without the manifest the list stays, and the missing sources are said', async () => {
  publish(both);
  answerWith('manifest', isDown);
  await open('#/find?theme=nurseries');
  expect((await findLine('見本保育園')).textContent).toContain('2026年11月1日現在');
  expect((await screen.findByRole('alert')).textContent).toContain(
    '出典も、見本（架空）かどうかも確認できません',
  );
  expect(document.body.textContent).not.toMatch(/データがない市町村/);
});

test('without the places the list stays', async () => {
  publish(both);
  answerWith('places', isDown);
  await open('#/find');
  await findLine('見本の駅');
  expect((await screen.findByRole('alert')).textContent).toContain(
    '市区町村と駅の一覧を読み込めませんでした。',
  );
});

describe('an open facility', () => {
  const published = { 'baby-stations': [completeBabyStation], nurseries: [completeNursery] };
  const openWithout = (file: DataFile, hash: string) => {
    publish(published);
    answerWith(file, isDown);
    return open(hash);
  };

  test('whose file fails is not said to be gone, and comes with a retry', async () => {
    const user = await openWithout('nurseries', '#/find?theme=nurseries&id=complete');
    expect((await screen.findByRole('alert')).textContent).toContain(
      '保育施設のデータを読み込めませんでした。',
    );
    expect(document.body.textContent).not.toContain('この施設は今のデータにありません');
    publish(published);
    await user.click(screen.getByRole('button', { name: 'もう一度読み込む' }));
    await screen.findByRole('article', { name: completeNursery.name });
  });

  test('without the manifest says that its source could not be loaded, not that there is none', async () => {
    const user = await openWithout('manifest', '#/find?theme=nurseries&id=complete');
    const facility = await screen.findByRole('article', { name: completeNursery.name });
    expect((await screen.findByRole('alert')).textContent).toContain(
      '出典も、見本（架空）かどうかも確認できません',
    );
    const source = within(facility).getByRole('heading', { name: '出典' }).nextElementSibling;
    expect(source?.textContent).not.toContain('公表なし');
    expect(
      within(facility).queryByRole('button', { name: '共有' }),
      'nobody knows if it is a sample',
    ).toBeNull();
    publish(published);
    await user.click(screen.getByRole('button', { name: 'もう一度読み込む' }));
    await within(facility).findByRole('link', { name: '見本市役所のページを開く' });
    await within(facility).findByRole('button', { name: '共有' });
  });

  test('that is not in the data has not necessarily closed', async () => {
    publish(published);
    const user = await open('#/find?id=elsewhere');
    await screen.findByText('この施設は今のデータにありません。なくなったとは限りません。');
    await user.click(screen.getByRole('button', { name: '一覧に戻る' }));
    await findLine(completeBabyStation.name);
  });
});
