import {
  createExpression,
  type LayerSpecification,
  latest,
  type SourceSpecification,
  type StyleSpecification,
  validateStyleMin,
} from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, test } from 'vitest';
import type { PinTone } from '#search/pin.ts';
import { anchorLayers } from './anchor-marks.ts';
import { areaLayers } from './area-layers.ts';
import { emptyStyle } from './basemap.ts';
import {
  backgroundLayer,
  landLayers,
  originAreaLayers,
  originPointLayers,
  placeLayers,
  tileLayer,
} from './basemap-layers.ts';
import { areaLayerIds, layerIds, pressableLayerIds } from './layer-ids.ts';
import { type Palette, palettes as paletteOf } from './palette.ts';
import { parsePinImageId } from './pin-image.ts';
import { focusLayer, pinClustering, pinLayers } from './pin-layers.ts';

const palettes = Object.values(paletteOf);
const words = { 'baby-stations': '○{{count}}', nurseries: '空き{{count}}' };
const tones: PinTone[] = ['available', 'unavailable', 'not-offered', 'unknown'];

function wholeStyle(palette: Palette): StyleSpecification {
  const data = { type: 'FeatureCollection' as const, features: [] };
  const plain: SourceSpecification = { type: 'geojson', data };
  const bySource = {
    land: landLayers(palette),
    tiles: [tileLayer(palette)],
    origin: [...originAreaLayers(palette), ...originPointLayers(palette)],
    places: placeLayers(palette, true),
    pins: pinLayers(palette, 'ja', words),
    areas: areaLayers(palette),
    anchors: anchorLayers(palette),
    focus: [focusLayer(palette)],
  };
  return {
    ...emptyStyle,
    sources: {
      land: plain,
      tiles: { type: 'raster', tiles: ['https://tiles.test/{z}/{x}/{y}.png'], tileSize: 256 },
      origin: plain,
      places: plain,
      pins: { type: 'geojson', data, ...pinClustering },
      areas: plain,
      anchors: plain,
      focus: plain,
    },
    layers: [
      backgroundLayer(palette, true),
      ...Object.entries(bySource).flatMap(([source, layers]) =>
        layers.map((layer) => ({ ...layer, source })),
      ),
    ] as LayerSpecification[],
  };
}

describe.each(palettes)('the style in $scheme', (palette) => {
  const style = wholeStyle(palette);

  test('satisfies the style specification', () => {
    expect(validateStyleMin(style)).toEqual([]);
  });

  test('asks nothing of a network: no glyphs, no sprite, own fonts in every text', () => {
    expect(style.glyphs).toBeUndefined();
    expect(style.sprite).toBeUndefined();
    for (const { id, layout } of style.layers.filter((layer) => layer.type === 'symbol')) {
      const hasText = layout !== undefined && 'text-field' in layout;
      expect([id, hasText && !('text-font' in layout)]).toEqual([id, false]);
    }
  });

  test('has each layer once, and every layer that others name', () => {
    const ids = style.layers.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(expect.arrayContaining([...pressableLayerIds, layerIds.firstAboveTiles]));
  });
});

function evaluate(expression: unknown, property: object | undefined, properties: Record<string, unknown>) {
  const compiled = createExpression(expression, 'test', property as never);
  if (compiled.result === 'error') throw new Error(JSON.stringify(compiled.value));
  const feature = { type: 'Point' as const, properties };
  return compiled.value.evaluate({ zoom: 12 }, feature as never);
}

function layoutOf(layer: object | undefined): Record<string, unknown> {
  return (layer as { layout: Record<string, unknown> }).layout;
}

describe('pin images', () => {
  test.each(palettes)('every pin of the $scheme scheme names an image that can be drawn', (palette) => {
    const plain = layoutOf(pinLayers(palette, 'ja', words).find(({ id }) => id === layerIds.facilities));
    const focus = layoutOf(focusLayer(palette));
    for (const theme of ['baby-stations', 'nurseries'])
      for (const tone of tones)
        for (const muted of [true, false])
          for (const role of ['plain', 'hovered', 'selected']) {
            const layout = role === 'plain' ? plain : focus;
            const image = evaluate(layout['icon-image'], latest.layout_symbol['icon-image'], {
              theme,
              tone,
              muted,
              role,
            });
            expect(parsePinImageId(String(image))).toEqual({ palette, theme, tone, muted, role });
          }
  });

  test.each([
    'marker',
    'pin/sepia/nurseries/available/fresh/plain',
    'pin/light/parks/available/fresh/plain',
    'pin/light/nurseries/toString/fresh/plain',
    'pin/light/nurseries/available/fresh/huge',
  ])('%s is not ours to draw', (id) => {
    expect(parsePinImageId(id)).toBeNull();
  });
});

