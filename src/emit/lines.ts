/* Lines of a program, whatever its language. */

/** Moved to the right by one level: four columns. */
export const indented = (lines: readonly string[], level = 1): string[] =>
  lines.map((line) => (line === '' ? line : '    '.repeat(level) + line));

/** What stands beside a page on a laptop without being scrolled. */
const WIDTH = 70;

/** A paragraph broken into lines. */
export function wrapped(text: string, width: number = WIDTH): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return line === '' ? lines : [...lines, line];
}

/** What one line has room for. */
const ROOM = 88;

/** Parts between brackets: on one line, or each on its own where they are long. */
export function bracketed(open: string, parts: readonly string[], close: string): string[] {
  const line = `${open}${parts.join(', ')}${close}`;
  if (line.length <= ROOM) return [line];
  return [open, ...indented(parts.map((part) => `${part},`)), close];
}

/** Numerals between brackets, as many on a line as there is room for. */
export function listed(open: string, numerals: readonly string[], close: string): string[] {
  const line = `${open}${numerals.join(', ')}${close}`;
  return line.length <= ROOM ? [line] : [open, ...indented(wrapped(numerals.join(', '), ROOM - 4)), close];
}

/** Parts with so many empty lines between them; empty parts are left out. */
export const spaced = (parts: readonly (readonly string[])[], blank: number): string[] =>
  parts
    .filter((part) => part.length > 0)
    .flatMap((part, i) => [...(i > 0 ? Array.from({ length: blank }, () => '') : []), ...part]);
