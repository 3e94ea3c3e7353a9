import { describe, expect, test } from 'vitest';
import type { Experiment, Racer } from '../../src/experiment/experiment';
import { decode } from '../../src/experiment/link';
import { presets } from '../../src/experiment/presets';
import { fileName } from '../../src/export/naming';

async function opened(link: string): Promise<Experiment> {
  const result = await decode(link);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value.experiment;
}

test('a file says what it holds', async () => {
  const name = async (link: string) => fileName(await opened(link));
  expect(await name('f=beale&race=adam~momentum&n=500&v=1')).toBe('ravine-beale-adam-momentum-500-steps');
  expect(await name('f=sphere&race=adam~adam&cost=20&v=1')).toBe('ravine-sphere-adam-20-evaluations');
  expect(await name('f=sphere&race=adam~gd,-off&v=1')).toBe('ravine-sphere-adam-500-steps');
  expect(await name('f=sphere&race=gd~adam~lion~rprop&v=1')).toBe('ravine-sphere-4-optimizers-500-steps');
  expect(fileName(await opened('f=sphere&race=gd&v=1'), 'map')).toBe('ravine-sphere-gd-500-steps-map');
});

describe.each(presets.map(({ id, link }) => [id, link] as const))('%s', (_, link) => {
  test('has a name of plain letters, and nothing typed is in it', async () => {
    const experiment = await opened(link);
    const typed = (racer: Racer): Racer => ({ ...racer, name: '../<b>' });
    const name = fileName({ ...experiment, racers: experiment.racers.map(typed) });
    expect(name).toMatch(/^ravine-[A-Za-z0-9_-]+$/);
    expect(name.length).toBeLessThanOrEqual(96);
    const texts = { kind: 'text', text: '=cmd|x', parameters: {} } as const;
    expect(fileName({ ...experiment, objective: texts })).toContain('ravine-own-surface-');
  });
});
