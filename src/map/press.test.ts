import { describe, expect, test } from 'vitest';
import { chooseHit, type Hit } from './press.ts';

function pin(id: string, distance: number): Hit {
  return { kind: 'pin', id, distance };
}

describe('chooseHit', () => {
  test('nothing near is nothing', () => {
    expect(chooseHit([], 'a')).toBeNull();
  });

  test('the nearest wins, whatever is drawn on top', () => {
    const cluster: Hit = { kind: 'cluster', id: '7', distance: 12 };
    expect(chooseHit([cluster, pin('a', 20), pin('b', 4)], null)?.id).toBe('b');
    expect(chooseHit([pin('a', 20), cluster], null)).toBe(cluster);
  });

  test('pressing on visits every pin of a stack and begins again', () => {
    const stack = [pin('c', 3), pin('a', 3), pin('b', 3.4)];
    const visited: string[] = [];
    let selectedId: string | null = null;
    for (let press = 0; press < 4; press += 1) {
      selectedId = chooseHit(stack, selectedId)?.id ?? null;
      visited.push(String(selectedId));
    }
    expect(visited).toEqual(['c', 'a', 'b', 'c']);
  });

  test('a selected pin that stands alone stays selected', () => {
    expect(chooseHit([pin('a', 3), pin('b', 9)], 'a')?.id).toBe('a');
  });

  test('a cluster whose number is a facility id is still opened', () => {
    const cluster: Hit = { kind: 'cluster', id: '7', distance: 2 };
    expect(chooseHit([cluster, { kind: 'cluster', id: '8', distance: 2 }], '7')).toBe(cluster);
  });
});
