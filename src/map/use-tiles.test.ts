import { act, renderHook } from '@testing-library/react';
import type { ErrorEvent, MapSourceDataEvent } from 'maplibre-gl';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { useTiles } from './use-tiles.ts';

const url = 'https://tiles.test/{z}/{x}/{y}.png';

function started(tilesUrl: string | null = url) {
  const { result } = renderHook(() => useTiles(tilesUrl));
  return {
    state: () => result.current.tiles,
    attempt: () => result.current.attempt,
    fail: (sourceId = 'tiles') =>
      act(() => result.current.onTileError({ type: 'error', sourceId } as unknown as ErrorEvent)),
    arrive: (state = 'loaded', sourceId = 'tiles') =>
      act(() =>
        result.current.onTileData({
          type: 'sourcedata',
          sourceId,
          tile: { state },
        } as unknown as MapSourceDataEvent),
      ),
  };
}

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('useTiles', () => {
  test('without an address there are none', () => {
    expect(started(null).state()).toBe('off');
  });

  test('the first tile that arrives counts, one still loading or of another source does not', () => {
    const tiles = started();
    tiles.arrive('loading');
    tiles.arrive('loaded', 'facilities');
    expect(tiles.state()).toBe('waiting');
    tiles.arrive();
    expect(tiles.state()).toBe('shown');
  });

  test('three that are missing before any came end them, two do not, nor errors of other sources', () => {
    const tiles = started();
    tiles.fail();
    tiles.fail();
    for (let count = 0; count < 5; count += 1) tiles.fail('land');
    expect(tiles.state()).toBe('waiting');
    tiles.fail();
    expect(tiles.state()).toBe('failed');
  });

  test('what is shown stays, however many are missing, and is whole again with as many that come', () => {
    const tiles = started();
    tiles.arrive();
    for (let count = 0; count < 20; count += 1) tiles.fail();
    expect(tiles.state()).toBe('patchy');
    for (let count = 0; count < 5; count += 1) tiles.arrive();
    expect(tiles.state()).toBe('patchy');
    tiles.arrive();
    expect(tiles.state()).toBe('shown');
  });

  test('for each that comes one that is missing is forgiven', () => {
    const tiles = started();
    tiles.fail();
    tiles.fail();
    tiles.arrive();
    tiles.fail();
    expect(tiles.state()).toBe('shown');
  });

  test('without network those kept from earlier are waited for and shown', () => {
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    const tiles = started();
    for (let count = 0; count < 20; count += 1) tiles.fail();
    expect(tiles.state()).toBe('waiting');
    tiles.arrive();
    expect(tiles.state()).toBe('shown');
    tiles.fail();
    expect(tiles.state()).toBe('patchy');
  });

  test.each([
    ['failed', 'waiting', false],
    ['patchy', 'shown', true],
  ])('when the network returns, %s tiles are asked for anew', (before, after, hasSome) => {
    const tiles = started();
    if (hasSome) tiles.arrive();
    for (let count = 0; count < 3; count += 1) tiles.fail();
    expect(tiles.state()).toBe(before);
    expect(tiles.attempt()).toBe(0);
    act(() => {
      window.dispatchEvent(new Event('online'));
    });
    expect(tiles.state()).toBe(after);
    expect(tiles.attempt()).toBe(1);
    tiles.fail();
    expect(tiles.state()).toBe(after);
  });

  test('a server in trouble is asked again after half a minute, then after twice that', () => {
    vi.useFakeTimers();
    const tiles = started();
    const failAll = () => [1, 2, 3].forEach(() => void tiles.fail());
    const wait = (seconds: number) => act(() => void vi.advanceTimersByTime(seconds * 1000));
    failAll();
    wait(29);
    expect(tiles.attempt()).toBe(0);
    wait(1);
    expect([tiles.attempt(), tiles.state()]).toEqual([1, 'waiting']);
    failAll();
    wait(59);
    expect(tiles.attempt()).toBe(1);
    wait(1);
    expect(tiles.attempt()).toBe(2);
    tiles.arrive();
    wait(3600);
    expect([tiles.attempt(), tiles.state()], 'nothing is missing any more').toEqual([2, 'shown']);
  });

  test('nothing is asked for while the page is out of sight, but when one comes back', () => {
    vi.useFakeTimers();
    const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    const tiles = started();
    for (let count = 0; count < 3; count += 1) tiles.fail();
    act(() => void vi.advanceTimersByTime(3_600_000));
    expect(tiles.attempt()).toBe(0);
    hidden.mockReturnValue(false);
    act(() => void document.dispatchEvent(new Event('visibilitychange')));
    expect(tiles.attempt()).toBe(1);
  });

  test('where nothing is missing the return of the network asks for nothing', () => {
    const tiles = started();
    tiles.arrive();
    act(() => {
      window.dispatchEvent(new Event('online'));
    });
    expect(tiles.attempt()).toBe(0);
  });
});
