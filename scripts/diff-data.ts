import { statSync } from 'node:fs';
import { changesBetween } from '#ingest/changes.ts';
import { readMunicipalities } from './lib/data-folder.ts';
import { printChanges } from './lib/print-changes.ts';
import { readArguments } from './lib/read-arguments.ts';
import { readList } from './lib/read-list.ts';

const usage = 'usage: npm run -s data:diff -- [--json] [--source source.json] OLD NEW\n';

/** 0 compared, whatever the outcome; 1 a file cannot be read; 2 the command was not understood. */
async function main(): Promise<0 | 1 | 2> {
  const request = readRequest();
  if (typeof request === 'string') return fail(`${request}\n${usage}`, 2);
  const lists = await Promise.all(
    [request.old, request.recent].map((file) => readList(file, request.source, null)),
  );
  const [old, recent] = lists;
  if (typeof old !== 'object' || typeof recent !== 'object') {
    const reasons = new Set(lists.filter((list) => typeof list === 'string'));
    return fail(`${[...reasons].join('\n')}\n`, 1);
  }
  if (old.theme !== null && recent.theme !== null && old.theme !== recent.theme) {
    return fail(`${request.old} lists ${old.theme}, ${request.recent} lists ${recent.theme}\n`, 1);
  }
  const changes = changesBetween(old.facilities, recent.facilities);
  process.stdout.write(
    request.json ? `${JSON.stringify(changes, null, 2)}\n` : `${printChanges(changes, placeNames())}\n`,
  );
  return 0;
}

function fail<Code extends 1 | 2>(message: string, code: Code): Code {
  process.stderr.write(message);
  return code;
}

/** A ward with its city: their names repeat. */
function placeNames(): (lgCode: string) => string {
  const areas = new Map(readMunicipalities().map((area) => [area.lgCode, area]));
  return (lgCode) => {
    const area = areas.get(lgCode);
    const city = area?.parent ? (areas.get(area.parent)?.name.ja ?? '') : '';
    return area ? `${city}${area.name.ja}` : lgCode;
  };
}

interface Request {
  old: string;
  recent: string;
  source: string | null;
  json: boolean;
}

/** The request, or why it cannot be understood. */
function readRequest(): Request | string {
  const parsed = readArguments({
    allowPositionals: true,
    options: { json: { type: 'boolean', default: false }, source: { type: 'string' } },
  });
  if (typeof parsed === 'string') return parsed;
  const { values, positionals } = parsed;
  const [old, recent, ...more] = positionals;
  if (old === undefined || recent === undefined || more.length > 0) return 'name two files';
  for (const path of [old, recent, values.source ?? old]) {
    if (!statSync(path, { throwIfNoEntry: false })?.isFile()) return `no such file: ${path}`;
  }
  return { old, recent, source: values.source ?? null, json: values.json };
}

/** A reader such as `head` may go away before the list ends. */
process.stdout.on('error', () => undefined);
process.exitCode = await main();
