import { describe, expect, it } from 'vitest';
import { type Chunks, isOver, printWeights, weigh } from './weigh.ts';

const chunks: Chunks = {
  'index.html': {
    file: 'index.js',
    isEntry: true,
    imports: ['_shared.js'],
    dynamicImports: ['map.tsx', 'en.json'],
    css: ['index.css'],
    assets: ['icon.svg'],
  },
  '_shared.js': { file: 'shared.js' },
  'en.json': { file: 'en.js' },
  'map.tsx': {
    file: 'map.js',
    imports: ['index.html', '_shared.js'],
    dynamicImports: ['maplibre.mjs'],
    css: ['map.css'],
    assets: ['worker.js'],
  },
  'maplibre.mjs': { file: 'reexport.js', imports: ['map.tsx'] },
};

const bytes: Record<string, number> = {
  'index.js': 70_000,
  'shared.js': 20_000,
  'index.css': 5_000,
  'en.js': 9_000,
  'map.js': 300_000,
  'map.css': 10_000,
  'worker.js': 145_000,
  'reexport.js': 800,
};

function measureWith(changes: Record<string, number> = {}, mapLibreIn = 'map.js') {
  return (file: string) => ({
    bytes: { ...bytes, ...changes }[file] ?? Number.NaN,
    hasMapLibre: file === mapLibreIn,
  });
}

const sums = (measure: ReturnType<typeof measureWith>) => weigh(chunks, measure).map((each) => each.bytes);

describe('weigh', () => {
  it('counts what the entry needs once, and neither pictures nor what loads later', () => {
    expect(sums(measureWith())[0]).toBe(95_000);
  });

  it('counts for the map its worker, its CSS and what it loads in turn, without the first view', () => {
    expect(sums(measureWith())[1]).toBe(455_800);
  });

  it('lets a budget be reached but not passed', () => {
    const over = (changes: Record<string, number>) => weigh(chunks, measureWith(changes)).map(isOver);
    expect(over({ 'index.js': 87_000 })).toEqual([false, false]);
    expect(over({ 'index.js': 87_001 })).toEqual([true, false]);
    expect(over({ 'worker.js': 169_201 })).toEqual([false, true]);
  });

  it('refuses MapLibre in a chunk that the entry imports statically', () => {
    expect(() => weigh(chunks, measureWith({}, 'shared.js'))).toThrow('shared.js');
  });

  it('refuses a manifest without an entry, which would weigh nothing', () => {
    const { 'index.html': _, ...rest } = chunks;
    expect(() => weigh(rest, measureWith())).toThrow('no entry');
  });

  it('refuses a build in which nothing brings MapLibre', () => {
    expect(() => weigh(chunks, measureWith({}, 'none'))).toThrow('No chunk');
  });
});

describe('printWeights', () => {
  it('marks what is over and says what a kB is', () => {
    const lines = printWeights([
      { name: 'light', bytes: 1_000, budget: 1_000 },
      { name: 'heavy one', bytes: 2_340, budget: 1_000 },
    ]).split('\n');
    expect(lines).toEqual([
      'light         1.0 of     1.0 kB',
      'heavy one     2.3 of     1.0 kB  OVER',
      'gzip, kB = 1,000 bytes',
    ]);
  });
});
