import { describe, expect, test } from 'vitest';
import type { Camera } from '#search/view.ts';
import { fittingInsets, insetsOf, isUncovered, offsetOf, withoutEcho } from './camera.ts';

const phone = { width: 390, height: 844 };
const sheet = insetsOf({ bottom: 400, top: 60 });

function camera(lat: number, lng: number, zoom: number): Camera {
  return { center: { lat, lng }, zoom };
}

describe('the uncovered part', () => {
  test('sides that nothing covers are 0', () => {
    expect(insetsOf({ left: 5 })).toEqual({ top: 0, right: 0, bottom: 0, left: 5 });
    expect(insetsOf(undefined)).toEqual({ top: 0, right: 0, bottom: 0, left: 0 });
  });

  test('its middle lies above the middle of the map when a sheet covers the bottom', () => {
    expect(offsetOf(sheet)).toEqual([0, -170]);
    expect(offsetOf(insetsOf({ left: 360 }))).toEqual([180, 0]);
  });

  test.each([
    { x: 195, y: 200, expected: true },
    { x: 195, y: 443, expected: false },
    { x: 195, y: 105, expected: true },
    { x: 195, y: 99, expected: false },
    { x: 39, y: 200, expected: false },
    { x: 351, y: 200, expected: false },
  ])('a point at $x, $y with 40 px to spare: $expected', ({ x, y, expected }) => {
    expect(isUncovered({ x, y }, phone, sheet, 40)).toBe(expected);
  });

  test('fitting leaves at least three tenths of each side, however much is covered', () => {
    for (const covered of [insetsOf({ bottom: 840 }), insetsOf({ left: 300, right: 300 }), sheet]) {
      const { top, right, bottom, left } = fittingInsets(covered, phone);
      expect(phone.width - left - right).toBeGreaterThanOrEqual(phone.width * 0.3 - 1e-9);
      expect(phone.height - top - bottom).toBeGreaterThanOrEqual(phone.height * 0.3 - 1e-9);
    }
  });

  test('fitting keeps what is covered clear where there is room', () => {
    expect(fittingInsets(sheet, phone)).toEqual({ top: 84, right: 24, bottom: 424, left: 24 });
  });
});

describe('withoutEcho', () => {
  const first = camera(34.70251, 135.49601, 11.234);
  const second = camera(34.66, 135.5, 12);
  const third = camera(34.55, 135.45, 13);

  test('a rounded report coming back is no command', () => {
    expect(withoutEcho([first], camera(34.703, 135.496, 11.23))).toEqual([]);
  });

  test('reports before the one that came back are done with, later ones still to come', () => {
    expect(withoutEcho([first, second, third], second)).toEqual([third]);
  });

  test('anything else is a command', () => {
    expect(withoutEcho([], first)).toBeNull();
    expect(withoutEcho([first, second], third)).toBeNull();
    expect(withoutEcho([first], { ...first, zoom: first.zoom + 1 })).toBeNull();
  });
});
