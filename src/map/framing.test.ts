import { afterEach, describe, expect, test, vi } from 'vitest';
import { cameraOfWay } from './framing.ts';

const umeda = { lat: 34.7024, lng: 135.4959 };
const tennoji = { lat: 34.6473, lng: 135.5138 };
const kishiwada = { lat: 34.4606, lng: 135.3711 };

afterEach(() => vi.unstubAllGlobals());

/** Between two points of the map at a zoom, in CSS pixels. */
function pixelsBetween(one: typeof umeda, other: typeof umeda, zoom: number) {
  const world = 512 * 2 ** zoom;
  const north = ({ lat }: typeof umeda) => Math.asinh(Math.tan((lat * Math.PI) / 180)) / (2 * Math.PI);
  return {
    across: (Math.abs(one.lng - other.lng) / 360) * world,
    up: Math.abs(north(one) - north(other)) * world,
  };
}

describe.each([
  [390, 844],
  [1280, 800],
])('on a window of %i × %i', (innerWidth, innerHeight) => {
  test.each([
    ['within the city', umeda, tennoji],
    ['the other way round', tennoji, umeda],
    ['through the prefecture', umeda, kishiwada],
  ])('the whole way %s is in the middle of the free map and fills it', (_, from, to) => {
    vi.stubGlobal('innerWidth', innerWidth);
    vi.stubGlobal('innerHeight', innerHeight);
    const { center, zoom } = cameraOfWay(from, to);
    expect(center.lat).toBeCloseTo((from.lat + to.lat) / 2);
    expect(center.lng).toBeCloseTo((from.lng + to.lng) / 2);
    const { across, up } = pixelsBetween(from, to, zoom);
    const free = innerWidth < 704 ? { width: 326, height: 174 } : { width: 640, height: 600 };
    expect(across).toBeLessThanOrEqual(free.width);
    expect(up).toBeLessThanOrEqual(free.height);
    expect(Math.max(across / free.width, up / free.height)).toBeGreaterThan(0.8);
  });

  test('a way to where one is already stays at the streets', () => {
    vi.stubGlobal('innerWidth', innerWidth);
    const { center, zoom } = cameraOfWay(umeda, umeda);
    expect(center.lat).toBeCloseTo(umeda.lat);
    expect(zoom).toBe(14);
  });
});
