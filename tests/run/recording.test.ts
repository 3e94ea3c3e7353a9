import { describe, expect, test } from 'vitest';
import { beginRecording, type Recording } from '../../src/run/recording';
import { entry, GD } from './entries';

const begun = (): Recording =>
  beginRecording(entry('x^2', GD, [1], { stop: { kind: 'gradient', value: 0.1 } }), {
    dimension: 1,
    width: 3,
    asked: 9,
  });

/** Writes rows behind those that there are, as positions on x². */
function write(recording: Recording, positions: readonly number[]): void {
  const [x, f, gradNorm] = recording.columns;
  positions.forEach((at, i) => {
    x![recording.rows + i] = at;
    f![recording.rows + i] = at ** 2;
    gradNorm![recording.rows + i] = Math.abs(2 * at);
  });
  recording.take(positions.length);
}

describe('a recording', () => {
  test('has room for the start and every step asked for', () => {
    expect(begun().columns.map(({ length }) => length)).toEqual([10, 10, 10]);
  });
  test('goes on while its rows are good', () => {
    const recording = begun();
    write(recording, [1]);
    write(recording, [0.5, 0.25]);
    expect([recording.rows, recording.end]).toEqual([3, undefined]);
  });
  test('drops a diverged row and what was written behind it', () => {
    const recording = begun();
    write(recording, [1, 2, Number.NaN, 3]);
    expect([recording.rows, recording.end]).toEqual([2, { kind: 'diverged', step: 2 }]);
  });
  test('keeps the row that converged, and drops what was written behind it', () => {
    const recording = begun();
    write(recording, [1, 0.01, 0.001]);
    expect([recording.rows, recording.end]).toEqual([2, { kind: 'converged', step: 1 }]);
  });
  test('ends once: what ended it first stands', () => {
    const recording = begun();
    write(recording, [1, 0.5]);
    recording.cancel();
    recording.close({ kind: 'steps' });
    expect(recording.end).toEqual({ kind: 'cancelled', step: 1 });
  });
});
