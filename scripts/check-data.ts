import { readFileSync, statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Theme, themes } from '#domain/facility.ts';
import { openFile } from '#ingest/workbook.ts';
import { type CheckedFile, checkFile } from './lib/check-file.ts';
import { printCheck } from './lib/print-report.ts';

const usage =
  'usage: npm run -s data:check -- [--json] [--source source.json] [--theme nurseries|baby-stations] FILE\n';

/** 0 the file was read, 1 it is refused as a whole, 2 the command was not understood. */
async function main(): Promise<0 | 1 | 2> {
  const request = readRequest();
  if (typeof request === 'string') {
    process.stderr.write(`${request}\n${usage}`);
    return 2;
  }
  const opened = await openFile(readFileSync(request.file));
  const checked = checkFile(request.file, request.source, request.theme, opened);
  if (typeof checked === 'string') {
    process.stderr.write(`${checked}\n`);
    return 2;
  }
  process.stdout.write(
    request.json ? `${JSON.stringify(outputOf(checked), null, 2)}\n` : printCheck(checked),
  );
  return checked.refusal === null ? 0 : 1;
}

function outputOf({ file, theme, summary, report }: CheckedFile) {
  const { rejected, issues, columns } = report;
  return { file, theme, summary, rejected, issues, columns };
}

interface Request {
  file: string;
  source: string | null;
  theme: Theme | null;
  json: boolean;
}

/** The request, or why it cannot be understood. */
function readRequest(): Request | string {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse();
  } catch (error) {
    return (error as Error).message;
  }
  const { values, positionals } = parsed;
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) return 'name one file';
  for (const path of [file, values.source ?? file]) {
    if (!statSync(path, { throwIfNoEntry: false })?.isFile()) return `no such file: ${path}`;
  }
  const theme = themes.find((each) => each === values.theme) ?? null;
  if (values.theme !== undefined && theme === null) return `no such theme: ${values.theme}`;
  return { file, source: values.source ?? null, theme, json: values.json };
}

function parse() {
  return parseArgs({
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      source: { type: 'string' },
      theme: { type: 'string' },
    },
  });
}

/** A reader such as `head` may go away before the report ends. */
process.stdout.on('error', () => undefined);
process.exitCode = await main();
