import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultExperiment } from '../../src/experiment/defaults';
import { decodeJson, encodeJson } from '../../src/experiment/json';
import { MOST_LINK_LENGTH } from '../../src/experiment/limits';
import { encode } from '../../src/experiment/link';
import { runs } from '../runs';
import { experiments, presentations } from './arbitraries';
import { fixtures, linkOf, opened } from './link/given-out';

describe('links that have been given out', () => {
  test('are many', () => expect(fixtures.length).toBeGreaterThanOrEqual(30));

  test.each(fixtures.map((one) => [one.link, one] as const))(
    '%s',
    async (link, { experiment, presentation }) => {
      expect(await opened(link)).toEqual({ experiment, presentation, notices: [] });
    },
  );
});

describe('encode', () => {
  test('writes the link of the design, in its own order', async () => {
    const link =
      'f=rosenbrock,b:50&race=gd,eta:0.001~momentum.ema,eta:0.2,beta:0.6@step,step_size:20~adam&n=1000&v=1';
    const { experiment } = await opened(
      'v=1&f=rosenbrock,b:50&at=-1.2,1&race=gd,eta:0.001~momentum.ema,eta:0.2,beta:0.6@step,step_size:20~adam&n=1000',
    );
    expect(await linkOf(experiment)).toBe(link);
  });

  test('refuses what would be too long to be read, which a file still holds', async () => {
    // Digits of a linear congruence deflate to little less than they are.
    let seed = 1;
    const noise = (): string => String((seed = (seed * 48_271) % 2_147_483_647));
    const rule = (): string => `# ${Array.from({ length: 150 }, noise).join(' ')}\nw = w - g`;
    const racersOf = (count: number) =>
      Array.from({ length: count }, (_, slot) => ({
        optimizer: { kind: 'text', text: rule() } as const,
        parameters: {},
        decay: 0,
        slot,
        on: true,
      }));
    const long = { ...defaultExperiment, racers: racersOf(24) };
    const refused = await encode(long);
    expect(refused).toMatchObject({
      ok: false,
      error: { code: 'too-long', data: { limit: MOST_LINK_LENGTH } },
    });
    expect(decodeJson(encodeJson(long))).toMatchObject({ ok: true, value: { experiment: long } });
    const short = { ...long, racers: racersOf(12) };
    expect((await opened(await linkOf(short))).experiment).toEqual(short);
  });

  test('leaves everything out of an untouched page', async () => {
    expect(await linkOf(defaultExperiment)).toBe('v=1');
    expect(await opened('v=1')).toEqual({ experiment: defaultExperiment, presentation: {}, notices: [] });
  });

  test('leaves it the untouched page, however it is to be looked at', async () => {
    await fc.assert(
      fc.asyncProperty(presentations, async (presentation) => {
        const { experiment } = await opened(await linkOf(defaultExperiment, presentation));
        expect(experiment).toEqual(defaultExperiment);
      }),
      { numRuns: runs(200) },
    );
  });

  test('then decode gives the same value, and encode again the same link', async () => {
    await fc.assert(
      fc.asyncProperty(experiments, presentations, async (experiment, presentation) => {
        const link = await linkOf(experiment, presentation);
        expect(link).toMatch(/^[\w,:~@+.&=;%-]*$/);
        expect(await opened(link)).toEqual({ experiment, presentation, notices: [] });
        const { experiment: again } = await opened(link);
        expect(await linkOf(again, presentation)).toBe(link);
      }),
      { numRuns: runs(500) },
    );
  });
});

describe('decode', () => {
  test('the empty fragment is the untouched page', async () => {
    for (const empty of ['', '#', ' '])
      expect(await opened(empty)).toEqual({ experiment: defaultExperiment, presentation: {}, notices: [] });
  });

  test('a value of 0 is a value', async () => {
    const { experiment } = await opened('f=beale&race=momentum,beta:0,eta:0&v=1');
    expect(experiment.racers[0]!.parameters).toEqual({ eta: 0, beta: 0 });
  });

  test('a value at its default is none', async () => {
    const { experiment } = await opened('f=rosenbrock,a:1,b:100&race=gd,eta:0.01@step,step_size:30&v=1');
    expect(experiment.objective.parameters).toEqual({});
    expect(experiment.racers[0]!.parameters).toEqual({});
    expect(experiment.racers[0]!.schedule![0]!.parameters).toEqual({});
  });

  test('Greek names and ASCII names are one', async () => {
    const link = 'f=beale&race=adam,η:0.2,β1:0.8,ε:0.001&v=1';
    const ascii = await opened('f=beale&race=adam,eta:0.2,beta1:0.8,epsilon:1e-3&v=1');
    expect(await opened(link)).toEqual(ascii);
    expect(await opened(encodeURI(link))).toEqual(ascii);
  });

  test('slots are handed out lowest first round those that are asked for', async () => {
    const { experiment } = await opened('f=beale&race=gd~adam,-slot:0~momentum~nesterov,-slot:7~rmsprop&v=1');
    expect(experiment.racers.map(({ slot }) => slot)).toEqual([1, 0, 2, 7, 4]);
  });

  test('more steps than can run are clamped, and said', async () => {
    const { experiment, notices } = await opened('f=beale&race=gd&n=1e9&v=1');
    expect(experiment.budget).toEqual({ kind: 'steps', amount: 1_000_000 });
    expect(notices).toEqual([{ code: 'clamped-steps', unit: 'steps', asked: 1e9, ran: 1_000_000 }]);
    const many = await opened(`f=beale&race=${Array(24).fill('gd').join('~')}&cost=1e6&v=1`);
    const ran = Math.floor(4_000_000 / 24) - 1;
    expect(many.notices).toEqual([{ code: 'clamped-steps', unit: 'cost', asked: 1e6, ran }]);
  });

  test('only racers that are on count', async () => {
    const { notices } = await opened(`f=beale&race=gd${'~adam,-off'.repeat(23)}&n=1e6&v=1`);
    expect(notices).toEqual([]);
  });

  test('nothing that a name says is more than a name', async () => {
    const { experiment } = await opened('f=beale&race=gd,-name:constructor~gd,-name:__proto__&v=1');
    expect(experiment.racers.map(({ name }) => name)).toEqual(['constructor', '__proto__']);
  });
});
