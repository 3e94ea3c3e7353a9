import { encodeModule, MAGIC_AND_VERSION, type Signature } from './encoder';
import type { Table } from './frame';
import type { Layout } from './layout';
import { PAGE } from './memory';
import { tableCode } from './table';
import type { HostFunction } from './writer';

/** Fills the rows from byte offset `at` to before byte offset `end` of each column. */
export type Fill = (at: number, end: number) => void;

/** Compiles a table's function for a memory. Throws a CompileError where the page may not compile WebAssembly. */
export function compileTable(table: Table, layout: Layout, memory: WebAssembly.Memory): Fill {
  const { main, calls } = tableCode(table, layout);
  const imports = calls.map((name) => ({ name, signature: signatureOf(name) }));
  const bytes = encodeModule({ imports, main, pages: Math.ceil(layout.end / PAGE) });
  const functions = calls.map((name) => [name, Math[name]] as const);
  const host = { memory, ...Object.fromEntries(functions) };
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(bytes), { host });
  return exports['main'] as Fill;
}

let supported: boolean | undefined;

/**
 * Whether WebAssembly is here and may be compiled: a page without `wasm-unsafe-eval` in its policy refuses it.
 * Found out once, by compiling the empty module.
 */
export const isSupported = (): boolean => (supported ??= canCompile());

function canCompile(): boolean {
  try {
    return new WebAssembly.Module(Uint8Array.from(MAGIC_AND_VERSION)) instanceof WebAssembly.Module;
  } catch {
    return false;
  }
}

const signatureOf = (name: HostFunction): Signature => ({
  params: name === 'pow' ? ['f64', 'f64'] : ['f64'],
  results: ['f64'],
});
