import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { defaultExperiment } from '../../src/experiment/defaults';
import { encodeJson } from '../../src/experiment/json';
import { race } from '../../src/experiment/race';
import { must } from '../run/entries';
import { linkOf } from '../experiment/link/given-out';

interface Printed {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command as a person does, in a process of its own. */
const trace = (...args: string[]): Promise<Printed> =>
  new Promise((resolve) => {
    execFile(process.execPath, ['scripts/trace.mjs', ...args], { maxBuffer: 1e8 }, (error, out, err) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err }),
    );
  });

/** Runs a program that has been written. */
const running = (program: string): Promise<string> =>
  new Promise((resolve, reject) => {
    execFile(process.execPath, ['--input-type=module', '-e', program], (error, out) =>
      error ? reject(error) : resolve(out),
    );
  });

const folder = mkdtempSync(join(tmpdir(), 'ravine-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('trace', { timeout: 30_000 }, () => {
  test('prints the map of a row where something is varied, and nothing of maps elsewhere', async () => {
    const { out, code } = await trace('f=beale&race=gd&n=2&vary=eta:0.1,0.01&v=1');
    const [head, ...lines] = out.trimEnd().split('\n');
    expect([code, head]).toEqual([0, 'map,racer,optimizer,step,x,y,f,grad_norm,eta,cost']);
    expect(lines.map((line) => line.split(',').at(0))).toEqual(['1', '1', '1', '2', '2', '2']);
    const summary = await trace('f=beale&race=gd&n=2&vary=f:beale,himmelblau&v=1', '--summary');
    expect(summary.out.split('\n').map((line) => line.split(' ')[0])).toEqual(['map=1', 'map=2', '']);
  });

  test('prints the start of a row where there are several', async () => {
    const { out, code } = await trace('f=beale&at=1,1;2,0.25&race=gd~adam&n=1&v=1');
    const [head, ...lines] = out.trimEnd().split('\n');
    expect([code, head]).toEqual([0, 'racer,start,optimizer,step,x,y,f,grad_norm,eta,cost']);
    const places = lines.map((line) => line.split(',').slice(0, 6).join());
    expect(places.filter((_, i) => i % 2 === 0)).toEqual([
      '1,1,gd,0,1,1',
      '1,2,gd,0,2,0.25',
      '2,1,adam,0,1,1',
      '2,2,adam,0,2,0.25',
    ]);
    const clouded = await trace('f=beale&cloud=3:0.1&race=gd&n=1&v=1', '--format', 'json');
    const rows = JSON.parse(clouded.out) as { readonly start: number }[];
    expect(rows.map(({ start }) => start)).toEqual([1, 1, 2, 2, 3, 3]);
    const summary = await trace('f=beale&at=1,1;2,0.25&race=gd&n=1&v=1', '--summary');
    expect(summary.out.split('\n').map((line) => line.split(' ')[2])).toEqual([
      'start=1',
      'start=2',
      undefined,
    ]);
  });

  test('prints every row of the engine, with numbers that have the same bits', async () => {
    const { out, code } = await trace(`https://ravine.example/#${await linkOf(defaultExperiment)}`);
    const [head, ...lines] = out.trimEnd().split('\n');
    expect([code, head]).toEqual([0, 'racer,optimizer,step,x,y,f,grad_norm,eta,cost']);
    const expected = must(race(defaultExperiment)).flatMap(
      ({ racer, trajectory: { w, f, gradNorm, eta, rows } }) =>
        Array.from({ length: rows }, (_, k) => [
          racer + 1,
          k,
          w[0]![k],
          w[1]![k],
          f[k],
          gradNorm[k],
          k === 0 ? Number.NaN : eta[k],
          k,
        ]),
    );
    const printed = lines.map((line) =>
      line
        .split(',')
        .filter((_, i) => i !== 1)
        .map((cell) => (cell === '' ? Number.NaN : Number(cell))),
    );
    expect(printed).toEqual(expected);
  });

  test('a link, its fragment and its file are the same experiment', async () => {
    const file = join(folder, 'beale.json');
    writeFileSync(file, encodeJson(defaultExperiment));
    const fragment = await linkOf(defaultExperiment);
    const outs = await Promise.all([trace(fragment), trace(`#${fragment}`), trace(file)]);
    expect(new Set(outs.map(({ out }) => out)).size).toBe(1);
    expect(outs[0]!.out.length).toBeGreaterThan(1000);
  });

  test('names a form that is not the usual one, and gives JSON with null for what is no number', async () => {
    const { out } = await trace('f=quadratic&race=momentum.ema&n=2&v=1', '--format', 'json');
    const rows = JSON.parse(out) as Record<string, unknown>[];
    expect(rows).toHaveLength(3);
    expect(rows[0]).toMatchObject({ racer: 1, optimizer: 'momentum.ema', step: 0, eta: null, cost: 0 });
    expect(Object.keys(rows[0]!)).toEqual([
      'racer',
      'optimizer',
      'step',
      'x',
      'y',
      'f',
      'grad_norm',
      'eta',
      'cost',
    ]);
  });

  test('says of every row what it cost, also where steps differ', async () => {
    const { out, code } = await trace('f=sphere&at=1,0&race=armijo,eta:8~sam&n=2&v=1');
    const paid = out
      .trimEnd()
      .split('\n')
      .slice(1)
      .map((line) => line.split(',').at(-1));
    // Armijo asks about the start, 8, 4, 2, 1 and 1/2; there it stays.
    expect([code, ...paid]).toEqual([0, '0', '6', '7', '0', '2', '4']);
  });

  test('writes the race as a program that prints the same rows', async () => {
    const link = 'f=himmelblau&race=gd~nesterov@step,step_size:3~bfgs~rprop&n=12&v=1';
    const { out, err, code } = await trace(link, '--emit', 'javascript');
    expect(code).toBe(0);
    expect(err).toMatch(/^method: Without bfgs\. BFGS is a method in code .*method='BFGS'.*\n$/);
    const [rows, printed] = [await trace(link), await running(out)];
    const withoutBfgs = rows.out.split('\n').filter((line) => !line.includes(',bfgs,'));
    expect(printed.split('\n')).toEqual(withoutBfgs);
  });

  test('says whose rows will be other ones', async () => {
    const { out, err, code } = await trace('f=beale&race=bfgs&n=2&v=1', '--emit', 'numpy');
    expect([code, err]).toEqual([
      0,
      expect.stringMatching(/^astray: bfgs takes the steps of SciPy there .*\n$/),
    ]);
    expect(out).toContain('method="BFGS"');
  });

  test('writes nothing for a race of methods alone, and refuses', async () => {
    const { out, err, code } = await trace('f=beale&race=armijo&n=2&v=1', '--emit', 'numpy');
    expect([out, code]).toEqual(['', 2]);
    expect(err).toContain('method: ');
  });

  test('summarizes each racer in a line', async () => {
    const { out } = await trace(
      'f=beale&at=0.7,1.4&race=gd,eta:0.01~gd,eta:10&stop=lagged:1e-5&n=1000&v=1',
      '--summary',
    );
    expect(out.split('\n')).toEqual([
      expect.stringMatching(
        /^1 gd end=converged verdict=creeping step=516 x=2.91245895\d+ y=0.4772952\d+ f=0.0013547\d+$/,
      ),
      expect.stringMatching(/^2 gd end=diverged verdict=diverged@\d+ step=\d+ /),
      '',
    ]);
  });

  test.each([
    ['f=nowhere&v=1', 'unknown-objective'],
    ['f=beale&race=adam', 'incomplete'],
    ['f=beale&at=1,two&v=1', 'bad-number'],
    ['f=line_fit&data=kept:10000:1a2b3c4d&v=1', 'absent-rows'],
  ])('refuses %s with its name on the error stream', async (link, code) => {
    expect(await trace(link)).toEqual({ code: 2, out: '', err: expect.stringContaining(`${code}: `) });
  });

  test('words that are no call are answered with the usage', async () => {
    for (const args of [[], ['a', 'b'], ['v=1', '--format', 'xml'], ['--nonsense']]) {
      expect(await trace(...args)).toMatchObject({ code: 2, out: '', err: expect.stringContaining('usage') });
    }
  });
});
