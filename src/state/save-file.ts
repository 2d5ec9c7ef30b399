/** Hands a text made on this device to its downloads; nothing is sent anywhere. */
export function saveFile(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Safari still reads from the address after the click.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
