import { functionOf, signatureOf, takesBareArgument } from './functions';
import { printExpr } from './print';
import type { Mend } from './problem';
import type { Reader } from './reader';
import { binary, bracketing, deeper, inBrackets, made, spanning, startsFactor } from './reader';
import { refuse } from './refusal';
import type { Expr, FunctionName, Span } from './tree';

/** Reads what follows a function's name, which stood at `at`: an exponent (`sin² x`), then the arguments. */
export function readApplication(reader: Reader, name: FunctionName, at: Span): Expr {
  const { cursor, reading } = reader;
  if (!signatureOf(name).kinds.includes(reading.kind)) refuse('not-here', at, { name });
  const exponent = cursor.takeSign('^') ? deeper(reader, () => exponentOfName(reader)) : undefined;
  const call = cursor.isAt('(') ? callOf(reader, name, at) : bareCall(reader, name, at);
  if (!exponent) return call;
  if (exponent.kind === 'unary') refuseInverse(reader, name, at, exponent, call);
  return binary(reader, '^', call, exponent);
}

/** One factor, so that the argument is not read into it. */
const exponentOfName = (reader: Reader): Expr => (reader.cursor.isAt('-') ? reader.signed() : reader.power());

/** `sin⁻¹ x`: one over the sine, or the arc sine? */
function refuseInverse({ cursor }: Reader, name: FunctionName, at: Span, exponent: Expr, call: Call): never {
  const { from, to } = spanning(call.args[0]!, call.args.at(-1)!);
  const written = `${name}(${cursor.source.slice(from, to)})^(${printExpr(exponent)})`;
  const mend: Mend = { code: 'spell-out', span: { from: at.from, to: call.span.to }, insert: written };
  return refuse('inverse-function', { from: at.from, to: exponent.span.to }, { name }, [mend]);
}

type Call = Extract<Expr, { kind: 'call' }>;

function callOf(reader: Reader, name: FunctionName, at: Span): Call {
  const { cursor } = reader;
  const open = cursor.take().span;
  const argument = (): Expr => deeper(reader, reader.whole);
  const args = inBrackets(reader, () => {
    const read = [argument()];
    while (cursor.takeSign(',')) read.push(argument());
    return read;
  });
  const span = { from: at.from, to: cursor.close(')', open).to };
  const { least, most } = signatureOf(name);
  if (args.length < least || args.length > most) {
    const data = { name, given: args.length, least, most: Number.isFinite(most) ? most : 0 };
    refuse('wrong-argument-count', span, data);
  }
  return callNode(reader, name, args, span);
}

function callNode(reader: Reader, name: FunctionName, args: readonly Expr[], span: Span): Call {
  const node: Call = { kind: 'call', name, args, span };
  made(reader, node);
  return node;
}

/** `sin x`, `√v`: the argument is one factor, and only another function may stand beside it. */
function bareCall(reader: Reader, name: FunctionName, at: Span): Call {
  if (!takesBareArgument(name) || !startsFactor(reader)) {
    const { cursor } = reader;
    refuse('unexpected-token', at, { found: cursor.source.slice(at.from, at.to) });
  }
  const arg = deeper(reader, reader.power);
  if (startsArgument(reader)) refuseArgument(reader, name, at, arg);
  return callNode(reader, name, [arg], { from: at.from, to: arg.span.to });
}

function startsArgument(reader: Reader): boolean {
  const { kind, text } = reader.cursor.peek();
  return startsFactor(reader) && !(kind === 'name' && functionOf(text) && text !== 'f');
}

/** `sin x y`: (sin x) y, or sin(x y)? */
function refuseArgument(reader: Reader, name: FunctionName, at: Span, arg: Expr): never {
  let last = arg;
  while (startsArgument(reader)) last = deeper(reader, reader.power);
  return refuse('ambiguous-function', { from: at.from, to: last.span.to }, { name }, [
    bracketing('add-brackets', reader.cursor, arg.span),
    bracketing('add-brackets', reader.cursor, spanning(arg, last)),
  ]);
}
