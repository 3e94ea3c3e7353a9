import { assert, constantFrom, integer, property } from 'fast-check';
import { expect, test } from 'vitest';
import { framesOf, progressAt } from '../../src/export/film';
import { runs } from '../runs';

test('a frame shows the race as it is at that time, begins at its start and ends at its end', () => {
  assert(
    property(integer({ min: 1, max: 60 }), constantFrom(10, 20, 25, 30, 60), (seconds, fps) => {
      const timing = { seconds, fps };
      const frames = framesOf(timing);
      expect(frames).toBe(seconds * fps);
      expect(progressAt(0, timing)).toBe(0);
      expect(progressAt(frames - 1, timing)).toBe(1);
      const places = Array.from({ length: frames }, (_, frame) => progressAt(frame, timing));
      const moving = places.filter((place) => place < 1);
      moving.forEach((place, frame) => expect(place).toBeCloseTo(frame * moving[1]!, 12));
    }),
    { numRuns: runs(100) },
  );
});

test('the end of a race rests for a while', () => {
  const resting = (seconds: number) =>
    Array.from({ length: 10 * seconds }, (_, frame) => progressAt(frame, { seconds, fps: 10 })).filter(
      (place) => place === 1,
    ).length;
  expect([resting(4), resting(20)]).toEqual([10, 15]);
});
