/** A piece of a memory, from byte `base` on: all zero, and nobody else's. */
export interface Region {
  readonly memory: WebAssembly.Memory;
  readonly base: number;
}

/** Bytes in a page of WebAssembly memory. */
export const PAGE = 65_536;

/** Regions begin where cache lines do. */
const LINE = 64;
const ARENA = 256 * PAGE;

let arena: { readonly memory: WebAssembly.Memory; free: number } | undefined;

/**
 * A region of so many bytes. Hosts reserve gigabytes of addresses for every memory and give a browser's page hardly
 * more than a hundred, so regions share memories; a memory goes when the last region in it is forgotten.
 * Throws a RangeError where the host has no room.
 */
export function reserve(bytes: number): Region {
  if (bytes > ARENA) return { memory: createMemory(bytes), base: 0 };
  if (arena === undefined || arena.free + bytes > ARENA) arena = { memory: createMemory(ARENA), free: 0 };
  const { memory, free } = arena;
  arena.free = Math.ceil((free + bytes) / LINE) * LINE;
  return { memory, base: free };
}

/** A part of a memory as doubles; no copy. */
export const viewOf = (memory: WebAssembly.Memory, address: number, length: number): Float64Array =>
  new Float64Array(memory.buffer, address, length);

function createMemory(bytes: number): WebAssembly.Memory {
  const pages = Math.ceil(bytes / PAGE);
  return new WebAssembly.Memory({ initial: pages, maximum: pages });
}
