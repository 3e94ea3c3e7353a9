import type { Node } from '../graph/node';
import { double, signed, unsigned } from './encoder';
import { OPCODE } from './ops';

/** The functions that the kernel takes from the host's `Math`, as the evaluator does, so that the two agree bit for bit. */
export const HOST_FUNCTIONS = ['exp', 'log', 'sin', 'cos', 'tan', 'tanh', 'pow'] as const;
/** The name of one of them. */
export type HostFunction = (typeof HOST_FUNCTIONS)[number];

/** A function body being written. Whatever writes an instruction takes the writer first. */
export interface Writer {
  readonly code: number[];
  /** The locals that hold the values of nodes already computed. */
  readonly kept: Map<Node, number>;
  /** The host functions called so far, each with its index in the module: the order of their first calls. */
  readonly calls: Map<HostFunction, number>;
  /** The index of the next free `f64` local. */
  nextLocal: number;
  /** Pushes a leaf that is not kept: `input`, `draw`, `column` or `rows`. */
  readonly load: (leaf: Node) => void;
}

const ALIGNED_TO_DOUBLE = 3;
const NO_RESULT = 0x40;

/** Writes one instruction, or several without operands. */
export function write(writer: Writer, ...bytes: readonly number[]): void {
  writer.code.push(...bytes);
}

/** Reserves an `f64` local. */
export const newLocal = (writer: Writer): number => writer.nextLocal++;

/** Pushes a local. */
export const getLocal = (writer: Writer, local: number): void =>
  write(writer, OPCODE.localGet, ...unsigned(local));

/** Pops into a local. */
export const setLocal = (writer: Writer, local: number): void =>
  write(writer, OPCODE.localSet, ...unsigned(local));

/** Pushes a number. */
export const pushNumber = (writer: Writer, value: number): void =>
  write(writer, OPCODE.f64Const, ...double(value));

/** Pushes a 32-bit integer. */
export const pushInteger = (writer: Writer, value: number): void =>
  write(writer, OPCODE.i32Const, ...signed(value));

/** Pops an address and pushes the double that stands `offset` bytes behind it. */
export const load = (writer: Writer, offset: number): void =>
  write(writer, OPCODE.f64Load, ALIGNED_TO_DOUBLE, ...unsigned(offset));

/** Pops a double and an address, and stores the double `offset` bytes behind the address. */
export const store = (writer: Writer, offset: number): void =>
  write(writer, OPCODE.f64Store, ALIGNED_TO_DOUBLE, ...unsigned(offset));

/** Adds a constant to an integer local. */
export function increase(writer: Writer, local: number, by: number): void {
  getLocal(writer, local);
  pushInteger(writer, by);
  write(writer, OPCODE.i32Add);
  setLocal(writer, local);
}

/** Opens a loop, to be closed by `repeatWhileBelow`. */
export const openLoop = (writer: Writer): void => write(writer, OPCODE.loop, NO_RESULT);

/** Closes a loop: it runs again while the local is below the unsigned integer that `pushEnd` pushes. */
export function repeatWhileBelow(writer: Writer, local: number, pushEnd: () => void): void {
  getLocal(writer, local);
  pushEnd();
  write(writer, OPCODE.i32LtU, OPCODE.brIf, 0, OPCODE.end);
}
