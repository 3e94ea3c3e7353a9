import { describe, expect, test } from 'vitest';
import { decode } from '../../src/experiment/link';
import { presets } from '../../src/experiment/presets';
import { racerName, racerNames, racerShortName } from '../../src/ui/naming';

const namesIn = async (link: string): Promise<readonly string[]> => {
  const opened = await decode(link);
  if (!opened.ok) throw new Error(opened.error.code);
  return racerNames(opened.value.experiment.racers, 'en', racerShortName).map((name) =>
    name.replaceAll('\u00a0', ' '),
  );
};

test.each([
  ['race=gd~adam&v=1', ['GD', 'Adam']],
  ['race=gd,eta:10~adam~gd,eta:0.1&v=1', ['GD η 10', 'Adam', 'GD η 0.1']],
  ['race=momentum~momentum.torch&v=1', ['Momentum, velocity', 'Momentum, PyTorch']],
  [
    'race=momentum,eta:0.1~momentum.ema,eta:0.01~momentum.ema,eta:0.1&v=1',
    ['Momentum, velocity η 0.1', 'Momentum, moving average η 0.01', 'Momentum, moving average η 0.1'],
  ],
  ['race=momentum~momentum,beta:0.8&v=1', ['Momentum β 0.9', 'Momentum β 0.8']],
  ['race=gd~gd,-name:Mine&v=1', ['GD', 'Mine']],
  ['race=gd~gd&v=1', ['GD', 'GD']],
])('%s', async (link, names) => {
  expect(await namesIn(link)).toEqual(names);
});

describe('in every preset, whoever can be told apart has a name of its own', () => {
  test.each(presets.map(({ id, link }) => [id, link] as const))('%s', async (_, link) => {
    const opened = await decode(link);
    if (!opened.ok) throw new Error(opened.error.code);
    const { racers } = opened.value.experiment;
    for (const language of ['en', 'ko'] as const)
      for (const call of [racerName, racerShortName])
        expect(new Set(racerNames(racers, language, call)).size).toBe(racers.length);
  });
});
