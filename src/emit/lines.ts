/* Lines of a program, whatever its language. */

/** Moved to the right by one level: four columns. */
export const indented = (lines: readonly string[], level = 1): string[] =>
  lines.map((line) => (line === '' ? line : '    '.repeat(level) + line));

const WIDTH = 96;

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

/** Parts with so many empty lines between them; empty parts are left out. */
export const spaced = (parts: readonly (readonly string[])[], blank: number): string[] =>
  parts
    .filter((part) => part.length > 0)
    .flatMap((part, i) => [...(i > 0 ? Array.from({ length: blank }, () => '') : []), ...part]);
