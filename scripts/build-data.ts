import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { buildData } from './lib/build.ts';
import { chooseDataFolder, projectRoot } from './lib/data-folder.ts';
import { printReading } from './lib/print-report.ts';

const dataFolder = chooseDataFolder(process.env.DATA_DIR);
/** A folder to write to may be named; the site reads `public/data`. */
const outFolder = process.argv[2] ?? join(projectRoot, 'public', 'data');

if (!existsSync(dataFolder)) {
  process.stderr.write(`no such data folder: ${dataFolder}\n`);
  process.exitCode = 2;
} else {
  process.stdout.write(`data from ${relative(process.cwd(), dataFolder) || '.'}\n`);
  try {
    const { manifest } = buildData(dataFolder, outFolder, (reading) => {
      process.stdout.write(`${printReading(reading)}\n`);
    });
    for (const { path, facilities, bytes } of manifest.files) {
      process.stdout.write(`${path}: ${facilities} facilities, ${Math.round(bytes / 1000)} kB\n`);
    }
    if (manifest.sample) process.stdout.write('this is the fictional sample\n');
  } catch (error) {
    process.stderr.write(`${(error as Error).message}; the last output is left as it is\n`);
    process.exitCode = 1;
  }
}