test.each(palettes)(
  'a municipality of the $scheme scheme has the colours of the pins inside it',
  (palette) => {
    const disc = areaLayers(palette).find(({ id }) => id === areaLayerIds.far[0]) as { paint: object };
    for (const tone of tones) {
      const colour = evaluate(
        (disc.paint as Record<string, unknown>)['circle-color'],
        latest.paint_circle['circle-color'],
        { tone },
      );
      expect(String(colour)).toBe(String(evaluate(['to-color', palette.tones[tone].fill], undefined, {})));
    }
  },
);

describe('clusters', () => {
  const field = layoutOf(pinLayers(paletteOf.light, 'ja', words).find(({ id }) => id === 'cluster-counts'))[
    'text-field'
  ];
  const textOf = (counts: Record<string, number>) =>
    String(evaluate(field, latest.layout_symbol['text-field'], { nurseries: 0, ...none, ...counts }));
  const none = { available: 0, unavailable: 0, unknown: 0 };

  test.each([
    [{ point_count: 12, nurseries: 12, available: 3, unknown: 2 }, '12\n空き3'],
    [{ point_count: 3014, nurseries: 3014, available: 1026 }, '3,014\n空き1,026'],
    [{ point_count: 5, nurseries: 5, unavailable: 4, unknown: 1 }, '5\n?'],
    [{ point_count: 5, nurseries: 5, unavailable: 5 }, '5\n×'],
    [{ point_count: 4, nurseries: 4 }, '4\n–'],
    [{ point_count: 9, available: 4, unavailable: 5 }, '9\n○4'],
    [{ point_count: 9, unavailable: 8, unknown: 1 }, '9\n?'],
  ])('%o reads %j', (counts, text) => {
    expect(textOf(counts)).toBe(text);
  });

  function addend(name: keyof typeof pinClustering.clusterProperties, tone: PinTone, muted: boolean) {
    const [, expression] = pinClustering.clusterProperties[name];
    return evaluate(expression, undefined, { theme: 'nurseries', tone, muted });
  }

  test('a stale answer counts as unknown, never as a place or as none', () => {
    for (const tone of ['available', 'unavailable'] as const) {
      expect(addend(tone, tone, false)).toBe(1);
      expect(addend(tone, tone, true)).toBe(0);
      expect(addend('unknown', tone, true)).toBe(1);
      expect(addend('unknown', tone, false)).toBe(0);
    }
  });

  test('a class that is not offered is in no count, stale or not', () => {
    for (const muted of [true, false])
      for (const name of ['available', 'unavailable', 'unknown'] as const)
        expect(addend(name, 'not-offered', muted)).toBe(0);
  });
});

test('names are hidden where the tiles carry them', () => {
  const shown = (isShown: boolean) =>
    new Set(placeLayers(paletteOf.light, isShown).map((layer) => layoutOf(layer).visibility));
  expect(shown(false)).toEqual(new Set(['none']));
  expect(shown(true)).toEqual(new Set(['visible']));
});

describe('colour is not alone', () => {
  const lightness = (colour: string) => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5]
      .map((start) => Number.parseInt(colour.slice(start, start + 2), 16) / 255)
      .map((channel) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const contrast = (one: string, other: string) => {
    const [high = 0, low = 0] = [lightness(one), lightness(other)].toSorted((a, b) => b - a);
    return (high + 0.05) / (low + 0.05);
  };

  test.each(palettes)('marks and names of the $scheme scheme stand out from what they are on', (palette) => {
    for (const tone of tones.filter((each) => each !== 'not-offered')) {
      const { fill, mark } = palette.tones[tone];
      expect([tone, contrast(mark, fill) >= 4.5]).toEqual([tone, true]);
    }
    expect(contrast(palette.tones['not-offered'].mark, palette.tones['not-offered'].fill)).toBeGreaterThan(3);
    for (const ground of [palette.land, palette.sea])
      expect(contrast(palette.label, ground)).toBeGreaterThan(4.5);
  });

  test.each(palettes)(
    'an available pin of the $scheme scheme is told from the others in greyscale',
    (palette) => {
      const available = palette.tones.available.fill;
      for (const tone of tones.filter((each) => each !== 'available'))
        expect(contrast(available, palette.tones[tone].fill)).toBeGreaterThan(3);
    },
  );
});
