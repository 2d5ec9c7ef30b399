import { act, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { aStation } from '#tests/fixtures/facilities.ts';
import { findLine, findWords, open } from './app.tsx';

const umeda = { lat: 34.7024, lng: 135.4959 };
const station = (name: string, metresNorth: number) =>
  aStation({ id: name, name, position: { ...umeda, lat: umeda.lat + metresNorth / 111_200 } });
const stations = [station('見本みなみ', -10), station('見本きた', 200)];

type Watch = typeof navigator.geolocation.watchPosition;
type Watcher = { tell: Parameters<Watch>[0]; fail: NonNullable<Parameters<Watch>[1]> };

let watchers: Map<number, Watcher>;

beforeEach(() => {
  watchers = new Map();
  let last = 0;
  const geolocation = {
    watchPosition: (tell: Watcher['tell'], fail: Watcher['fail']) => {
      last += 1;
      watchers.set(last, { tell, fail });
      return last;
    },
    clearWatch: (id: number) => void watchers.delete(id),
  };
  Object.defineProperty(navigator, 'geolocation', { value: geolocation, configurable: true });
});

afterEach(() => void Reflect.deleteProperty(navigator, 'geolocation'));

function theWatcher(): Watcher {
  const [watcher, ...others] = watchers.values();
  if (watcher === undefined || others.length > 0) throw new Error(`${watchers.size} watchers`);
  return watcher;
}

function standNorth(metres: number, accuracy = 20): void {
  const coords = { latitude: umeda.lat + metres / 111_200, longitude: umeda.lng, accuracy };
  act(() => theWatcher().tell({ coords } as GeolocationPosition));
}

function failWith(code: 'PERMISSION_DENIED' | 'POSITION_UNAVAILABLE' | 'TIMEOUT'): void {
  const codes = { PERMISSION_DENIED: 1, POSITION_UNAVAILABLE: 2, TIMEOUT: 3 } as const;
  act(() => theWatcher().fail({ ...codes, code: codes[code], message: '' }));
}

async function locate() {
  const user = await open('#/find', { 'baby-stations': stations });
  await findLine('見本きた');
  await user.click(await screen.findByRole('button', { name: '近くから' }));
  await findWords('現在地を確認しています');
  await vi.waitFor(() => theWatcher());
  return user;
}

const order = () => screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);

test('the list follows a real move and no trembling, or a tap', async () => {
  const user = await locate();
  standNorth(0);
  await findWords('現在地から近い順（誤差 約20 m）');
  expect(order()).toEqual(['見本みなみ', '見本きた']);
  const rearrange = await screen.findByRole('button', { name: '並べ直す' });
  expect(rearrange.getAttribute('aria-disabled')).toBe('true');

  standNorth(150, 200);
  await screen.findByRole('button', { name: '150 m動きました。並べ直す' });
  expect(order()).toEqual(['見本みなみ', '見本きた']);
  await user.click(screen.getByRole('button', { name: /並べ直す/ }));
  expect(order()).toEqual(['見本きた', '見本みなみ']);

  standNorth(110);
  expect(order()).toEqual(['見本きた', '見本みなみ']);
  standNorth(0);
  expect(order()).toEqual(['見本みなみ', '見本きた']);
  expect(window.location.hash).not.toMatch(/map=|34\.7/);
  expect(JSON.stringify({ ...window.localStorage })).not.toMatch(/34\.7|135\.4/);
});

test('while the position is asked for again, the one known stays in use and out of the link', async () => {
  const user = await locate();
  standNorth(0);
  await findWords('現在地から近い順');
  await user.click(screen.getByRole('button', { name: '近くから' }));
  await findWords('現在地を確認しています');
  await findWords('現在地から近い順');
  await user.click(screen.getByRole('button', { name: /条件/ }));
  await user.selectOptions(await screen.findByRole('combobox', { name: '市区町村' }), '272051');
  expect(window.location.hash).toContain('area=272051');
  expect(window.location.hash).not.toContain('map=');
});

test.each([
  ['PERMISSION_DENIED', '現在地が使えません。'],
  ['POSITION_UNAVAILABLE', '現在地がわかりませんでした。'],
  ['TIMEOUT', '時間内に現在地がわかりませんでした。'],
] as const)('%s is said, other ways to search stay and nothing is watched any more', async (code, words) => {
  await locate();
  failWith(code);
  await findWords(words);
  await findWords('地図の中心から近い順');
  expect(watchers.size).toBe(0);
});

test('a position that is lost on the way stays in use, and that is said', async () => {
  const user = await locate();
  standNorth(0);
  await findWords('現在地から近い順');
  failWith('TIMEOUT');
  await findWords('最後にわかった場所から並べています');
  await findWords('現在地から近い順');
  standNorth(5);
  expect(document.body.textContent).not.toContain('最後にわかった場所');
  await user.click(screen.getByRole('button', { name: '地図の中心からに戻す' }));
  expect(watchers.size).toBe(0);
});
