/** The browser reads the file within this time (ms); then its memory is given back. */
const READ = 60_000;

/** Hands a file to the browser, to be saved under a name. */
export function save(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), READ);
}
