import { closeSync, openSync, readSync } from 'node:fs';

/** Small enough that a text kept from a piece keeps little else alive. */
const pieceSize = 65_536;

/** The bytes of a file from its start, a piece at a time. */
export function* filePieces(path: string): Generator<Uint8Array> {
  const file = openSync(path, 'r');
  try {
    for (;;) {
      const piece = Buffer.allocUnsafe(pieceSize);
      const length = readSync(file, piece);
      if (length === 0) return;
      yield piece.subarray(0, length);
    }
  } finally {
    closeSync(file);
  }
}
