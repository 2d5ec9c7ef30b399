import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { dateAndMinuteInTokyo } from '#domain/calendar-date.ts';
import { projectRoot, readMunicipalities, readSourceFolders, type SourceFolder } from './lib/data-folder.ts';
import type { DownloadEvents, DownloadLimits } from './lib/download.ts';
import { type FetchOutcome, fetchSource } from './lib/fetch-source.ts';
import { printOutcomes } from './lib/print-outcomes.ts';
import { readArguments } from './lib/read-arguments.ts';

const usage = 'usage: npm run data:fetch -- [--retries N] [--timeout SECONDS] [SLUG | THEME/SLUG …]\n';
const mostBytes = 50_000_000;
const longestTimeout = 3600;

/** 0 every file is here as its server has it, 1 one or more could not be had, 2 the command was not understood. */
async function main(): Promise<0 | 1 | 2> {
  const request = readRequest();
  if (typeof request === 'string') {
    process.stderr.write(`${request}\n${usage}`);
    return 2;
  }
  const { date: today } = dateAndMinuteInTokyo(Date.now());
  const outcomes: FetchOutcome[] = [];
  for (const folder of request.folders) {
    const found = await fetchSource(folder, today, request.limits, eventsOf(folder.id));
    process.stdout.write(`${folder.id}: ${found.result}\n`);
    outcomes.push(found);
  }
  process.stdout.write(`\n${printOutcomes(outcomes)}\n`);
  return outcomes.some(({ result }) => result === 'failed') ? 1 : 0;
}

/** Bytes as they come are for a terminal only: a log keeps every line. */
function eventsOf(id: string): DownloadEvents {
  return {
    onBytes: (received) => {
      if (process.stdout.isTTY) process.stdout.write(`\r${id}: ${Math.ceil(received / 1000)} kB … \r`);
    },
    onRetry: (reason, seconds) => {
      process.stdout.write(`${id}: ${reason}, once more in ${seconds} s\n`);
    },
    wait: (milliseconds) => wait(milliseconds),
  };
}

interface Request {
  folders: readonly SourceFolder[];
  limits: DownloadLimits;
}

/** The request, or why it cannot be understood. */
function readRequest(): Request | string {
  const parsed = readArguments({
    allowPositionals: true,
    options: {
      retries: { type: 'string', default: '3' },
      timeout: { type: 'string', default: '30' },
    },
  });
  if (typeof parsed === 'string') return parsed;
  const { values, positionals } = parsed;
  const retries = Number(values.retries);
  const seconds = Number(values.timeout);
  if (!Number.isInteger(retries) || retries < 0) return `not a number of retries: ${values.retries}`;
  if (!(seconds > 0 && seconds <= longestTimeout))
    return `not a number of seconds up to ${longestTimeout}: ${values.timeout}`;
  const dataFolder = process.env.DATA_DIR || join(projectRoot, 'data', 'published');
  if (!existsSync(dataFolder)) return `no such data folder: ${dataFolder}`;
  const all = readSourceFolders(dataFolder, readMunicipalities());
  const isNamed = (name: string, id: string) => id === name || id.endsWith(`/${name}`);
  const unknown = positionals.find((name) => !all.some(({ id }) => isNamed(name, id)));
  if (unknown !== undefined) return `no such source: ${unknown}`;
  const folders = all.filter(
    ({ id }) => positionals.length === 0 || positionals.some((name) => isNamed(name, id)),
  );
  return { folders, limits: { retries, timeout: seconds * 1000, bytes: mostBytes } };
}

process.exitCode = await main();
