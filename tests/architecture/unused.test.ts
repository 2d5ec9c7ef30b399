import { describe, expect, it } from 'vitest';
import { knipPlanted } from './planted.ts';

describe('unused', () => {
  it('files, exports and packages are found', () => {
    const said = knipPlanted({
      'index.html': '<script type="module" src="/src/app/main.tsx"></script>\n',
      'vite.config.ts': 'export default {};\n',
      'src/app/main.tsx': "import { used } from '#ui/words.ts';\nused();\n",
      'src/ui/words.ts': 'export const used = () => 1;\nexport const spare = () => 2;\n',
      'src/ui/forgotten.ts': 'export const forgotten = 1;\n',
    });
    expect(said).toContain('src/ui/forgotten.ts');
    expect(said).toContain('src/ui/words.ts: spare');
    expect(said).not.toContain(': used');
    expect(said).toContain('papaparse');
  });
});
