import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { decode } from '../src/experiment/link';
import { race } from '../src/experiment/race';
import type { Trajectory } from '../src/run/trajectory';
import { must } from './run/entries';

const read = (file: string) => readFileSync(new URL(`../${file}`, import.meta.url), 'utf8');

/** The table rows whose second column is a fragment: what is claimed, and the link that shows it. */
const claims = (text: string) =>
  [...text.matchAll(/^\| ([^|]+) \| `#([^`]+)` \|$/gm)].map(([, says, fragment]) => ({
    says: says!,
    fragment: fragment!,
  }));

const paths = async (fragment: string): Promise<readonly Trajectory[]> =>
  must(race(must(await decode(fragment)).experiment)).map(({ trajectory }) => trajectory);

const last = ({ w, rows }: Trajectory) => w.map((column) => column[rows - 1]!);

interface NotesRun {
  readonly objective: string;
  readonly optimizer: string;
  readonly start: readonly number[];
  readonly steps: number;
  readonly trajectory: readonly (readonly number[])[];
}

const notes = JSON.parse(read('tests/fixtures/seeds/seed002_runs.json')) as {
  readonly runs: readonly NotesRun[];
};

/** Every run of that rule on the notes' quartic is among the paths, row by row. */
const agreesWithNotes = (rule: string) => (shown: readonly Trajectory[]) => {
  const runs = notes.runs.filter(
    ({ objective, optimizer }) => objective === 'quartic_g' && optimizer === rule,
  );
  expect(runs).toHaveLength(shown.length);
  for (const { start, steps, trajectory } of runs) {
    const path = shown.find(({ w }) => w.every((column, i) => column[0] === start[i]))!;
    for (let row = 0; row <= steps; row++)
      path.w.forEach((column, i) => expect(column[row]).toBeCloseTo(trajectory[row]![i]!, 8));
  }
};

/** What each row of the README claims; the numbers are those of the course notes. */
const holds: readonly ((paths: readonly Trajectory[]) => void)[] = [
  ([gd]) => expect(gd!.end).toEqual({ kind: 'converged', step: 516 }),
  (both) =>
    expect(both.map(({ end }) => end)).toEqual([379, 379].map((step) => ({ kind: 'converged', step }))),
  (five) => {
    expect(five.map(({ rows }) => rows - 1)).toEqual([20, 20, 20, 20, 20]);
    expect(last(five[0]!)).toEqual([
      expect.closeTo(-0.9507572025145896, 12),
      expect.closeTo(0.2431533091811382, 12),
    ]);
  },
  ...['GD', 'GD_momentum', 'GD_AdaGrad', 'GD_RMSprop', 'GD_Adam'].map((name) => agreesWithNotes(name)),
  ([gd, momentum]) => {
    expect([gd, momentum].map((path) => path!.f[81])).toEqual([
      expect.closeTo(0.9363161083760315, 11),
      expect.closeTo(0.74591497046429, 11),
    ]);
  },
  ([momentum]) => {
    expect(momentum!.rows).toBe(5001);
    expect(last(momentum!)).toEqual([
      expect.closeTo(0.9501902605527726, 11),
      expect.closeTo(0.9026561642182237, 11),
    ]);
    expect(momentum!.end.kind).toBe('steps');
  },
];

describe.each(['README.md', 'README.ko.md'])('%s', (file) => {
  const rows = claims(read(file));
  test('has a run for every claim', () => expect(rows).toHaveLength(holds.length));
  test.each(rows.map((row, i) => ({ ...row, i })))('$says', async ({ fragment, i }) => {
    expect.hasAssertions();
    holds[i]!(await paths(fragment));
  });

  test('its other links and commands open', async () => {
    const text = read(file);
    const written = [...text.matchAll(/^ {4}#(\S+)$/gm), ...text.matchAll(/trace -- '([^']+)'/g)].map(
      ([, link]) => link!,
    );
    expect(written.length).toBeGreaterThan(1);
    for (const link of written) expect(await decode(link)).toMatchObject({ ok: true });
  });

  test('shows a picture that is there', () => {
    const [, picture] = /!\[[^\]]+\]\(([^)]+)\)/.exec(read(file))!;
    expect(
      readFileSync(new URL(`../${picture!}`, import.meta.url))
        .subarray(1, 4)
        .toString(),
    ).toBe('PNG');
  });
});

test('both languages tell the same links and fields', () => {
  const codes = (text: string) =>
    [...text.matchAll(/`([#a-z][^`\s]*)`/g)].map(([, code]) => code).filter((code) => /[:=#]/.test(code!));
  expect(codes(read('README.ko.md'))).toEqual(codes(read('README.md')));
});
