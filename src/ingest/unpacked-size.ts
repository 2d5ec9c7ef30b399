const entry = 0x02014b50;
const entryLength = 46;

/**
 * Bytes a zip says it unpacks to, by the list of its parts at its end; 0 where there is none. A few hundred kB can unpack to
 * gigabytes. Source: APPNOTE.TXT 4.3.12, https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT.
 */
export function unpackedSize(zip: Uint8Array): number {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  let size = 0;
  let at = 0;
  for (;;) {
    at = zip.indexOf(0x50, at);
    if (at === -1 || at + entryLength > zip.length) return size;
    if (view.getUint32(at, true) === entry) size += view.getUint32(at + 24, true);
    at += 1;
  }
}
