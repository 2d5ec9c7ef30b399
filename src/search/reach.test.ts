import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areas } from '#tests/fixtures/areas.ts';
import { aStation } from '#tests/fixtures/facilities.ts';
import { defaultCriteria } from './criteria.ts';
import { find, nearestFirst } from './find.ts';
import { distanceBetween } from './proximity.ts';
import { besideLine, besideWay, inOrderAlong, reachTest } from './reach.ts';
import type { Reach } from './view.ts';

const umeda = { lat: 34.7024, lng: 135.4959 };
const namba = { lat: 34.6661, lng: 135.5003 };
const way: Reach = { kind: 'along', from: umeda, to: namba, metres: besideWay };
const instant = Date.parse('2026-11-17T14:00:00+09:00');
const criteria = defaultCriteria['baby-stations'];

const between = (share: number, east = 0) => ({
  lat: umeda.lat + share * (namba.lat - umeda.lat),
  lng: umeda.lng + share * (namba.lng - umeda.lng) + east / 91_500,
});

describe('beside a line', () => {
  it('measures along from the start and aside from the line', () => {
    const { along, aside } = besideLine(way, between(0.5, 200));
    expect(along / distanceBetween(umeda, namba)).toBeCloseTo(0.5, 2);
    expect(aside).toBeGreaterThan(195);
    expect(aside).toBeLessThan(200);
  });

  it('never goes before the start or past the end', () => {
    const before = besideLine(way, between(-0.1));
    expect(before.along).toBeCloseTo(0, 3);
    expect(before.aside).toBeCloseTo(distanceBetween(umeda, between(-0.1)), 0);
    const after = besideLine(way, between(1.1));
    expect(after.along).toBeCloseTo(distanceBetween(umeda, namba), 0);
    expect(after.aside).toBeCloseTo(distanceBetween(namba, between(1.1)), 0);
  });

  it('is the distance from a point where both ends are one', () => {
    const spot = { from: umeda, to: umeda };
    expect(besideLine(spot, namba).aside).toBeCloseTo(distanceBetween(umeda, namba), 0);
  });

  it('is never farther than the nearer end', () => {
    const anywhere = fc.record({
      lat: fc.double({ min: 34.2, max: 35.1, noNaN: true }),
      lng: fc.double({ min: 135, max: 135.8, noNaN: true }),
    });
    fc.assert(
      fc.property(anywhere, anywhere, anywhere, (from, to, position) => {
        const { aside } = besideLine({ from, to }, position);
        const nearer = Math.min(distanceBetween(from, position), distanceBetween(to, position));
        expect(aside).toBeLessThanOrEqual(nearer + 0.5);
      }),
    );
  });
});

describe('in reach', () => {
  const station = (id: string, position: { lat: number; lng: number } | null) =>
    aStation({ id, name: id, position });
  const stations = [
    station('end', between(1.02)),
    station('aside', between(0.4, 600)),
    station('late', between(0.8, -250)),
    station('early', between(0.2, 250)),
    station('nowhere', null),
  ];

  it('along a way only what lies beside it, in the order one passes', () => {
    const circumstances = { instant, areas, reach: reachTest(way) };
    const nearest = nearestFirst(stations, umeda);
    const { found, unknownLeftOut } = find(nearest, criteria, circumstances);
    expect(inOrderAlong(way, found).map(({ facility }) => facility.id)).toEqual(['early', 'late', 'end']);
    expect(unknownLeftOut).toBe(1);
    const generous = find(nearest, { ...criteria, includeUnknown: true }, circumstances).found;
    expect(inOrderAlong(way, generous).at(-1)?.facility.id).toBe('nowhere');
  });

  it.each([
    [300, ['near']],
    [500, ['near', 'middle']],
    [2000, ['near', 'middle', 'far']],
  ])('around a point within %d m', (metres, ids) => {
    const around = [
      station('far', between(0.3)),
      station('middle', between(0, 400)),
      station('near', between(0, 100)),
    ];
    const circumstances = { instant, areas, reach: reachTest({ kind: 'around', center: umeda, metres }) };
    const { found } = find(nearestFirst(around, umeda), criteria, circumstances);
    expect(found.map(({ facility }) => facility.id)).toEqual(ids);
  });
});
