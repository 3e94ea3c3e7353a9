import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultExperiment } from '../../src/experiment/defaults';
import type { Experiment, Presentation } from '../../src/experiment/experiment';
import { decode, encode, type Opened } from '../../src/experiment/link';
import { MOST_LINK_LENGTH, MOST_UNPACKED } from '../../src/experiment/limits';
import { packTexts } from '../../src/experiment/link/texts';
import { runs } from '../runs';
import { experiments, presentations } from './arbitraries';

interface Fixture {
  readonly link: string;
  readonly experiment: Experiment;
  readonly presentation: Presentation;
}

/** Links of all versions and what they open. Append only: a link that has been given out opens for ever. */
const fixtures = JSON.parse(
  readFileSync(new URL('../fixtures/links.json', import.meta.url), 'utf8'),
) as readonly Fixture[];

const opened = async (link: string): Promise<Opened> => {
  const result = await decode(link);
  if (!result.ok) throw new Error(`${link}: ${JSON.stringify(result.error)}`);
  return result.value;
};

const problemOf = async (link: string) => {
  const result = await decode(link);
  return result.ok ? 'opened' : result.error;
};

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
    expect(await encode(experiment)).toBe(link);
  });

  test('leaves everything out of an untouched page', async () => {
    expect(await encode(defaultExperiment)).toBe('v=1');
    expect(await opened('v=1')).toEqual({ experiment: defaultExperiment, presentation: {}, notices: [] });
  });

  test('then decode gives the same value, and encode again the same link', async () => {
    await fc.assert(
      fc.asyncProperty(experiments, presentations, async (experiment, presentation) => {
        const link = await encode(experiment, presentation);
        expect(link).toMatch(/^[\w,:~@.&=;%-]*$/);
        expect(await opened(link)).toEqual({ experiment, presentation, notices: [] });
        const { experiment: again } = await opened(link);
        expect(await encode(again, presentation)).toBe(link);
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
    expect(experiment.racers[0]!.schedule!.parameters).toEqual({});
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
    expect(notices).toEqual([{ code: 'clamped-steps', asked: 1e9, ran: 1_000_000 }]);
    const many = await opened(`f=beale&race=${Array(24).fill('gd').join('~')}&cost=1e6&v=1`);
    expect(many.notices[0]!.ran).toBe(Math.floor(4_000_000 / 24) - 1);
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

describe('a link that is wrong says what and where', () => {
  const gd25 = Array(25).fill('gd').join('~');
  test.each([
    ['f=beale&race=gd', 'incomplete', 'v'],
    ['f=beale&v=', 'incomplete', 'v'],
    ['"."', 'incomplete', 'v'],
    ['f=beale&v=2', 'bad-version', 'v'],
    ['f=beale&colour=red&v=1', 'unknown-field', 'colour'],
    ['f=beale&data=gabor&v=1', 'unknown-field', 'data'],
    ['__proto__=1&v=1', 'unknown-field', '__proto__'],
    ['f=beale&f=sphere&v=1', 'duplicated-field', 'f'],
    ['v=1&f=beale&v=1', 'duplicated-field', 'v'],
    ['f=beale&n=5&cost=5&v=1', 'duplicated-field', 'cost'],
    ['f=&v=1', 'unknown-objective', 'f'],
    ['f=constructor&v=1', 'unknown-objective', 'f'],
    ['f=beale,c:1&v=1', 'unknown-parameter', 'f'],
    ['f=rosenbrock,b:&v=1', 'bad-number', 'f'],
    ['f=rosenbrock,b&v=1', 'bad-number', 'f'],
    ['f=rosenbrock,b:1,b:2&v=1', 'duplicated-setting', 'f'],
    ['f=beale&at=1&v=1', 'bad-point', 'at'],
    ['f=beale&at=1,2,3&v=1', 'bad-point', 'at'],
    ['f=beale&at=1,2;3&v=1', 'bad-point', 'at'],
    ['f=beale&at=&v=1', 'bad-number', 'at'],
    ['f=beale&at=1,NaN&v=1', 'bad-number', 'at'],
    ['f=beale&at=1,1e999&v=1', 'bad-number', 'at'],
    [`f=beale&at=${Array(101).fill('1,2').join(';')}&v=1`, 'too-many-starts', 'at'],
    ['race=&v=1', 'unknown-optimizer', 'race'],
    ['race=gd~&v=1', 'unknown-optimizer', 'race'],
    ['race=toString&v=1', 'unknown-optimizer', 'race'],
    ['race=momentum.constructor&v=1', 'unknown-form', 'race'],
    ['race=momentum.&v=1', 'unknown-form', 'race'],
    ['race=gd,beta:0.9&v=1', 'unknown-parameter', 'race'],
    ['race=gd,__proto__:1&v=1', 'unknown-parameter', 'race'],
    ['race=gd,constructor:1&v=1', 'unknown-parameter', 'race'],
    ['race=gd,eta:0,9&v=1', 'unknown-parameter', 'race'],
    ['race=gd,eta:x&v=1', 'bad-number', 'race'],
    ['race=gd,eta:1,η:2&v=1', 'duplicated-setting', 'race'],
    ['race=gd,-off,-off&v=1', 'duplicated-setting', 'race'],
    ['race=gd,-off:1&v=1', 'unknown-word', 'race'],
    ['race=gd,-colour:1&v=1', 'unknown-setting', 'race'],
    ['race=gd,-decay:-1&v=1', 'out-of-range', 'race'],
    ['race=gd,-slot:24&v=1', 'out-of-range', 'race'],
    ['race=gd,-slot:1.5&v=1', 'bad-number', 'race'],
    ['race=gd,-slot:2~adam,-slot:2&v=1', 'duplicated-slot', 'race'],
    ['race=gd,-name:&v=1', 'bad-name', 'race'],
    [`race=gd,-name:${'a'.repeat(61)}&v=1`, 'bad-name', 'race'],
    ['race=gd@&v=1', 'unknown-schedule', 'race'],
    ['race=gd@warmup&v=1', 'unknown-schedule', 'race'],
    ['race=gd@step,x:1&v=1', 'unknown-parameter', 'race'],
    ['race=gd@step@step&v=1', 'unknown-setting', 'race'],
    [`race=${gd25}&v=1`, 'too-many-racers', 'race'],
    ['n=0&v=1', 'out-of-range', 'n'],
    ['n=1.5&v=1', 'bad-number', 'n'],
    ['n=many&v=1', 'bad-number', 'n'],
    ['cost=-5&v=1', 'out-of-range', 'cost'],
    ['stop=1e-5&v=1', 'unknown-word', 'stop'],
    ['stop=lagged&v=1', 'bad-number', 'stop'],
    ['stop=lagged:1:2&v=1', 'bad-number', 'stop'],
    ['stop=patience:0&v=1', 'out-of-range', 'stop'],
    ['noise=-1&v=1', 'out-of-range', 'noise'],
    ['clip=both:1&v=1', 'unknown-word', 'clip'],
    ['seed=-1&v=1', 'out-of-range', 'seed'],
    ['seed=0.5&v=1', 'bad-number', 'seed'],
    ['seed=4294967296&v=1', 'out-of-range', 'seed'],
    ['sign=up&v=1', 'unknown-word', 'sign'],
    ['view=1,2,3&v=1', 'bad-view', 'view'],
    ['view=2,1,0,1&v=1', 'bad-view', 'view'],
    ['lang=fr&v=1', 'unknown-word', 'lang'],
    ['step=-1&v=1', 'out-of-range', 'step'],
    ['step=0.5&v=1', 'bad-number', 'step'],
    ['play=yes&v=1', 'unknown-word', 'play'],
    ['f=x0&at=1,1&v=1', 'unknown-text', 'f'],
    ['race=x99999999999999999999&v=1', 'unknown-text', 'race'],
    ['x=abc&v=1', 'damaged-texts', 'x'],
  ])('%s', async (link, code, field) => {
    expect(await problemOf(link)).toMatchObject({ code, field });
  });

  test('too long is said before anything is read', async () => {
    const link = 'f=beale&v=1'.padEnd(MOST_LINK_LENGTH + 1, '.');
    expect(await problemOf(link)).toMatchObject({ code: 'too-long', data: { length: MOST_LINK_LENGTH + 1 } });
    expect(await problemOf(link.slice(0, MOST_LINK_LENGTH))).toBe('opened');
  });

  test('too large is said while unpacking', async () => {
    const packed = await packTexts(['0'.repeat(MOST_UNPACKED)]);
    expect(await problemOf(`f=x0&x=${packed}&v=1`)).toMatchObject({ code: 'inflated-too-large', field: 'x' });
  });

  test.each([
    ['f', 'x0', 'f = x +'],
    ['race', 'x0', 'w = w - a b c'],
  ])('a text that cannot be read, in %s', async (field, reference, text) => {
    const link = `${field}=${reference}&at=1,1&x=${await packTexts([text])}&v=1`;
    const problem = await problemOf(link);
    expect(problem).toMatchObject({ code: 'bad-text', field, problem: { span: expect.anything() } });
  });

  test('a text of one’s own says where it starts', async () => {
    const link = `f=x0&x=${await packTexts(['f = x^2'])}&v=1`;
    expect(await problemOf(link)).toMatchObject({ code: 'bad-point', field: 'at' });
  });

  test('an unknown parameter names its owner', async () => {
    for (const [link, owner] of [
      ['f=beale,c:1&v=1', 'beale'],
      ['race=gd,c:1&v=1', 'gd'],
      ['race=gd@step,c:1&v=1', 'step'],
      [`race=x0,c:1&x=${await packTexts(['w = w - g'])}&v=1`, 'race'],
    ] as const)
      expect(await problemOf(link)).toMatchObject({ code: 'unknown-parameter', data: { name: 'c', owner } });
  });

  test('a quoted word is short', async () => {
    const problem = await problemOf(`f=${'a'.repeat(10_000)}&v=1`);
    expect(problem).toMatchObject({ data: { name: `${'a'.repeat(40)}…` } });
  });
});

describe('a link on its way', () => {
  test('cut at any length is incomplete, never another experiment', async () => {
    for (const { experiment, presentation } of fixtures) {
      const link = await encode(experiment, presentation);
      for (let length = 1; length < link.length; length++)
        expect(await problemOf(link.slice(0, length)), `${link} cut at ${length}`).toMatchObject({
          code: 'incomplete',
        });
    }
  });

  const mangles: readonly (readonly [name: string, mangle: (link: string) => string])[] = [
    ['with its #', (link) => `#${link}`],
    ['with its address', (link) => `https://example.org/ravine/?from=mail#${link}`],
    ['with &amp;', (link) => link.replaceAll('&', '&amp;')],
    ['with &amp;amp;', (link) => link.replaceAll('&', '&amp;amp;')],
    ['encoded whole', (link) => encodeURIComponent(link)],
    ['encoded twice', (link) => encodeURIComponent(encodeURIComponent(link))],
    ['encoded with its #', (link) => encodeURIComponent(`#${link}`)],
    ['encoded as an address', (link) => encodeURI(link)],
    ['with encoded commas', (link) => link.replaceAll(',', '%2C')],
    ['with lower-case escapes', (link) => link.replaceAll(':', '%3a')],
    ['decoded', (link) => decodeURIComponent(link)],
    ['ending a sentence', (link) => `${link}.`],
    ['in brackets', (link) => `(${link})`],
    ['in angle brackets', (link) => `<${link}>,`],
    ['in quotation marks', (link) => `“${link}”`],
    ['in straight quotation marks', (link) => `"#${link}"`],
    ['in bold', (link) => `**${link}**`],
    ['in Korean brackets', (link) => `「${link}」。`],
    ['in blanks', (link) => `  ${link} \n`],
    ['with zero-width spaces', (link) => link.replaceAll('&', '\u200B&\u200B')],
    ['with soft hyphens', (link) => link.replaceAll('=', '=\u00AD')],
    ['after a byte order mark', (link) => `\uFEFF${link}`],
    ['broken into lines', (link) => link.replaceAll(/.{30}/g, '$&\r\n')],
    ['broken and quoted', (link) => link.replaceAll(/.{30}/g, '$&\n> ')],
    ['with an encoded line break', (link) => `${link}%0A`],
    ['ending in an ellipsis', (link) => `${link}…`],
  ];

  test.each(mangles)('%s opens the same', async (_, mangle) => {
    for (const { experiment, presentation } of fixtures) {
      const link = mangle(await encode(experiment, presentation));
      expect(await opened(link), `as ${link}`).toEqual({ experiment, presentation, notices: [] });
    }
  });
});
