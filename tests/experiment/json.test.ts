import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultExperiment } from '../../src/experiment/defaults';
import { decodeJson, encodeJson, parseExperiment } from '../../src/experiment/json';
import type { Experiment } from '../../src/experiment/experiment';
import { experiments } from './arbitraries';

const refused = (json: unknown) => {
  const result = parseExperiment(json);
  return result.ok ? 'opened' : result.error;
};

const refusedText = (text: string) => {
  const result = decodeJson(text);
  return result.ok ? 'opened' : result.error;
};

test('a file opens the experiment that was written', () => {
  fc.assert(
    fc.property(experiments, (experiment) => {
      const result = decodeJson(encodeJson(experiment));
      // JSON has no −0.
      const plain = JSON.parse(JSON.stringify(experiment)) as unknown;
      expect(result).toEqual({ ok: true, value: { experiment: plain, presentation: {}, notices: [] } });
    }),
  );
});

test('what has a default may be left out', () => {
  const result = parseExperiment({
    objective: { kind: 'catalog', id: 'beale' },
    starts: [[0.7, 1.4]],
    racers: [{ optimizer: { kind: 'catalog', id: 'gd', form: 'plain' }, slot: 0 }],
  });
  expect(result).toMatchObject({
    ok: true,
    value: {
      experiment: {
        objective: { parameters: {} },
        racers: [{ parameters: {}, decay: 0, on: true }],
        budget: { kind: 'steps', amount: 500 },
        noise: 0,
        seed: 0,
        sign: 'min',
      },
    },
  });
});

test('a schedule that stands alone is a chain of one, and an empty chain is none', () => {
  const racer = { optimizer: { kind: 'catalog', id: 'gd', form: 'plain' } };
  const step = { id: 'step', parameters: { step_size: 10 } };
  const result = parseExperiment({
    objective: { kind: 'catalog', id: 'beale' },
    starts: [[0.7, 1.4]],
    racers: [step, [step], []].map((schedule, slot) => ({ ...racer, slot, schedule })),
  });
  const racers = result.ok ? result.value.experiment.racers : [];
  expect(racers.map(({ schedule }) => schedule)).toEqual([[step], [step], undefined]);
});

test('too many steps are clamped, and said', () => {
  const result = parseExperiment({ ...defaultExperiment, budget: { kind: 'steps', amount: 1e9 } });
  expect(result).toMatchObject({ ok: true, value: { notices: [{ code: 'clamped-steps', asked: 1e9 }] } });
});

describe('a file that is wrong says what and where', () => {
  const good = JSON.parse(encodeJson(defaultExperiment)) as Record<string, unknown>;
  const racer = defaultExperiment.racers[0]!;
  test.each<[what: string, json: unknown, code: string, field: string]>([
    ['nothing', undefined, 'bad-shape', ''],
    ['a word', 'v', 'bad-shape', ''],
    ['a list', [], 'bad-shape', 'objective'],
    ['a newer version', { ...good, v: 2 }, 'bad-version', 'v'],
    ['no version', { ...good, v: 'one' }, 'bad-shape', 'v'],
    ['an unknown field', { ...good, rows: 30 }, 'bad-shape', 'rows'],
    ['unknown data', { ...good, data: 'gabor' }, 'unknown-data', 'data'],
    ['an unknown batch', { ...good, batch: { kind: 'mini', size: 5 } }, 'bad-shape', 'batch.kind'],
    ['a batch without data', { ...good, batch: { kind: 'draw', size: 5 } }, 'no-data', 'batch'],
    ['a missing field', { ...good, starts: undefined }, 'bad-shape', 'starts'],
    ['a number in quotes', { ...good, seed: '7' }, 'bad-shape', 'seed'],
    ['a number that is none', { ...good, noise: Number.NaN }, 'bad-shape', 'noise'],
    ['an infinite start', { ...good, starts: [[1, Infinity]] }, 'bad-shape', 'starts.0.1'],
    ['an unknown kind', { ...good, objective: { kind: 'code', text: '' } }, 'bad-shape', 'objective.kind'],
    [
      'an infinite parameter',
      { ...good, racers: [{ ...racer, parameters: { eta: Infinity } }] },
      'bad-shape',
      'racers.0.parameters.eta',
    ],
    [
      'an unknown surface',
      { ...good, objective: { kind: 'catalog', id: 'toString' } },
      'unknown-objective',
      'f',
    ],
    [
      'a parameter of another',
      { ...good, racers: [{ ...racer, parameters: { k: 1 } }] },
      'unknown-parameter',
      'race',
    ],
    [
      'a parameter that is a word',
      { ...good, racers: [{ ...racer, parameters: { eta: '1' } }] },
      'bad-shape',
      'racers.0.parameters.eta',
    ],
    [
      'parameters in a list',
      { ...good, racers: [{ ...racer, parameters: [1] }] },
      'bad-shape',
      'racers.0.parameters',
    ],
    ['two racers in a slot', { ...good, racers: [racer, racer] }, 'duplicated-slot', 'race'],
    ['no start', { ...good, starts: [] }, 'bad-point', 'at'],
  ])('%s', (_, json, code, field) => expect(refused(json)).toMatchObject({ code, field }));

  test.each(['constructor', '__proto__', 'prototype', 'toString'])('a parameter %s', (name) => {
    const parameters = `{"${name}":1}`;
    const race = JSON.stringify([{ ...racer, parameters: 'P', schedule: undefined }]).replace(
      '"P"',
      parameters,
    );
    const scheduled = JSON.stringify([{ ...racer, schedule: [{ id: 'step', parameters: 'P' }] }]);
    for (const [text, field] of [
      [
        `{"objective":{"kind":"catalog","id":"beale","parameters":${parameters}},"starts":[[1,1]],"racers":[]}`,
        'f',
      ],
      [`{"objective":{"kind":"catalog","id":"beale"},"starts":[[1,1]],"racers":${race}}`, 'race'],
      [
        `{"objective":{"kind":"catalog","id":"beale"},"starts":[[1,1]],"racers":${scheduled.replace('"P"', parameters)}}`,
        'race',
      ],
    ] as const)
      expect(refusedText(text)).toMatchObject({ code: 'unknown-parameter', field, data: { name } });
    expect(({} as Record<string, unknown>)['1']).toBeUndefined();
  });

  test('a parameter of one’s own may be called constructor', () => {
    const text = 'constructor = 2\nw = w - constructor g';
    const own: Experiment = {
      ...defaultExperiment,
      racers: [{ ...racer, optimizer: { kind: 'text', text }, parameters: { constructor: 3 } }],
    };
    expect(decodeJson(encodeJson(own))).toMatchObject({ ok: true, value: { experiment: own } });
  });

  test.each([
    ['', 'not-json'],
    ['{"v":1', 'not-json'],
    ['{"v":1}}', 'not-json'],
    ['['.repeat(9) + ']'.repeat(9), 'too-deep'],
    ['['.repeat(1_000_000), 'too-deep'],
    ['"' + '['.repeat(100) + '"', 'bad-shape'],
    [`"\\"${'['.repeat(100)}"`, 'bad-shape'],
    ['{"__proto__":{"polluted":1}}', 'bad-shape'],
  ])('%.20s', (text, code) => {
    expect(refusedText(text)).toMatchObject({ code });
    expect('polluted' in {}).toBe(false);
  });
});
