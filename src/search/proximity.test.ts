import { distance } from '@turf/turf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distanceBetween, walkingMinutes } from './proximity.ts';

const inOsaka = fc.record({
  lat: fc.double({ min: 34.2, max: 35.1, noNaN: true }),
  lng: fc.double({ min: 135, max: 135.8, noNaN: true }),
});

describe('distanceBetween', () => {
  it('is the arc of the mean Earth: one degree of a meridian is 111.2 km', () => {
    expect(distanceBetween({ lat: 34, lng: 135 }, { lat: 35, lng: 135 })).toBeCloseTo(
      (Math.PI / 180) * 6_371_008.8,
      3,
    );
  });

  it('shrinks a degree of longitude by the latitude', () => {
    const atSixty = distanceBetween({ lat: 60, lng: 135 }, { lat: 60, lng: 135.001 });
    const atEquator = distanceBetween({ lat: 0, lng: 135 }, { lat: 0, lng: 135.001 });
    expect(atSixty / atEquator).toBeCloseTo(0.5, 5);
  });

  it('is what turf says, anywhere', () => {
    const anywhere = fc.record({
      lat: fc.double({ min: -90, max: 90, noNaN: true }),
      lng: fc.double({ min: -180, max: 180, noNaN: true }),
    });
    fc.assert(
      fc.property(anywhere, anywhere, (a, b) => {
        const expected = distance([a.lng, a.lat], [b.lng, b.lat], { units: 'meters' });
        expect(Math.abs(distanceBetween(a, b) - expected)).toBeLessThan(1);
      }),
    );
  });

  it('is a metric', () => {
    fc.assert(
      fc.property(inOsaka, inOsaka, inOsaka, (a, b, c) => {
        expect(distanceBetween(a, a)).toBe(0);
        expect(distanceBetween(a, b)).toBeCloseTo(distanceBetween(b, a), 6);
        expect(distanceBetween(a, c)).toBeLessThanOrEqual(
          distanceBetween(a, b) + distanceBetween(b, c) + 1e-6,
        );
      }),
    );
  });
});

describe('walkingMinutes', () => {
  it.each([
    [0, 1],
    [1, 1],
    [80, 1],
    [80.1, 2],
    [100, 2],
    [400, 5],
    [799, 10],
    [801, 11],
  ])('%d m is %d min', (metres, minutes) => {
    expect(walkingMinutes(metres)).toBe(minutes);
  });
});
