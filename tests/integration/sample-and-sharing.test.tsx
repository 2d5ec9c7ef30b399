import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { completeBabyStation } from '#tests/fixtures/complete/baby-station.ts';
import { completeNursery } from '#tests/fixtures/complete/nursery.ts';
import { aNursery } from '#tests/fixtures/facilities.ts';
import { manifest } from '#tests/msw/published.ts';
import { hold, publish } from '#tests/msw/server.ts';
import { freezeClock, open } from './app.tsx';

const sample = { ...manifest, sample: true };
const facilities = { 'baby-stations': [completeBabyStation], nurseries: [completeNursery] };
const label = '見本データ（架空の施設）';

const shared = vi.fn<(given: ShareData) => Promise<void>>();

beforeEach(() => {
  shared.mockReset();
  shared.mockResolvedValue();
  Object.defineProperty(navigator, 'share', { value: shared, configurable: true });
  return () => Reflect.deleteProperty(navigator, 'share');
});

/** What was handed to the phone. */
async function share(
  hash: string,
  published: Parameters<typeof open>[1],
  name: string | RegExp = '共有',
): Promise<ShareData> {
  const user = await open(hash, published);
  await user.click(await screen.findByRole('button', { name }));
  const [given] = shared.mock.lastCall ?? [];
  if (given === undefined) throw new Error('nothing was shared');
  return given;
}

describe('sample data', () => {
  test('is named in the header, on the facility and in what is shared', async () => {
    const { text } = await share('#/find?id=complete', { ...facilities, manifest: sample });
    within(screen.getByRole('banner')).getByText(label);
    within(screen.getByRole('article')).getByText(label);
    expect(text).toBe(`${label} 見本ひろば`);
  });

  test('is named on every page', async () => {
    const user = await open('#/find?theme=nurseries', { ...facilities, manifest: sample });
    await within(screen.getByRole('banner')).findByText(label);
    await user.click(screen.getByRole('button', { name: 'メニュー' }));
    await user.click(await screen.findByRole('link', { name: 'このサイトについて', hidden: true }));
    await screen.findByRole('heading', { name: 'このサイトについて' });
    within(screen.getByRole('banner')).getByText(label);
    await waitFor(() => expect(document.title).toBe(`おおさか子育てマップ ${label}`));
  });

  test('cannot be shared before it is known to be a sample', async () => {
    publish(facilities);
    const { release } = hold('manifest', { manifest: sample });
    await open('#/find?id=complete');
    const facility = await screen.findByRole('article');
    expect(within(facility).queryByRole('button', { name: '共有' })).toBeNull();
    release();
    await within(facility).findByRole('button', { name: '共有' });
    within(facility).getByText(label);
  });

  test('is not claimed of real data', async () => {
    const { text } = await share('#/find?id=complete', facilities);
    expect(document.body.textContent).not.toContain('架空');
    expect(text).toBe('見本ひろば');
  });
});

describe('what is shared of a nursery', () => {
  test('carries both dates, every state apart, the caution, the source and the link', async () => {
    const { text, url } = await share('#/find?theme=nurseries&id=complete', facilities);
    expect(text?.split('\n')).toEqual([
      '見本ひろば',
      '0歳児: 空きあり / 1歳児: 空き0 / 2歳児: 空きあり / 3歳児: 空きあり / 4歳児: クラス設定なし / 5歳児: 不明',
      '2026年12月入所分 2026年11月1日現在',
      '空きは目安です。入園を保証するものではありません。',
      '空き0でも申し込めます。入園は市区町村の利用調整で決まります。申込みはお住まいの市区町村へ。',
      '出典：見本市役所「見本の一覧」 https://example.com/list',
    ]);
    expect(url).toBe(window.location.href);
    expect(url).toContain('#/find?theme=nurseries&id=complete');
  });

  test('is without the readings of やさしい日本語', async () => {
    const { text } = await share('#/find?theme=nurseries&id=complete&lang=ja-Easy', facilities, /^送/);
    expect(text?.split('\n').slice(1, 3)).toEqual([
      '0歳児: 空きあり / 1歳児: 空き 0 / 2歳児: 空きあり / 3歳児: 空きあり / 4歳児: クラスが ない / 5歳児: わからない',
      '2026年12月から 入る 人の 分 2026年11月1日に 数えた 数',
    ]);
  });

  test('is of the chosen class alone', async () => {
    const { text } = await share('#/find?theme=nurseries&class=1&id=complete', facilities);
    expect(text?.split('\n')[1]).toBe('1歳児: 空き0');
    expect(text).toContain('2026年12月入所分 2026年11月1日現在');
  });

  test('says how old it is', async () => {
    freezeClock('2027-01-10T10:30:00+09:00');
    const { text } = await share('#/find?theme=nurseries&id=complete', facilities);
    expect(text).toContain('2026年12月入所分 2026年11月1日現在 古い情報です');
  });

  test('says nothing of vacancies where none are published', async () => {
    const nurseries = [aNursery({ name: '見本沈黙園' })];
    const { text } = await share('#/find?theme=nurseries&id=a', { nurseries });
    expect(text).toBe('見本沈黙園');
  });

  test('goes to the clipboard where the browser cannot share', async () => {
    Reflect.deleteProperty(navigator, 'share');
    const user = await open('#/find?theme=nurseries&id=complete', facilities);
    await user.click(await screen.findByRole('button', { name: '共有' }));
    await screen.findByText('コピーしました');
    const copied = await navigator.clipboard.readText();
    expect(copied).toContain('2026年12月入所分 2026年11月1日現在');
    expect(copied).toContain(window.location.href);
  });

  test('says so where the browser has no clipboard either', async () => {
    Reflect.deleteProperty(navigator, 'share');
    const user = await open('#/find?theme=nurseries&id=complete', facilities);
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('', 'NotAllowedError'));
    await user.click(await screen.findByRole('button', { name: '共有' }));
    await screen.findByText(/^コピーできませんでした/);
  });

  test('may be called off', async () => {
    shared.mockRejectedValue(new DOMException('', 'AbortError'));
    await share('#/find?theme=nurseries&id=complete', facilities);
    screen.getByRole('article');
  });
});
