import { existsSync, readFileSync, realpathSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { type Theme, themes } from '#domain/facility.ts';
import type { Issue } from '#domain/issue.ts';
import { isRefusal } from '#ingest/severity.ts';
import { openFile } from '#ingest/workbook.ts';
import { type CheckedFile, type CheckedLongFile, checkFile, checkLong } from './lib/check-file.ts';
import { filePieces } from './lib/file-pieces.ts';
import { findingsFile } from './lib/findings-file.ts';
import { printCheck, printLongCheck } from './lib/print-report.ts';
import { readArguments } from './lib/read-arguments.ts';

const usage =
  'usage: npm run -s data:check -- [--json] [--csv FINDINGS.csv] [--source source.json] [--theme nurseries|baby-stations] FILE\n';

const help = `${usage}
Reads FILE (.csv, .tsv, .xlsx or .geojson) as the site would, and prints what was read from it and everything found.

  --json           one JSON object instead of text
  --csv FILE       the findings also as a CSV for a spreadsheet, in Japanese: severity, line, column, text of the cell, what
                   is wrong and what to do, what to type instead, code. No cell of it runs as a formula.
  --source FILE    the source.json that describes the file; without it columns are found by their usual names
  --theme THEME    nurseries or baby-stations; without it the columns tell
  --help           this text

Of a file over 20 MB the first 100 findings of each kind are listed, all are counted.
Answers 0 where the file was read, 1 where it is refused as a whole, 2 where the command was not understood.
`;

/** 0 the file was read, 1 it is refused as a whole, 2 the command was not understood. */
async function main(): Promise<0 | 1 | 2> {
  const request = readRequest();
  if (request === 'help') {
    process.stdout.write(help);
    return 0;
  }
  if (typeof request === 'string') {
    process.stderr.write(`${request}\n${usage}`);
    return 2;
  }
  const checked = isLong(request.file) ? checkLongRequest(request) : await checkRequest(request);
  if (typeof checked === 'string') {
    process.stderr.write(`${checked}\n`);
    return 2;
  }
  if (request.csv !== null) writeFileSync(request.csv, findingsFile(checked.issues));
  process.stdout.write(checked.text);
  return checked.isRefused ? 1 : 0;
}

interface Answer {
  text: string;
  issues: readonly Issue[];
  isRefused: boolean;
}

async function checkRequest({ file, source, theme, json }: Request): Promise<Answer | string> {
  const opened = await openFile(readFileSync(file));
  const checked = checkFile(file, source, theme, opened);
  if (typeof checked === 'string') return checked;
  const text = json ? jsonText(outputOf(checked)) : printCheck(checked);
  return { text, issues: checked.report.issues, isRefused: checked.refusal !== null };
}

/** Bytes from which on a text is checked without being held. */
const longFrom = 20_000_000;

function isLong(file: string): boolean {
  if (statSync(file).size < longFrom) return false;
  const [[first, second] = []] = filePieces(file);
  return !(first === 0x50 && second === 0x4b) && first !== 0x7b;
}

function checkLongRequest({ file, source, theme, json }: Request): Answer | string {
  const checked = checkLong(file, source, theme, showProgress);
  if (process.stderr.isTTY) process.stderr.write('\r\x1b[K');
  if (typeof checked === 'string') return checked;
  const { issues } = checked.report;
  const isRefused = issues.some(isRefusal);
  const text = json ? jsonText(longOutputOf(checked)) : printLongCheck(checked, isRefused);
  return { text, issues, isRefused };
}

let shownRows = 0;

function showProgress(rows: number): void {
  if (!process.stderr.isTTY || rows < shownRows + 10_000) return;
  shownRows = rows;
  process.stderr.write(`\r${rows.toLocaleString('en')} rows`);
}

function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** As the output of a short file, with the first issues of each code only and how many there are of each. */
function longOutputOf({ file, theme, report }: CheckedLongFile) {
  const { accepted, rejected, vacancyCells, columns, counts, issues } = report;
  const summary = { rows: accepted + rejected, accepted, rejected, vacancyCells };
  return { file, theme, summary, counts, issues, columns };
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
  /** Where the findings go as a table. */
  csv: string | null;
}

/** The request, 'help', or why it cannot be understood. */
function readRequest(): Request | string {
  const parsed = readArguments({
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
      csv: { type: 'string' },
      source: { type: 'string' },
      theme: { type: 'string' },
    },
  });
  if (typeof parsed === 'string') return parsed;
  const { values, positionals } = parsed;
  if (values.help) return 'help';
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) return 'name one file';
  for (const path of [file, values.source ?? file]) {
    if (!statSync(path, { throwIfNoEntry: false })?.isFile()) return `no such file: ${path}`;
  }
  const csv = values.csv ?? null;
  const cannot = csv === null ? null : whyNotWritten(csv, [file, values.source ?? file]);
  if (cannot !== null) return cannot;
  const theme = themes.find((each) => each === values.theme) ?? null;
  if (values.theme !== undefined && theme === null) return `no such theme: ${values.theme}`;
  return { file, source: values.source ?? null, theme, json: values.json, csv };
}

/** The findings never take the place of what is checked. */
function whyNotWritten(csv: string, inputs: readonly string[]): string | null {
  if (!existsSync(dirname(csv))) return `no such folder: ${dirname(csv)}`;
  if (statSync(csv, { throwIfNoEntry: false })?.isDirectory()) return `a folder, not a file: ${csv}`;
  const isInput = existsSync(csv) && inputs.some((input) => realpathSync(input) === realpathSync(csv));
  return isInput ? `would overwrite ${csv}` : null;
}

/** A reader such as `head` may go away before the report ends. */
process.stdout.on('error', () => undefined);
process.exitCode = await main();
