/** One frame of a GIF: what it says of itself. */
export interface GifFrame {
  /** In hundredths of a second. */
  readonly delay: number;
  readonly width: number;
  readonly height: number;
}

/** The size of a GIF and its frames, read block by block (GIF89a specification). */
export function readGif(bytes: Uint8Array): { width: number; height: number; frames: GifFrame[] } {
  const word = (at: number): number => bytes[at]! | (bytes[at + 1]! << 8);
  const tableAfter = (flags: number): number => (flags & 0x80 ? 3 << ((flags & 7) + 1) : 0);
  const skipBlocks = (from: number): number => {
    let at = from;
    while (bytes[at] !== 0) at += 1 + bytes[at]!;
    return at + 1;
  };
  const [width, height] = [word(6), word(8)];
  const frames: GifFrame[] = [];
  let at = 13 + tableAfter(bytes[10]!);
  let delay = Number.NaN;
  while (bytes[at] !== 0x3b) {
    if (bytes[at] === 0x21) {
      if (bytes[at + 1] === 0xf9) delay = word(at + 4);
      at = skipBlocks(at + 2);
    } else if (bytes[at] === 0x2c) {
      frames.push({ delay, width: word(at + 5), height: word(at + 7) });
      at = skipBlocks(at + 10 + tableAfter(bytes[at + 9]!) + 1);
    } else throw new Error(`no block of a GIF at ${at}`);
  }
  return { width, height, frames };
}
