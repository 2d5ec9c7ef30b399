/**
 * A font for pictures that must come out the same on every machine: each character is a box, half an em wide or a
 * whole one, as Latin letters and kanji about are. Its cmap (format 13) gives a glyph to whole ranges of characters,
 * so that no font of the device is ever asked. https://learn.microsoft.com/typography/opentype/spec/cmap
 */
export function boxFont(): Buffer {
  const tables: Readonly<Record<string, Buffer>> = {
    'OS/2': os2(),
    cmap: cmap(),
    glyf: Buffer.concat(glyphs.map(outline)),
    head: head(),
    hhea: hhea(),
    hmtx: Buffer.concat(glyphs.map(({ width }) => words(width, width === 0 ? 0 : bearing))),
    loca: loca(),
    maxp: Buffer.concat([words(1, 0, glyphs.length, 4, 1), Buffer.alloc(22)]),
    name: words(0, 0, 6),
    post: Buffer.concat([words(3, 0), Buffer.alloc(28)]),
  };
  return container(tables);
}

const em = 1000;
const [ascent, descent] = [880, -120];
/** Boxes reach over their edges, so that a word is one bar: gaps would move by parts of a pixel. */
const bearing = -10;
const [half, whole] = [500, 1000];

/** The first means "this font does not have it". */
const glyphs = [
  { width: whole, drawn: false },
  { width: 280, drawn: false },
  { width: half, drawn: true },
  { width: whole, drawn: true },
];
const [space, letter, kanji] = [1, 2, 3];

/** First and last character, and the glyph of all of them. */
const ranges = [
  [0x00, 0x20, space],
  [0x21, 0x9f, letter],
  [0xa0, 0xa0, space],
  [0xa1, 0x1fff, letter],
  [0x2000, 0x200f, space],
  [0x2010, 0x2027, letter],
  [0x2028, 0x202f, space],
  [0x2030, 0x205e, letter],
  [0x205f, 0x206f, space],
  [0x2070, 0xff60, kanji],
  [0xff61, 0xff9f, letter],
  [0xffa0, 0x10fffd, kanji],
] as const;

const words = (...values: number[]): Buffer =>
  Buffer.concat(
    values.map((value) => {
      const two = Buffer.alloc(2);
      two.writeUInt16BE(value & 0xffff);
      return two;
    }),
  );

const longs = (...values: number[]): Buffer =>
  Buffer.concat(values.map((value) => words(value >>> 16, value)));

/** A square contour of four points on the curve. */
function outline({ width, drawn }: (typeof glyphs)[number]): Buffer {
  if (!drawn) return Buffer.alloc(0);
  const [left, bottom, right, top] = [bearing, 0, width - bearing, 750];
  const flags = Buffer.from([1, 1, 1, 1]);
  const across = words(left, 0, right - left, 0);
  const up = words(bottom, top - bottom, 0, bottom - top);
  return Buffer.concat([words(1, left, bottom, right, top, 3, 0), flags, across, up, Buffer.alloc(2)]);
}

function loca(): Buffer {
  let end = 0;
  return longs(0, ...glyphs.map((glyph) => (end += outline(glyph).length)));
}

function cmap(): Buffer {
  const groups = longs(...ranges.flat());
  const subtable = Buffer.concat([words(13, 0), longs(16 + groups.length, 0, ranges.length), groups]);
  return Buffer.concat([words(0, 1, 3, 10), longs(12), subtable]);
}

const head = (): Buffer =>
  Buffer.concat([
    longs(0x00010000, 0x00010000, 0, 0x5f0f3cf5),
    words(0, em),
    Buffer.alloc(16),
    words(0, descent, whole, ascent, 0, 8, 2, 1, 0),
  ]);

const hhea = (): Buffer =>
  Buffer.concat([
    words(1, 0, ascent, descent, 0, whole, 0, 0, whole, 1, 0, 0),
    Buffer.alloc(8),
    words(0, glyphs.length),
  ]);

const os2 = (): Buffer =>
  Buffer.concat([
    words(4, half, 400, 5, 0),
    Buffer.alloc(22),
    Buffer.alloc(10),
    Buffer.alloc(16),
    Buffer.from('none'),
    words(0x40, 0, 0xffff, ascent, descent, 0, ascent, -descent),
    Buffer.alloc(8),
    words(half, 750, 0, 32, 1),
  ]);

/** The file around the tables, whose names come in order of their bytes. */
function container(tables: Readonly<Record<string, Buffer>>): Buffer {
  const names = Object.keys(tables);
  const power = Math.floor(Math.log2(names.length));
  let offset = 12 + 16 * names.length;
  const entries: Buffer[] = [];
  const bodies: Buffer[] = [];
  for (const [name, table] of Object.entries(tables)) {
    const body = Buffer.concat([table, Buffer.alloc(-table.length & 3)]);
    entries.push(Buffer.from(name), longs(sum(body), offset, table.length));
    bodies.push(body);
    offset += body.length;
  }
  const search = 16 * 2 ** power;
  const start = [longs(0x00010000), words(names.length, search, power, 16 * names.length - search)];
  return Buffer.concat([...start, ...entries, ...bodies]);
}

function sum(table: Buffer): number {
  let total = 0;
  for (let at = 0; at < table.length; at += 4) total = (total + table.readUInt32BE(at)) >>> 0;
  return total;
}
