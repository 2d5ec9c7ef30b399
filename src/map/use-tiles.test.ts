import { act, renderHook } from '@testing-library/react';
import type { ErrorEvent, MapSourceDataEvent } from 'maplibre-gl';
import { describe, expect, test } from 'vitest';
import { useTiles } from './use-tiles.ts';

const url = 'https://tiles.test/{z}/{x}/{y}.png';

function started(tilesUrl: string | null = url) {
  const { result } = renderHook(() => useTiles(tilesUrl));
  return {
    state: () => result.current.tiles,
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

describe('useTiles', () => {
  test('without an address there are none', () => {
    expect(started(null).state()).toBe('off');
  });

  test('the first tile that arrives counts, one still loading or of another source does not', () => {
    const tiles = started();
    tiles.arrive('loading');
    tiles.arrive('loaded', 'pins');
    expect(tiles.state()).toBe('waiting');
    tiles.arrive();
    expect(tiles.state()).toBe('shown');
  });

  test('three errors in a row end them, two do not, nor errors of other sources', () => {
    const tiles = started();
    tiles.fail();
    tiles.fail();
    for (let count = 0; count < 5; count += 1) tiles.fail('land');
    expect(tiles.state()).toBe('waiting');
    tiles.fail();
    expect(tiles.state()).toBe('failed');
  });

  test('a tile in between starts the count anew', () => {
    const tiles = started();
    tiles.fail();
    tiles.fail();
    tiles.arrive();
    tiles.fail();
    tiles.fail();
    expect(tiles.state()).toBe('shown');
  });

  test('they are tried again when the network returns', () => {
    const tiles = started();
    for (let count = 0; count < 3; count += 1) tiles.fail();
    act(() => {
      window.dispatchEvent(new Event('online'));
    });
    expect(tiles.state()).toBe('waiting');
    tiles.fail();
    expect(tiles.state()).toBe('waiting');
  });
});
