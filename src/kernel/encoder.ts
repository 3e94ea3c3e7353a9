/**
 * A WebAssembly module as bytes: the few sections that the kernel needs, and nothing else.
 * Source: WebAssembly Core Specification 1.0, chapter 5 (binary format).
 */

import { OPCODE } from './ops';

/** Part of a module, one number per byte. */
export type Bytes = readonly number[];

/** The value types that the kernel uses. */
export type ValueType = 'i32' | 'f64';

/** What a function takes and gives. */
export interface Signature {
  readonly params: readonly ValueType[];
  readonly results: readonly ValueType[];
}

/** A function that the host provides. */
export interface ImportedFunction {
  readonly name: string;
  readonly signature: Signature;
}

/** The function that a module exports. Its locals are numbered after its parameters: first all `i32`, then all `f64`. */
export interface MainFunction {
  readonly signature: Signature;
  readonly locals: Readonly<Record<ValueType, number>>;
  /** The instructions, without the closing `end`. */
  readonly body: Bytes;
}

/** A module: it imports `host.memory` and the functions 0 … k−1 as `host.name`, and exports function k as `main`. */
export interface ModuleParts {
  readonly imports: readonly ImportedFunction[];
  readonly main: MainFunction;
  /** The least pages of 64 KiB that the memory has. */
  readonly pages: number;
}

/** How every module begins; alone, the empty module. */
export const MAGIC_AND_VERSION: Bytes = [0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00];
const TYPE_CODE: Readonly<Record<ValueType, number>> = { i32: 0x7f, f64: 0x7c };
const SECTION = { type: 1, import: 2, function: 3, export: 7, code: 10 } as const;
const EXTERNAL = { function: 0x00, memory: 0x02 } as const;
const FUNCTION_TYPE = 0x60;
const LIMITS_WITHOUT_MAXIMUM = 0x00;

/** An unsigned integer below 2³² in LEB128. */
export function unsigned(value: number): Bytes {
  const bytes: number[] = [];
  let rest = value >>> 0;
  while (rest >= 0x80) {
    bytes.push((rest & 0x7f) | 0x80);
    rest >>>= 7;
  }
  bytes.push(rest);
  return bytes;
}

/** A signed 32-bit integer in LEB128. */
export function signed(value: number): Bytes {
  const bytes: number[] = [];
  let rest = value | 0;
  // The last byte's bit 6 is the sign, so the number ends where the rest is nothing but that sign.
  while (rest < -0x40 || rest >= 0x40) {
    bytes.push((rest & 0x7f) | 0x80);
    rest >>= 7;
  }
  bytes.push(rest & 0x7f);
  return bytes;
}

/** A double, little-endian; every bit is kept, that of −0 and NaN too. */
export function double(value: number): Bytes {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, value, true);
  return [...new Uint8Array(view.buffer)];
}

/** The module's bytes, to be given to `WebAssembly.Module`. */
export function encodeModule({ imports, main, pages }: ModuleParts): Uint8Array<ArrayBuffer> {
  const memory = [EXTERNAL.memory, LIMITS_WITHOUT_MAXIMUM, ...unsigned(pages)];
  const functions = imports.map(({ name }, index) => imported(name, [EXTERNAL.function, ...unsigned(index)]));
  const mainIndex = unsigned(imports.length);
  return new Uint8Array([
    ...MAGIC_AND_VERSION,
    ...section(SECTION.type, [...imports, main].map(functionType)),
    ...section(SECTION.import, [imported('memory', memory), ...functions]),
    ...section(SECTION.function, [mainIndex]),
    ...section(SECTION.export, [[...text('main'), EXTERNAL.function, ...mainIndex]]),
    ...section(SECTION.code, [functionBody(main)]),
  ]);
}

// One type per function, equal or not: sharing them would save a dozen bytes and cost a table.
const functionType = ({ signature }: { readonly signature: Signature }): Bytes => [
  FUNCTION_TYPE,
  ...vector(signature.params.map((type) => [TYPE_CODE[type]])),
  ...vector(signature.results.map((type) => [TYPE_CODE[type]])),
];

const imported = (name: string, description: Bytes): Bytes => [
  ...text('host'),
  ...text(name),
  ...description,
];

function functionBody({ locals, body }: MainFunction): Bytes {
  const declared = vector([
    [...unsigned(locals.i32), TYPE_CODE.i32],
    [...unsigned(locals.f64), TYPE_CODE.f64],
  ]);
  return [...unsigned(declared.length + body.length + 1), ...declared, ...body, OPCODE.end];
}

// Every name in a module is the kernel's own and plain ASCII.
const text = (value: string): Bytes => vector(Array.from(value, (letter) => [letter.charCodeAt(0)]));

const vector = (items: readonly Bytes[]): Bytes => [...unsigned(items.length), ...items.flat()];

function section(id: number, items: readonly Bytes[]): Bytes {
  const content = vector(items);
  return [id, ...unsigned(content.length), ...content];
}
