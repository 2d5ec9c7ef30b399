/** Hands a file to the browser's downloads. Nothing is sent: the address it is given exists in this page only. */
export function saveFile(name: string, content: Blob | Uint8Array | string, type: string): void {
  const url = URL.createObjectURL(new Blob([content as BlobPart], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Safari reads the file only after the click has returned.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
