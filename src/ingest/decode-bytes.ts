import type { Issue, IssueCode } from '#domain/issue.ts';
import { isGarbled, isPlausibleUtf16 } from './garbled.ts';
import type { SourceFile } from './source-file.ts';

type Encoding = NonNullable<SourceFile['encoding']>;

/** `text` is null when no decoder accepts every byte: wrongly decoded text is never handed on. */
export interface DecodedBytes {
  text: string | null;
  encoding: Encoding | null;
  issues: readonly Issue[];
}

const byteOrderMarks: readonly [Encoding, readonly number[]][] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** By their first bytes: a zip that `openFile` found no workbook in, Excel before 2007, PDF; all arrive as `.csv` too. */
const otherFormats: readonly [IssueCode, readonly number[]][] = [
  ['file/no-workbook', [0x50, 0x4b, 0x03, 0x04]],
  ['file/old-workbook', [0xd0, 0xcf, 0x11, 0xe0]],
  ['file/pdf', [0x25, 0x50, 0x44, 0x46]],
];

/** What a server sends in place of a file that has gone, and what some systems export as `.xls`. */
const webPage = /^\s*(?:<\?xml[^>]{0,200}>\s*)?<(?:!doctype\s+html|html)[\s>]/i;

/**
 * A byte order mark decides; else valid UTF-8 is UTF-8, whatever was declared, because Japanese in another encoding is
 * practically never valid UTF-8; else the declared encoding, or Shift_JIS (windows-31j). Text that was decoded wrongly,
 * here or before it was saved, is refused.
 */
export function decodeBytes(bytes: Uint8Array, declared?: Encoding): DecodedBytes {
  const format = otherFormats.find(([, start]) => startsWith(bytes, start))?.[0];
  if (format !== undefined) return refused({ code: format });
  for (const encoding of candidates(bytes, declared)) {
    const text = decodeWhole(bytes, encoding);
    if (text === null) continue;
    if (text.includes('\0')) return refused({ code: 'file/not-text' });
    if (webPage.test(text)) return refused({ code: 'file/web-page' });
    if (!encoding.startsWith('utf') && isBrokenUtf8(bytes)) break;
    if (isGarbled(text, encoding)) return refused({ code: 'file/garbled', params: { encoding } });
    return { text, encoding, issues: differences(encoding, declared, bytes) };
  }
  return refused({ code: 'file/undecodable', params: { declared: declared ?? 'utf-8, shift_jis' } });
}

/**
 * As `decodeBytes`, for a file too long to hold: `pieces` is called for each reading of it from its start. The text comes in
 * pieces; what is wrong in it only turns up on the way, and ends it.
 */
export function decodePieces(
  pieces: () => Iterable<Uint8Array>,
  declared?: Encoding,
): { encoding: Encoding | null; text: Iterable<string>; issues: readonly Issue[] } {
  const [start = new Uint8Array()] = pieces();
  const format = otherFormats.find(([, mark]) => startsWith(start, mark))?.[0];
  const refusal = (issue: Issue) => ({ encoding: null, text: [], issues: [issue] });
  if (format !== undefined) return refusal({ code: format });
  for (const encoding of candidates(start, declared)) {
    if (!isAll(pieces(), encoding)) continue;
    if (!encoding.startsWith('utf') && isBrokenUtf8(start)) break;
    const [first = ''] = textIn(pieces(), encoding);
    if (first.includes('\0')) return refusal({ code: 'file/not-text' });
    if (webPage.test(first)) return refusal({ code: 'file/web-page' });
    if (isGarbled(first, encoding)) return refusal({ code: 'file/garbled', params: { encoding } });
    return { encoding, text: textIn(pieces(), encoding), issues: differences(encoding, declared, start) };
  }
  return refusal({ code: 'file/undecodable', params: { declared: declared ?? 'utf-8, shift_jis' } });
}

function* textIn(pieces: Iterable<Uint8Array>, encoding: Encoding): Generator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  for (const piece of pieces) yield decoder.decode(piece, { stream: true });
  yield decoder.decode();
}

function isAll(pieces: Iterable<Uint8Array>, encoding: Encoding): boolean {
  try {
    for (const _ of textIn(pieces, encoding));
    return true;
  } catch {
    return false;
  }
}

function candidates(bytes: Uint8Array, declared: Encoding | undefined): readonly Encoding[] {
  const marked = byteOrderMarks.find(([, mark]) => startsWith(bytes, mark))?.[0] ?? unmarkedUtf16(bytes);
  if (marked !== undefined) return [marked];
  if (declared === 'utf-16le' || declared === 'utf-16be') return [declared];
  return declared === undefined || declared === 'utf-8' ? ['utf-8', 'shift_jis'] : ['utf-8', declared];
}

/** Enough to tell how the bytes pair up. */
const bytesSampled = 65_536;

/** UTF-16 without a mark: the zero halves of commas, digits and line ends stand on one side, those of 「一」 on the other. */
function unmarkedUtf16(bytes: Uint8Array): Encoding | undefined {
  if (bytes.length % 2 !== 0) return undefined;
  const sample = bytes.subarray(0, bytesSampled);
  let even = 0;
  let odd = 0;
  sample.forEach((byte, index) => {
    if (byte === 0) index % 2 === 0 ? even++ : odd++;
  });
  if (even === odd) return undefined;
  const encoding = even < odd ? 'utf-16le' : 'utf-16be';
  return isPlausibleUtf16(new TextDecoder(encoding).decode(sample)) ? encoding : undefined;
}

function decodeWhole(bytes: Uint8Array, encoding: Encoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function differences(found: Encoding, declared: Encoding | undefined, bytes: Uint8Array): readonly Issue[] {
  const isAsciiOnly = !bytes.some((byte) => byte > 0x7f);
  if (declared === undefined || declared === found || isAsciiOnly) return [];
  return [{ code: 'file/encoding-differs', params: { declared, found } }];
}

/**
 * UTF-8 cut off or damaged in a few bytes: another decoder may well accept it and give nonsense. In a real file of
 * another encoding hardly any character survives being read as UTF-8.
 */
function isBrokenUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes);
  const damaged = text.match(/\ufffd/g)?.length ?? 0;
  const intact = text.match(/[\u0080-\ufffc]/g)?.length ?? 0;
  return damaged < intact;
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

function refused(issue: Issue): DecodedBytes {
  return { text: null, encoding: null, issues: [issue] };
}
