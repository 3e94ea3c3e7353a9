import type { Runner } from '../experiment/lineup';
import type { FieldGrid } from '../graph/recurrence';
import type { Problem } from '../notation/problem';
import type { Isolines } from '../paint/isolines';
import type { Tone } from '../paint/tone';
import type { SurfaceSource } from '../run/spec';
import type { End, TrialShape } from '../run/trajectory';

/** Asks for a race. A newer request ends an older one. */
export interface RunRequest {
  readonly kind: 'run';
  readonly generation: number;
  readonly runners: readonly Runner[];
}

/** Asks for what the map shows of a surface. */
export interface FieldRequest {
  readonly kind: 'field';
  readonly generation: number;
  readonly surface: SurfaceSource;
  /** Where the tone is taken: one interval per coordinate. */
  readonly domain: readonly (readonly [number, number])[];
  /** A point through which it is taken of more than two coordinates. */
  readonly through: readonly number[];
  /** Where the goal lies, and the best value that is known: the lowest or the highest; NaN where none is. */
  readonly sign: 'min' | 'max';
  readonly best: number;
  readonly grid: FieldGrid;
}

/** Ends the running race; its rows so far stay. */
export interface CancelRequest {
  readonly kind: 'cancel';
  readonly generation: number;
}

/** Gives a buffer back, to be filled again. */
export interface RecycleRequest {
  readonly kind: 'recycle';
  readonly buffer: ArrayBuffer;
}

/** Everything that is said to the worker. */
export type Request = RunRequest | FieldRequest | CancelRequest | RecycleRequest;

/**
 * Rows `from` … `from + rows − 1` of one run: column c is the doubles `offset + c * rows` … of the reply's buffer, in
 * the order of a run's columns. What is not one number a row stands behind: what a
 * method tried, or a rule's checkpoints.
 */
export interface Piece {
  readonly map: number;
  readonly racer: number;
  readonly start: number;
  readonly from: number;
  readonly rows: number;
  readonly offset: number;
  readonly dimension: number;
  /** How many columns it has. */
  readonly width: number;
  /** The most rows that this run can come to. */
  readonly capacity: number;
  /** Absent where steps differ. */
  readonly costPerStep?: number;
  /** Only of a method: what its tried points are. */
  readonly tried?: TrialShape;
  /** Numbers `from` … of all those behind the run's rows. */
  readonly behind: { readonly from: number; readonly length: number };
  /** Absent while the run goes on. */
  readonly end?: End;
}

/** New rows, in one transferred buffer. */
export interface RowsReply {
  readonly kind: 'rows';
  readonly generation: number;
  readonly pieces: readonly Piece[];
  readonly buffer: ArrayBuffer;
  /** 0 … 1, of the steps asked for. */
  readonly progress: number;
  readonly done: boolean;
  /** Racers whose rule cannot be composed with the surface, with the reason. */
  readonly problems: ReadonlyMap<number, Problem>;
}

/** What the map shows: samples row by row from the bottom, tone and contour lines. */
export interface FieldReply {
  readonly kind: 'field';
  readonly generation: number;
  readonly grid: FieldGrid;
  readonly samples: Float64Array<ArrayBuffer>;
  readonly tone: Tone;
  readonly isolines: Isolines;
}

/** The surface itself cannot run. */
export interface ProblemReply {
  readonly kind: 'problem';
  readonly generation: number;
  readonly problem: Problem;
}

/** The worker has started; says whether kernels can be compiled. */
export interface ReadyReply {
  readonly kind: 'ready';
  readonly compiled: boolean;
}

/** The worker waits for code of its own to arrive: it may be silent for as long as a new one. */
export interface LoadingReply {
  readonly kind: 'loading';
}

/** Everything that the worker says. */
export type Reply = RowsReply | FieldReply | ProblemReply | ReadyReply | LoadingReply;
