import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyExperiment } from '../../src/experiment/defaults';
import * as edits from '../../src/experiment/edits';
import type { Domain, Experiment, ObjectiveChoice } from '../../src/experiment/experiment';
import { decode } from '../../src/experiment/link';
import { objectiveOf } from '../../src/experiment/resolve';
import { must } from '../run/entries';
import { runs } from '../runs';
import { linkOf } from './link/given-out';

const text = (source: string, domain?: Domain): ObjectiveChoice => ({
  kind: 'text',
  text: source,
  parameters: {},
  ...(domain && { domain }),
});

const on = (objective: ObjectiveChoice, ...starts: readonly (readonly number[])[]): Experiment => ({
  ...emptyExperiment,
  objective,
  starts,
});

function domainOf(experiment: Experiment): Domain {
  const resolved = objectiveOf(experiment);
  if (!resolved.ok) throw new Error(resolved.error.code);
  return resolved.value.domain;
}

describe('a text of one’s own is looked at', () => {
  const bowl = on(text('x^2 + y^2'), [3, -1]);

  test('in the square around its start', () => {
    expect(domainOf(on(text('x^2 + y^2'), [1, 2]))).toEqual([
      [-4, 6],
      [-3, 7],
    ]);
    expect(domainOf(bowl)).toEqual([
      [-3, 9],
      [-7, 5],
    ]);
  });

  test('there still when the start is moved, in the link too', async () => {
    const moved = edits.withStart(edits.withStart(bowl, 0, [400, 0]), 0, [0, 0]);
    expect(domainOf(moved)).toEqual(domainOf(bowl));
    const opened = await decode(await linkOf(moved));
    expect(opened).toMatchObject({ ok: true, value: { experiment: moved } });
  });

  test('there still when its first start is taken away', () => {
    const two = edits.addStart(bowl, [40, 40]);
    expect(domainOf(edits.removeStart(two, 0))).toEqual(domainOf(bowl));
  });

  test('there still when another text takes its place, unless it has other coordinates', () => {
    const moved = edits.withStart(bowl, 0, [40, 0]);
    const edited = edits.withObjective(moved, text('x^4 + y^2'));
    expect(domainOf(edited)).toEqual(domainOf(bowl));
    const unreadable = edits.withObjective(moved, text('x^4 +'));
    expect(domainOf(edits.withObjective(unreadable, text('x^4 + y^4')))).toEqual(domainOf(bowl));
    expect(domainOf(edits.withObjective(moved, text('x^4 + y^2 + z^2')))).toEqual(Array(3).fill([-4, 6]));
  });

  test('where it says', () => {
    const domain: Domain = [
      [0, 1],
      [-2, 3],
    ];
    expect(domainOf(on(text('x^2 + y^2', domain), [50, 50]))).toEqual(domain);
  });

  test('there still when a parameter is changed', () => {
    const sloping = on(text('a = 3 in [0, 500]\nf = (x - a)^2 + y^2'), [1, 1]);
    const moved = edits.withObjectiveParameter(sloping, 'a', 300);
    expect(domainOf(moved)).toEqual(domainOf(sloping));
    expect(
      domainOf(on({ ...text('a = 3 in [0, 500]\nf = (x - a)^2 + y^2'), parameters: { a: 300 } }, [1, 1])),
    ).toEqual(Array(2).fill([-319, 321]));
  });

  test('as far as its lowest place lies, in doublings about the start', () => {
    expect(domainOf(on(text('(x - 7)^2 + y^2'), [1, 1]))).toEqual(Array(2).fill([-9, 11]));
    expect(domainOf(on(text('(x - 30)^2 + 3(y - 20)^2'), [1, 1]))).toEqual(Array(2).fill([-39, 41]));
    expect(domainOf(on(text('(x - 300)^2 + 3(y - 200)^2'), [1, 1]))).toEqual(Array(2).fill([-319, 321]));
    expect(domainOf(on(text('f = |x - 12|'), [1]))).toEqual([[-19, 21]]);
  });

  test('as far as its highest place lies, going up', () => {
    const hill = on(text('-(x - 30)^2 - y^2'), [1, 1]);
    expect(domainOf(hill)).toEqual(Array(2).fill([-4, 6]));
    expect(domainOf({ ...hill, sign: 'max' })).toEqual(Array(2).fill([-39, 41]));
  });

  test('around the new start where what is sought lies beyond what was kept', () => {
    const kept = edits.withStart(bowl, 0, [1, 1]);
    const beyond = edits.withSurfaceText(kept, '(x - 30)^2 + y^2');
    expect(domainOf(beyond)).toEqual(Array(2).fill([-39, 41]));
    expect(domainOf(edits.withSurfaceText(beyond, 'x^2 + y^2'))).toEqual(Array(2).fill([-4, 6]));
    expect(domainOf(edits.withSurfaceText(kept, 'x - y'))).toEqual(domainOf(bowl));
  });

  test('as far for whoever opens the link', async () => {
    const far = on(text('b = 2\nf = |x - 100 b| + (y - z)^2 + z^2'), [1, 1, 1]);
    const opened = must(await decode(await linkOf(far)));
    expect(opened.experiment).toEqual(far);
    expect(domainOf(opened.experiment)).toEqual(Array(3).fill([-319, 321]));
  });

  test('somewhere finite, wherever it starts', () => {
    const anywhere = fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.constantFrom(1e308, -1e308),
    );
    fc.assert(
      fc.property(anywhere, anywhere, (x, y) => {
        for (const [low, high] of domainOf(on(text('x^2 + y^2'), [x, y]))) {
          expect(high - low).toBeGreaterThan(0);
          expect(Number.isFinite(high - low)).toBe(true);
        }
      }),
      { numRuns: runs(200) },
    );
  });
});

test('a surface of the catalogue is looked at where it says, wherever it is started from', () => {
  const beale = on({ kind: 'catalog', id: 'beale', parameters: {} }, [1, 1]);
  expect(domainOf(edits.withStart(beale, 0, [100, 100]))).toEqual(domainOf(beale));
});
