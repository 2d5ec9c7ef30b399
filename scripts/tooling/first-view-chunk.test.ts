import { describe, expect, it } from 'vitest';
import { firstViewChunk } from './first-view-chunk.ts';

const importers: Record<string, string[]> = {
  'index.html': [],
  'main.tsx': ['index.html'],
  'app.tsx': ['main.tsx', 'round.tsx'],
  'round.tsx': ['app.tsx'],
  'shared.ts': ['map.tsx', 'app.tsx'],
  'map.tsx': [],
  'layers.ts': ['map.tsx', 'layers-of-layers.ts'],
  'layers-of-layers.ts': ['layers.ts'],
};

const modules = {
  getModuleInfo: (id: string) => {
    const found = importers[id];
    return found === undefined ? null : { isEntry: id === 'index.html', importers: found };
  },
};

const chunkOf = (id: string) => firstViewChunk(id, modules);

describe('firstViewChunk', () => {
  it('takes what the entry imports, directly or not, also where a later page shares it', () => {
    expect(['app.tsx', 'round.tsx', 'shared.ts'].map(chunkOf)).toEqual(
      Array.from({ length: 3 }, () => 'first-view'),
    );
  });

  it('leaves what loads later, import cycles there included, and modules that are not known', () => {
    expect(['map.tsx', 'layers.ts', 'layers-of-layers.ts', 'unknown.ts'].map(chunkOf)).toEqual(
      Array.from({ length: 4 }, () => null),
    );
  });

  it('leaves the entry and its main module', () => {
    expect(['index.html', 'main.tsx'].map(chunkOf)).toEqual([null, null]);
  });
});
