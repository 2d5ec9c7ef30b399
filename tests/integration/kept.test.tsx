import { screen, waitFor, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { aNursery, aStation, vacanciesOf } from '#tests/fixtures/facilities.ts';
import { findLine, findWords, open } from './app.tsx';

const storageKey = 'osaka-kosodate-map/1';
const nursery = aNursery({
  id: 'nursery',
  name: '見本保育園',
  lgCode: '272051',
  vacancies: vacanciesOf('0 1 x 2 0 ?'),
});
const published = {
  'baby-stations': [aStation({ id: 'station', name: '見本の駅', lgCode: '271276' })],
  nurseries: [nursery],
};

function keep(parts: object): void {
  window.localStorage.setItem(storageKey, JSON.stringify(parts));
}

const lineOf = async (name: string) => {
  const heading = await screen.findByRole('heading', { level: 3, name });
  return within(heading.closest('li') as HTMLElement);
};

test('a heart in the list keeps a favourite, which is shown with its state now and its dates', async () => {
  const user = await open('#/find?theme=nurseries', published);
  const heart = await within(await findLine('見本保育園')).findByRole('button', {
    name: '見本保育園をお気に入りに入れる',
  });
  await user.click(heart);
  expect(heart.getAttribute('aria-pressed')).toBe('true');

  await user.click(screen.getByRole('link', { name: '見本保育園' }));
  await user.click(await screen.findByRole('button', { name: 'お気に入り', pressed: true }));
  await screen.findByRole('button', { name: 'お気に入り', pressed: false });
  await user.click(screen.getByRole('button', { name: 'お気に入り' }));
});

test('the page shows favourites of both themes, notes, what was seen, and lists kept', async () => {
  const favourite = { note: '', seen: null };
  keep({
    favourites: [
      { id: 'station', theme: 'baby-stations', name: '見本の駅', ...favourite },
      {
        id: 'nursery',
        theme: 'nurseries',
        name: '見本保育園',
        ...favourite,
        seen: vacanciesOf('0 0 x 2 0 ?', { asOf: '2026-10-01', entryMonth: '2026-11' }),
      },
      { id: 'lost', theme: 'nurseries', name: '閉じた園', ...favourite, note: '見学した' },
      { id: 'broken' },
    ],
    recents: [{ id: 'station', theme: 'baby-stations', name: '見本の駅' }],
    areas: [{ link: '#/find?theme=nurseries&open=1&area=272051' }, { link: '#/find?from=umeda' }],
  });
  const user = await open('#/kept', published);
  await (await lineOf('見本の駅')).findByText(/利用時間は要確認/);
  const line = await lineOf('見本保育園');
  await line.findByText('2026年12月入所分');
  line.getByText('2026年11月1日現在');
  line.getByText('前に見たときから変わりました');
  line.getByText('1歳児：空き 0人 → 空き 1人');
  line.getByText('前：2026年11月入所分 2026年10月1日現在 → いま：2026年12月入所分 2026年11月1日現在');
  await user.click(line.getByRole('button', { name: '変わったことを確認した' }));
  await waitFor(() => expect(line.queryByText('前に見たときから変わりました')).toBeNull());

  const lost = await lineOf('閉じた園');
  await lost.findByText(/いまのデータにはありません/);
  await user.type(lost.getByRole('textbox'), '!');
  expect(window.localStorage.getItem(storageKey)).toContain('見学した!');

  await (await lineOf('吹田市')).findByText(/園さがし · しぼり込み1つ · 1件/);
  const around = await lineOf('梅田の周辺');
  await user.click(around.getByRole('link'));
  await findWords('梅田から近い順');
});

test('the list says of a favourite what has changed, also that nothing is published any more', async () => {
  const seen = vacanciesOf('0 0 x 2 0 ?', { asOf: '2026-10-01', entryMonth: '2026-11' });
  const silent = aNursery({ id: 'silent', name: '見本沈黙園', lgCode: '272051' });
  keep({
    favourites: [nursery, silent].map(({ id, name }) => ({ id, theme: 'nurseries', name, note: '', seen })),
  });
  await open('#/find?theme=nurseries', { ...published, nurseries: [nursery, silent] });
  await findLine('見本保育園');
  await findWords('1歳児：空き 0人 → 空き 1人');
  await findWords('前：2026年11月入所分 2026年10月1日現在 → いま：空き情報の公表なし');
});

test('a list kept is that of the place, never of where the user stands', async () => {
  const user = await open('#/find?from=umeda&map=15/34.7/135.5', published);
  await user.click(await screen.findByRole('button', { name: 'この地域の一覧を保存' }));
  await screen.findByRole('button', { name: 'この地域の一覧を保存しています' });
  expect(JSON.parse(window.localStorage.getItem(storageKey) ?? '')).toEqual({
    areas: [{ link: '#/find?from=umeda' }],
  });
});

test('a file written elsewhere is added, and a foreign one changes nothing', async () => {
  keep({ favourites: [{ id: 'station', theme: 'baby-stations', name: '見本の駅', note: '', seen: null }] });
  const user = await open('#/kept', published);
  const field = await screen.findByLabelText('ファイルから読み込む');
  await user.upload(field, new File(['{"a":1}'], 'a.json', { type: 'application/json' }));
  await findWords('このアプリで書き出したファイルではありません。何も変えていません。');
  const file = {
    kind: 'osaka-kosodate-map/kept',
    schemaVersion: 1,
    favourites: [{ id: 'nursery', theme: 'nurseries', name: '見本保育園', note: '第一希望', seen: null }],
    areas: [],
  };
  await user.upload(field, new File([JSON.stringify(file)], 'b.json', { type: 'application/json' }));
  await findWords('読み込みました（お気に入り1件・地域0件）。');
  await lineOf('見本の駅');
  expect((await lineOf('見本保育園')).getByRole('textbox').textContent).toBe('第一希望');
});

test('everything is deleted with one button that asks once, caches of this app among it', async () => {
  const deleted: string[] = [];
  const own = `workbox-precache-v2-${new URL('.', document.baseURI).href}`;
  vi.stubGlobal('caches', {
    keys: async () => ['osaka-kosodate-map/tiles', own, 'of-another-app'],
    delete: async (name: string) => deleted.push(name),
  });
  keep({
    language: 'ja',
    favourites: [{ id: 'station', theme: 'baby-stations', name: '見本の駅', note: '', seen: null }],
  });
  const user = await open('#/kept', published);
  await lineOf('見本の駅');
  await user.click(screen.getByRole('button', { name: 'この端末に残したものをすべて消す' }));
  expect(deleted).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'すべて消す' }));
  await findWords('消しました。');
  expect(deleted).toEqual(['osaka-kosodate-map/tiles', own]);
  expect(window.localStorage.getItem(storageKey)).toBeNull();
  await findWords('お気に入りまだありません');
});
