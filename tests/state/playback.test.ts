import { expect, test } from 'vitest';
import { advance, RACE_TIME } from '../../src/state/playback';

const playing = { step: 0, playing: true, speed: 1, loop: false };

test('the whole race takes the same time, however long it is', () => {
  for (const length of [10, 200, 1e6]) expect(advance(playing, RACE_TIME / 2, length).step).toBe(length / 2);
  expect(advance({ ...playing, speed: 4 }, RACE_TIME / 8, 200).step).toBe(100);
});
test('it stops at the end, or begins again where it loops', () => {
  expect(advance({ ...playing, step: 199 }, 1000, 200)).toMatchObject({ step: 200, playing: false });
  expect(advance({ ...playing, step: 190, loop: true }, RACE_TIME / 10, 200)).toMatchObject({
    step: 10,
    playing: true,
  });
});
test('a race without steps is over', () => {
  expect(advance({ ...playing, loop: true }, 16, 0)).toMatchObject({ step: 0, playing: false });
});
