import type { Node, Op } from '../graph/node';
import { unsigned } from './encoder';
import { OPCODE } from './ops';
import {
  getLocal,
  HOST_FUNCTIONS,
  newLocal,
  pushNumber,
  setLocal,
  write,
  type HostFunction,
  type Writer,
} from './writer';

/** Operations that are one instruction after their arguments. */
const NATIVE: Partial<Record<Op, number>> = {
  add: OPCODE.f64Add,
  sub: OPCODE.f64Sub,
  mul: OPCODE.f64Mul,
  div: OPCODE.f64Div,
  neg: OPCODE.f64Neg,
  sqrt: OPCODE.f64Sqrt,
  abs: OPCODE.f64Abs,
  floor: OPCODE.f64Floor,
  min: OPCODE.f64Min,
  max: OPCODE.f64Max,
};

/** Operations that give a truth value, an `i32`, from two numbers. */
const COMPARISON: Partial<Record<Op, number>> = {
  lt: OPCODE.f64Lt,
  le: OPCODE.f64Le,
  gt: OPCODE.f64Gt,
  ge: OPCODE.f64Ge,
  eq: OPCODE.f64Eq,
  ne: OPCODE.f64Ne,
};

/** Operations that give a truth value from truth values. */
const LOGIC: Partial<Record<Op, number>> = { and: OPCODE.i32And, or: OPCODE.i32Or, not: OPCODE.i32Eqz };

/** Computes a node and keeps it in a new local. */
export function keep(writer: Writer, node: Node): void {
  compute(writer, node);
  const local = newLocal(writer);
  setLocal(writer, local);
  writer.kept.set(node, local);
}

/** Pushes a node's value: its local where it is kept, else all that it takes to compute it. */
export function push(writer: Writer, node: Node): void {
  const local = writer.kept.get(node);
  if (local === undefined) compute(writer, node);
  else getLocal(writer, local);
}

/** How often computing the node pushes its argument, which should be kept where that is more than once. */
export const readsOfArgument = (node: Node): number => (node.op === 'sign' ? 3 : 1);

function compute(writer: Writer, node: Node): void {
  const native = NATIVE[node.op];
  if (native !== undefined) {
    pushAll(writer, node.args);
    write(writer, native);
  } else if (isTruth(node)) {
    pushTruth(writer, node);
    write(writer, OPCODE.f64ConvertI32U);
  } else if (isHostFunction(node.op)) {
    pushAll(writer, node.args);
    write(writer, OPCODE.call, ...unsigned(indexOfHost(writer, node.op)));
  } else if (node.op === 'const') pushNumber(writer, node.value);
  else if (node.op === 'where') pushWhere(writer, node);
  else if (node.op === 'sign') pushSign(writer, node);
  else writer.load(node);
}

function pushAll(writer: Writer, nodes: readonly Node[]): void {
  for (const node of nodes) push(writer, node);
}

const isTruth = (node: Node): boolean => node.op in COMPARISON || node.op in LOGIC;

/** Pushes, as an `i32`, whether a node is true: not 0, so NaN is true. */
function pushTruth(writer: Writer, node: Node): void {
  const kept = writer.kept.has(node);
  const comparison = kept ? undefined : COMPARISON[node.op];
  const logic = kept ? undefined : LOGIC[node.op];
  if (comparison !== undefined) {
    pushAll(writer, node.args);
    write(writer, comparison);
  } else if (logic !== undefined) {
    for (const arg of node.args) pushTruth(writer, arg);
    write(writer, logic);
  } else {
    push(writer, node);
    pushNumber(writer, 0);
    write(writer, OPCODE.f64Ne);
  }
}

function pushWhere(writer: Writer, { args }: Node): void {
  pushAll(writer, args.slice(1));
  pushTruth(writer, args[0]!);
  write(writer, OPCODE.select);
}

/** 1 with the sign of x where |x| > 0, else x itself: NaN, 0 or −0. */
function pushSign(writer: Writer, { args }: Node): void {
  pushNumber(writer, 1);
  pushAll(writer, args);
  write(writer, OPCODE.f64Copysign);
  pushAll(writer, args);
  pushAll(writer, args);
  write(writer, OPCODE.f64Abs);
  pushNumber(writer, 0);
  write(writer, OPCODE.f64Gt, OPCODE.select);
}

const isHostFunction = (op: string): op is HostFunction => HOST_FUNCTIONS.some((name) => name === op);

function indexOfHost({ calls }: Writer, name: HostFunction): number {
  const index = calls.get(name) ?? calls.size;
  calls.set(name, index);
  return index;
}
