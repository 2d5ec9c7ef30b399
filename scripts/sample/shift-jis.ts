/** Characters that Windows saves under the code of a neighbour, which is what comes back when the file is read. */
const savedAs: Readonly<Record<string, string>> = { '〜': '～', '−': '－' };

/** Text in Shift_JIS as Windows writes it (windows-31j, "CP932"). Throws for a character it does not have. */
export function encodeShiftJis(text: string): Uint8Array {
  const bytes: number[] = [];
  for (const character of text) {
    const code = character.charCodeAt(0);
    if (code < 0x80) {
      bytes.push(code);
      continue;
    }
    const found = table().get(savedAs[character] ?? character);
    if (found === undefined) throw new Error(`not in Shift_JIS: ${character}`);
    bytes.push(...found);
  }
  return Uint8Array.from(bytes);
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
