import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { sampleFiles } from './sample/sample-files.ts';

const root = join(import.meta.dirname, '..', 'data', 'sample');

const files = sampleFiles();
rmSync(root, { recursive: true, force: true });
for (const [path, bytes] of files) {
  const target = join(root, path);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, bytes);
}
console.log(`data/sample: ${files.size} files`);
