import { describe, expect, test } from 'vitest';
import type { Experiment, OptimizerChoice } from '../../src/experiment/experiment';
import { decode } from '../../src/experiment/link';
import { presetById, presets } from '../../src/experiment/presets';
import { race } from '../../src/experiment/race';
import type { Trajectory } from '../../src/run/trajectory';
import { linkOf } from './link/given-out';

const pathsOf = (experiment: Experiment): readonly Trajectory[] => {
  const results = race(experiment);
  if (!results.ok) throw new Error(JSON.stringify(results.error));
  return results.value.map(({ trajectory }) => trajectory);
};

test('presets have ids of their own, and there are enough of them', () => {
  expect(presets.length).toBeGreaterThanOrEqual(9);
  expect(presetById.size).toBe(presets.length);
});

describe.each(presets.map((one) => [one.id, one] as const))('%s', (_, preset) => {
  const open = async () => {
    const result = await decode(preset.link);
    if (!result.ok) throw new Error(JSON.stringify(result.error));
    return result.value;
  };

  test('its link opens as it is, and is the one that sharing it gives', async () => {
    const { experiment, presentation, notices } = await open();
    expect(notices).toEqual([]);
    expect(await linkOf(experiment, presentation)).toBe(preset.link);
  });

  test('what it says is true', async () => {
    expect(preset.holds(pathsOf((await open()).experiment))).toBe(true);
  });

  test('and would not be true of other racers', async () => {
    const { experiment } = await open();
    const crawling: OptimizerChoice = { kind: 'catalog', id: 'gd', form: 'plain' };
    const racers = experiment.racers.map((one) => ({
      ...one,
      optimizer: crawling,
      parameters: { eta: 1e-6 },
    }));
    expect(preset.holds(pathsOf({ ...experiment, racers }))).toBe(false);
  });

  test('it says the same kind of thing in both languages', () => {
    for (const { en, ko } of [preset.name, preset.says]) {
      expect(en.trim()).not.toBe('');
      expect(ko).toMatch(/\p{Script=Hangul}/u);
      const numbers = (text: string) => text.replaceAll(/(\d),(?=\d{3})/g, '$1').match(/\d+(\.\d+)?/g) ?? [];
      expect(numbers(ko).toSorted()).toEqual(numbers(en).toSorted());
      // A particle may not begin a line.
      expect(ko).not.toMatch(/\)\p{Script=Hangul}/u);
    }
  });
});
