import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { buildData } from './lib/build.ts';
import { chooseDataFolder, projectRoot } from './lib/data-folder.ts';
import { printReading } from './lib/print-report.ts';
import { readArguments } from './lib/read-arguments.ts';

const usage = 'usage: npm run data -- [--accept-loss] [OUT-FOLDER]\n';

/** 0 written, 1 nothing can be read, 2 the command was not understood. */
async function main(): Promise<0 | 1 | 2> {
  const request = readRequest();
  if (typeof request === 'string') {
    process.stderr.write(`${request}\n${usage}`);
    return 2;
  }
  const dataFolder = chooseDataFolder(process.env.DATA_DIR);
  if (!existsSync(dataFolder)) {
    process.stderr.write(`no such data folder: ${dataFolder}\n`);
    return 2;
  }
  process.stdout.write(`data from ${relative(process.cwd(), dataFolder) || '.'}\n`);
  try {
    await build(dataFolder, request);
    return 0;
  } catch (error) {
    process.stderr.write(`${(error as Error).message}; the last output is left as it is\n`);
    return 1;
  }
}

async function build(dataFolder: string, { outFolder, acceptLoss }: Request): Promise<void> {
  const { manifest, readings } = await buildData(dataFolder, outFolder, {
    acceptLoss,
    onRead: (reading) => process.stdout.write(`${printReading(reading)}\n`),
  });
  for (const { path, facilities, bytes } of manifest.files) {
    process.stdout.write(`${path}: ${facilities} facilities, ${Math.round(bytes / 1000)} kB\n`);
  }
  const withheld = readings.filter(({ files }) => files.at(-1)?.refusal?.code === 'table/sudden-loss');
  if (withheld.length > 0) {
    const ids = withheld.map(({ folder }) => folder.id).join(', ');
    process.stdout.write(
      `not shown, far shorter than the file before: ${ids}. Take them with --accept-loss\n`,
    );
  }
  if (manifest.sample) process.stdout.write('this is the fictional sample\n');
}

interface Request {
  /** The site reads `public/data`. */
  outFolder: string;
  acceptLoss: boolean;
}

/** The request, or why it cannot be understood. */
function readRequest(): Request | string {
  const parsed = readArguments({
    allowPositionals: true,
    options: { 'accept-loss': { type: 'boolean', default: false } },
  });
  if (typeof parsed === 'string') return parsed;
  const { values, positionals } = parsed;
  const [outFolder = join(projectRoot, 'public', 'data'), ...more] = positionals;
  return more.length > 0 ? 'name one folder' : { outFolder, acceptLoss: values['accept-loss'] };
}

process.exitCode = await main();
