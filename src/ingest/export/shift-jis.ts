/** Characters that Windows saves under the code of a neighbour, which is what comes back when the file is read. */
const savedAs: Readonly<Record<string, string>> = { '〜': '～', '−': '－' };

/** A text as Windows writes it, and what of it is not the same any more when it is read again. */
export interface ShiftJisText {
  bytes: Uint8Array;
  /** Characters Shift_JIS has no code for, each once; they are left out of `bytes`. */
  lacking: readonly string[];
  /** Characters that come back as a neighbour which looks the same, each once. */
  changed: readonly string[];
}

/**
 * Text in Shift_JIS as Windows writes it (windows-31j, "CP932"). Which code belongs to which character is taken from the
 * platform's own decoder, so that what is written here is what is read there.
 */
export function toShiftJis(text: string): ShiftJisText {
  const codes = table();
  const bytes: number[] = [];
  const lacking = new Set<string>();
  const changed = new Set<string>();
  for (const character of text) {
    const code = character.charCodeAt(0);
    if (code < 0x80) {
      bytes.push(code);
      continue;
    }
    const neighbour = savedAs[character];
    const found = codes.get(neighbour ?? character);
    if (found === undefined) lacking.add(character);
    else bytes.push(...found);
    if (neighbour !== undefined) changed.add(character);
  }
  return { bytes: Uint8Array.from(bytes), lacking: [...lacking], changed: [...changed] };
}

let reversed: Map<string, readonly number[]> | undefined;

/** What the platform's decoder makes of every code, turned round; the first of several codes wins. */
function table(): ReadonlyMap<string, readonly number[]> {
  if (reversed !== undefined) return reversed;
  const decoder = new TextDecoder('shift_jis');
  reversed = new Map();
  const leads = [...range(0x81, 0x9f), ...range(0xe0, 0xfc)];
  const codes = [
    ...range(0xa1, 0xdf).map((byte) => [byte]),
    ...leads.flatMap((lead) => range(0x40, 0xfc).map((trail) => [lead, trail])),
  ];
  for (const code of codes) {
    const character = decoder.decode(Uint8Array.from(code));
    if ([...character].length === 1 && character !== '\ufffd' && !reversed.has(character)) {
      reversed.set(character, code);
    }
  }
  return reversed;
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
