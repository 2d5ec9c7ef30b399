import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distanceBetween } from './proximity.ts';
import { detourBy, minutesFor } from './ways.ts';

const inOsaka = fc.record({
  lat: fc.double({ min: 34.2, max: 35.1, noNaN: true }),
  lng: fc.double({ min: 135, max: 135.8, noNaN: true }),
});

describe('detourBy', () => {
  it('is never negative, the same both ways, and at most twice the way to the nursery', () => {
    fc.assert(
      fc.property(inOsaka, inOsaka, inOsaka, (nursery, home, daily) => {
        const detour = detourBy(nursery, home, daily);
        expect(detour).toBeGreaterThanOrEqual(0);
        expect(detour).toBeCloseTo(detourBy(nursery, daily, home), 6);
        expect(detour).toBeLessThanOrEqual(2 * distanceBetween(home, nursery) + 1e-6);
      }),
    );
  });

  it('is nothing at either end, and there and back where both ends are one', () => {
    fc.assert(
      fc.property(inOsaka, inOsaka, (home, other) => {
        expect(detourBy(home, home, other)).toBeCloseTo(0, 6);
        expect(detourBy(other, home, other)).toBeCloseTo(0, 6);
        expect(detourBy(other, home, home)).toBeCloseTo(2 * distanceBetween(home, other), 6);
      }),
    );
  });
});

describe('minutesFor', () => {
  it.each([
    [0, 'walk', 0],
    [1, 'walk', 1],
    [800, 'walk', 13],
    [800, 'bicycle', 7],
    [2000, 'bicycle', 16],
  ] as const)('%d m by %s: %d min', (metres, means, minutes) => {
    expect(minutesFor(metres, means)).toBe(minutes);
  });

  it('never shrinks with the distance', () => {
    fc.assert(
      fc.property(
        fc.nat(50_000),
        fc.nat(50_000),
        fc.constantFrom('walk' as const, 'bicycle' as const),
        (a, b, means) => {
          expect(minutesFor(Math.min(a, b), means)).toBeLessThanOrEqual(minutesFor(Math.max(a, b), means));
        },
      ),
    );
  });
});
