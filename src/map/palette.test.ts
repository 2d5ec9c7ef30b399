import { expect, test } from 'vitest';
import type { PinTone } from '#search/pin.ts';
import { palettes } from './palette.ts';

type Vector = readonly [number, number, number];
type Matrix = readonly [Vector, Vector, Vector];

/** Machado, Oliveira, Fernandes 2009, severity 1.0, on linear RGB; greyscale by luminance. */
const visions: Readonly<Record<string, Matrix>> = {
  usual: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
  greyscale: [
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
  ],
};

const toXyz: Matrix = [
  [0.4124, 0.3576, 0.1805],
  [0.2126, 0.7152, 0.0722],
  [0.0193, 0.1192, 0.9505],
];

function times(matrix: Matrix, [x, y, z]: Vector): Vector {
  const [first, second, third] = matrix.map(([a, b, c]) => a * x + b * y + c * z);
  return [first ?? 0, second ?? 0, third ?? 0];
}

function linear(colour: string): Vector {
  const [red, green, blue] = [1, 3, 5]
    .map((start) => Number.parseInt(colour.slice(start, start + 2), 16) / 255)
    .map((channel) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4));
  return [red ?? 0, green ?? 0, blue ?? 0];
}

/** CIE L*a*b* under D65. */
function lab(rgb: Vector): Vector {
  const [x, y, z] = times(toXyz, rgb);
  const root = (value: number) => (value > 0.008856 ? Math.cbrt(value) : 7.787 * value + 16 / 116);
  const [fx, fy, fz] = [root(x / 0.9505), root(y), root(z / 1.089)];
  return [116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)];
}

/** ΔE 1976: 2.3 is just noticed side by side. */
function difference(one: string, other: string, vision: Matrix): number {
  const [from, to] = [one, other].map((colour) => lab(times(vision, linear(colour))));
  return Math.hypot(...(from ?? []).map((value, index) => value - (to?.[index] ?? 0)));
}

const tones: readonly PinTone[] = ['available', 'unavailable', 'unknown', 'not-offered'];
const pairs = tones.flatMap((one, index) => tones.slice(index + 1).map((other) => [one, other] as const));

for (const palette of Object.values(palettes)) {
  test.each(Object.keys(visions))(`pins in ${palette.scheme} keep apart in %s`, (name) => {
    const vision = visions[name] as Matrix;
    const tooClose = pairs
      .map(([one, other]) => ({
        one,
        other,
        by: difference(palette.tones[one].fill, palette.tones[other].fill, vision),
      }))
      .filter(({ by }) => by < 12);
    expect(tooClose).toEqual([]);
  });

  test.each(Object.keys(visions))(`each mark in ${palette.scheme} is read on its pin in %s`, (name) => {
    const vision = visions[name] as Matrix;
    for (const tone of tones) {
      const { fill, mark } = palette.tones[tone];
      expect([tone, difference(fill, mark, vision) > 30]).toEqual([tone, true]);
    }
  });
}

test('the simulation mixes what those eyes mix', () => {
  const [red, green] = ['#c00000', '#6e7a00'] as const;
  expect(difference(red, green, visions.usual as Matrix)).toBeGreaterThan(60);
  expect(difference('#a0522d', '#556b2f', visions.deuteranopia as Matrix)).toBeLessThan(
    difference('#a0522d', '#556b2f', visions.usual as Matrix) / 2,
  );
});
