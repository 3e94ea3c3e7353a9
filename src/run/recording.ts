import { watch } from './ends';
import type { Entry } from './entry';
import { passOf } from './given';
import type { End, Run } from './trajectory';

/** What every run is at heart: rows written one behind the other, until a row, a budget or a hand ends it. */
export interface Recording extends Pick<Run, 'columns' | 'rows' | 'end' | 'cancel'> {
  /** Takes over so many rows that were written to the columns behind those before; keeps those that are good. */
  readonly take: (written: number) => void;
  /** Ends it, unless it is over. */
  readonly close: (end: End) => void;
}

/** How much a recording has to hold: rows 0 … `asked`, of so many numbers each; coordinates, f and |g| come first. */
export interface Extent {
  readonly dimension: number;
  readonly width: number;
  readonly asked: number;
}

/** Begins to record the run of an entry; each row that it takes over is judged by the entry's stop test. */
export function beginRecording(entry: Entry, { dimension, width, asked }: Extent): Recording {
  const columns = Array.from({ length: width }, () => new Float64Array(asked + 1));
  const watched = {
    w: columns.slice(0, dimension),
    f: columns[dimension]!,
    gradNorm: columns[dimension + 1]!,
  };
  const judge = watch(watched, entry.stop, passOf(entry), entry.treatment.sign);
  const close = (because: End): void => void (recording.end ??= because);
  const recording: { -readonly [K in keyof Recording]: Recording[K] } = {
    columns,
    rows: 0,
    end: undefined,
    take: (written) => {
      ({ rows: recording.rows, end: recording.end } = judge(recording.rows, recording.rows + written));
    },
    close,
    cancel: () => close({ kind: 'cancelled', step: recording.rows - 1 }),
  };
  return recording;
}
