import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { palettes } from '#map/palette.ts';

const css = readFileSync('src/ui/tokens.css', 'utf8');
const colours = new Map(
  [...css.matchAll(/--color-([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(
    ([, name = '', light = '', dark = '']) => [name, { light, dark }],
  ),
);

/** Relative luminance after WCAG 2.2. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const channel = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const grounds = ['bg', 'surface', 'raised'] as const;
/** What stands on what: text, which needs 4.5 to 1. */
const texts: readonly (readonly [string, readonly string[]])[] = [
  ['text', [...grounds, 'accent-soft', 'unknown-soft']],
  ['quiet', [...grounds, 'accent-soft']],
  ['accent', [...grounds, 'accent-soft']],
  ['on-accent', ['accent', 'accent-strong']],
  ['available', ['surface', 'raised', 'available-soft']],
  ['unavailable', ['surface', 'raised', 'unavailable-soft']],
  ['unknown', ['surface', 'raised', 'unknown-soft']],
  ['error', ['surface', 'error-soft']],
];
/** Edges of what one can press and the ring of the focus, which need 3 to 1. */
const signs: readonly (readonly [string, readonly string[]])[] = [
  ['edge', ['bg', 'surface']],
  ['focus', [...grounds, 'accent-soft']],
];

describe.each(['light', 'dark'] as const)('%s', (scheme) => {
  const of = (name: string) => {
    const found = colours.get(name);
    if (found === undefined) throw new Error(`no colour ${name}`);
    return found[scheme];
  };
  const pairsOf = (pairs: typeof texts) =>
    pairs.flatMap(([one, others]) => others.map((each) => [one, each] as const));

  test.each(pairsOf(texts))('text %s is read on %s', (text, ground) => {
    expect(contrast(of(text), of(ground))).toBeGreaterThanOrEqual(4.5);
  });

  test.each(pairsOf(signs))('%s is seen on %s', (sign, ground) => {
    expect(contrast(of(sign), of(ground))).toBeGreaterThanOrEqual(3);
  });

  test('the map has the colours of the page', () => {
    const { surface, text, accent, tones } = palettes[scheme];
    expect({ surface, text, accent }).toEqual({
      surface: of('surface'),
      text: of('text'),
      accent: of('accent'),
    });
    expect(tones.available.fill).toBe(of('available'));
    expect(tones.unavailable.outline).toBe(of('unavailable'));
  });
});

test('every colour belongs to both schemes and to a pair above', () => {
  const named = [...texts, ...signs].flatMap(([one, others]) => [one, ...others]);
  expect([...colours.keys()].filter((name) => !named.includes(name))).toEqual(['border']);
  expect([...css.matchAll(/--color-[\w-]+:/g)]).toHaveLength(colours.size);
});

test('the contrast is that of WCAG', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});
