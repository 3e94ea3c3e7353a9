/*
 * Optimizers that are not equations: methods in code, over buffers. `run` supplies the oracle and records the rows; the
 * definitions name a method (`Form.method`) and declare its parameters.
 */

/**
 * A surface as a method sees it during one step: sign, noise, batch, clipping and decay have done their work on the
 * answers, as they do for rules. Every answer of a step is made with the same noise and the same batch.
 */
export interface Oracle {
  /** How many coordinates a point has. */
  readonly dimension: number;
  /** f at a point. */
  readonly value: (at: Float64Array) => number;
  /** Writes the gradient at a point to `out` and returns f there. */
  readonly gradient: (at: Float64Array, out: Float64Array) => number;
  /** Writes the Hessian at a point to `out`, row after row. Only for methods of order 2; else a RangeError. */
  readonly hessian: (at: Float64Array, out: Float64Array) => void;
}

/**
 * A method in code. Nothing but `memory` outlives a step, and equal answers of the oracle lead to equal steps. Its
 * parameters are those that the form's text declares, by canonical name.
 */
export interface Method<Memory = unknown, Parameters = Readonly<Record<string, number>>> {
  /** The highest derivative that it asks for. */
  readonly order: 0 | 1 | 2;
  /** What it keeps from step to step, before the first; asks nothing. */
  begin(start: Float64Array, parameters: Parameters): Memory;
  /**
   * Moves `w`, in place. Returns the step length that took it there: 0 where it did not move, NaN for a method that
   * has none.
   */
  step(w: Float64Array, oracle: Oracle, memory: Memory, parameters: Parameters): number;
  /** The corners of the simplex that it keeps; absent for a method that keeps none. */
  corners?(memory: Memory): readonly Float64Array[];
}

/** The methods there are. `methods` has their code; a message names them, and whoever runs them loads them. */
export type MethodName =
  | 'armijo'
  | 'bfgs'
  | 'fletcher-reeves'
  | 'lbfgs'
  | 'lbfgs-strong-wolfe'
  | 'nelder-mead'
  | 'newton'
  | 'newton-damped'
  | 'polak-ribiere';
