/** Enough characters to know a text by, few enough to look at in a moment. */
const sampled = 100_000;

/** Fewer odd characters than this may stand in any text. */
const fewest = 5;

/** Characters that wrong decoding gives in heaps and Japanese text hardly holds, and the share that betrays it. */
const traces: readonly { of: RegExp; share: number; onlyFrom?: string }[] = [
  /* UTF-8 or Shift_JIS read as Latin-1 and saved again: ã€Œ */
  { of: /[\u0080-\u00ff\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc]/g, share: 0.3 },
  /* UTF-8 read as Shift_JIS and saved again: 縺ゅ＞ */
  { of: /[縺繧繝譁蟄]/g, share: 0.1 },
  /* EUC-JP read as Shift_JIS: ｻﾜﾀﾟ */
  { of: /[\uff61-\uff9f]/g, share: 0.5, onlyFrom: 'shift_jis' },
  /* Any other bytes read as Shift_JIS, or characters that were lost before */
  { of: /[\ue000-\uf8ff\ufffd]/g, share: 0.05 },
];

/** What turns to kanji in ISO-2022-JP, all of whose bytes are ASCII: $B$_$[$s */
const unreadSwitches = ['\u001b$B', '\u001b$@'];

/** 「文字化け」 Text that came through the wrong decoder, now or before it was saved. */
export function isGarbled(text: string, encoding: string): boolean {
  const sample = text.slice(0, sampled);
  if (unreadSwitches.some((bytes) => sample.includes(bytes))) return true;
  const foreign = countOf(sample, /[^\0-\x7f]/g);
  return traces.some(({ of, share, onlyFrom }) => {
    if (onlyFrom !== undefined && onlyFrom !== encoding) return false;
    const found = countOf(sample, of);
    return found >= fewest && found > foreign * share;
  });
}

/** Whether text decoded as UTF-16 on suspicion is text: lines or columns, and next to nothing but Japanese and ASCII. */
export function isPlausibleUtf16(text: string): boolean {
  const usual = countOf(text, /[\t\n\r -~\u3000-\u30ff\u4e00-\u9fff\uff00-\uffef]/g);
  return /[\n\r,\t;]/.test(text) && !text.includes('\0') && usual >= text.length * 0.9;
}

function countOf(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
