import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultExperiment } from '../../src/experiment/defaults';
import type { Experiment } from '../../src/experiment/experiment';
import {
  beginHistory,
  commit,
  type History,
  MOST_PAST,
  redo,
  replace,
  undo,
} from '../../src/experiment/history';

const value = (seed: number): Experiment => ({ ...defaultExperiment, seed });
const [a, b, c] = [value(1), value(2), value(3)];

test('a commit can be undone and redone', () => {
  const history = commit(beginHistory(a), b);
  expect(undo(history).present).toBe(a);
  expect(redo(undo(history)).present).toBe(b);
});

test('a drag is one entry', () => {
  const dragged = replace(replace(commit(beginHistory(a), b), c), value(4));
  expect(dragged.present.seed).toBe(4);
  expect(undo(dragged).present).toBe(a);
});

test('a change after an undo forgets what was undone', () => {
  const back = undo(commit(beginHistory(a), b));
  expect(redo(commit(back, c)).present).toBe(c);
  expect(redo(replace(back, c)).present).toBe(c);
});

describe('nothing happens', () => {
  const history = commit(beginHistory(a), b);
  test('when nothing changes', () => {
    expect(commit(history, b)).toBe(history);
    expect(replace(history, b)).toBe(history);
  });
  test('beyond either end', () => {
    expect(redo(history)).toBe(history);
    expect(undo(undo(history))).toEqual(undo(history));
  });
});

test('the past is bounded, and loses its oldest', () => {
  let history = beginHistory(value(0));
  for (let i = 1; i <= MOST_PAST + 10; i++) history = commit(history, value(i));
  expect(history.past).toHaveLength(MOST_PAST);
  expect(history.past[0]!.seed).toBe(10);
});

test('undoing everything and redoing everything comes back to the present', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(9), fc.constantFrom(commit, replace, undo, redo))), (steps) => {
      const history = steps.reduce<History>((now, [seed, step]) => step(now, value(seed)), beginHistory(a));
      const { past, future, present } = history;
      let walked = history;
      for (const _ of past) walked = undo(walked);
      expect(walked.past).toEqual([]);
      for (const _ of [...past, ...future]) walked = redo(walked);
      for (const _ of future) walked = undo(walked);
      expect(walked).toEqual({ past, present, future });
    }),
  );
});
