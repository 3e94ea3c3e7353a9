import type { Expr, FunctionName } from '../notation/tree';
import { namesIn, walk } from '../notation/walk';
import type { Derived, Line, Program, RacerCode, Treated } from './program';
import { isTreated } from './program';
import { asks } from './rule-code';

/** All lines of a racer, wherever they stand. */
const linesOf = ({ lines, memory, schedule }: RacerCode): readonly Line[] => [
  ...lines,
  ...memory.flatMap(({ start }) => start),
  ...schedule.flatMap((part) => [...part.lines, ...part.memory.flatMap(({ start }) => start)]),
];

/** Whether any line of a racer reads a name. */
export const readsName = (racer: RacerCode, name: string): boolean =>
  linesOf(racer).some(({ expr }) => namesIn(expr).has(name));

const derivedExpressions = ({ lines, values }: Derived): readonly Expr[] => [
  ...lines.map(({ expr }) => expr),
  ...values,
];

/** Whether any line or value reads a name. */
export const reads = (derived: Derived, name: string): boolean =>
  derivedExpressions(derived).some((expr) => namesIn(expr).has(name));

/** Whether any line or value has such a part. */
export function hasPart(derived: Derived, isSuch: (part: Expr) => boolean): boolean {
  let has = false;
  for (const expr of derivedExpressions(derived)) walk(expr, (part) => void (has ||= isSuch(part)));
  return has;
}

/** Every expression of a program. */
function expressionsOf({ surface, racers }: Program): readonly Expr[] {
  return [
    ...[surface.value, surface.gradient, ...(surface.hess ? [surface.hess] : [])].flatMap(derivedExpressions),
    ...racers.flatMap(linesOf).map(({ expr }) => expr),
  ];
}

/** Whether a program calls a function of the notation. */
export const isCalled = (program: Program, fn: FunctionName): boolean =>
  expressionsOf(program).some((expr) => asks(expr, new Set([fn])));

/** What the functions of the surface itself are called: `f`, `grad` and `hess` are what the rules ask. */
export interface SurfaceNames {
  readonly f: string;
  readonly grad: string;
  readonly hess: string;
}

/** The rules ask the surface itself, unless something happens on the way. */
export const surfaceNames = (treated: Treated): SurfaceNames => ({
  f: treated.sign === 'max' ? 'surface' : 'f',
  grad: isTreated(treated) ? 'surface_grad' : 'grad',
  hess: treated.sign === 'max' ? 'surface_hess' : 'hess',
});
