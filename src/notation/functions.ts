import { FUNCTIONS, type FunctionName } from './tree';

/** Which kind of text is read; it decides which functions and names there are. */
export type TextKind = 'surface' | 'rule' | 'schedule';

/** How many arguments a function takes, and in which texts it stands. */
interface Signature {
  readonly least: number;
  readonly most: number;
  readonly kinds: readonly TextKind[];
}

const EVERYWHERE: readonly TextKind[] = ['surface', 'rule', 'schedule'];
const SPECIAL: ReadonlyMap<FunctionName, Signature> = new Map<FunctionName, Signature>([
  ['min', { least: 2, most: Number.POSITIVE_INFINITY, kinds: EVERYWHERE }],
  ['max', { least: 2, most: Number.POSITIVE_INFINITY, kinds: EVERYWHERE }],
  ['mod', { least: 2, most: 2, kinds: EVERYWHERE }],
  ['clamp', { least: 3, most: 3, kinds: EVERYWHERE }],
  ['where', { least: 3, most: 3, kinds: EVERYWHERE }],
  ['dot', { least: 2, most: 2, kinds: ['rule'] }],
  ['norm', { least: 1, most: 1, kinds: ['rule'] }],
  ['sum', { least: 1, most: 1, kinds: ['surface', 'rule'] }],
  ['mean', { least: 1, most: 1, kinds: ['surface'] }],
  ['grad', { least: 1, most: 1, kinds: ['rule'] }],
  ['f', { least: 1, most: 1, kinds: ['rule'] }],
  ['hess', { least: 1, most: 1, kinds: ['rule'] }],
  ['lowest', { least: 1, most: Number.POSITIVE_INFINITY, kinds: ['rule'] }],
]);
const ORDINARY: Signature = { least: 1, most: 1, kinds: EVERYWHERE };

const known: ReadonlyMap<string, FunctionName> = new Map<string, FunctionName>([
  ...FUNCTIONS.map((name) => [name, name] as const),
  ['ln', 'log'],
]);

/** The function of that name, `ln` being `log`. */
export const functionOf = (name: string): FunctionName | undefined => known.get(name);

/** How a function is called. */
export const signatureOf = (name: FunctionName): Signature => SPECIAL.get(name) ?? ORDINARY;

/** Functions that may take one argument without brackets: `sin x`, `√v`. `f` is a name unless brackets follow. */
export const takesBareArgument = (name: FunctionName): boolean => !SPECIAL.has(name);

/** Constants by their names. */
export const CONSTANTS: ReadonlyMap<string, { readonly name: 'pi' | 'e' | 'inf'; readonly value: number }> =
  new Map([
    ['pi', { name: 'pi', value: Math.PI }],
    ['e', { name: 'e', value: Math.E }],
    ['inf', { name: 'inf', value: Number.POSITIVE_INFINITY }],
  ]);
