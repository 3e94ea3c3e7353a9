import type { Result } from '../notation/problem';
import type { Entry } from './entry';
import type { Run } from './trajectory';

/** Begins the run of an entry whose rule is a method in code. */
export type BeginMethod = (entry: Entry) => Result<Run>;

let begin: BeginMethod | undefined;

/** Whether methods have been loaded. */
export const areMethodsKnown = (): boolean => begin !== undefined;

/** Makes methods known; what cannot wait calls it with `method-run.ts` in hand. */
export function knowMethods(beginMethod: BeginMethod): void {
  begin = beginMethod;
}

/** Loads the code of the methods; only a race that has one in it waits for that. */
export async function loadMethods(): Promise<void> {
  const { beginMethod } = await import('./method-run');
  knowMethods(beginMethod);
}

/** Begins the run of a method. An Error before methods are known. */
export function beginKnownMethod(entry: Entry): Result<Run> {
  if (!begin) throw new Error('methods have not been loaded');
  return begin(entry);
}
