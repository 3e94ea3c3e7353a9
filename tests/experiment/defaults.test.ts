import { readFileSync, writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { datasets } from '../../src/catalog/datasets';
import { objectives } from '../../src/catalog/objectives';
import { optimizers } from '../../src/catalog/optimizers';
import { schedules } from '../../src/catalog/schedules';
import { defaultExperiment, emptyExperiment } from '../../src/experiment/defaults';
import { OWN_DATA } from '../../src/experiment/data';
import { withParameter } from '../../src/experiment/edits';
import type { Experiment } from '../../src/experiment/experiment';
import { parseSurface } from '../../src/notation/parse';
import { accepted, evaluatorOf, surfaceOf } from '../catalog/surface';
import { inside } from '../catalog/surface-ground';
import { runs } from '../runs';
import { canonical, type Meaning } from './canonical';

/**
 * What version 1 of the link means by what it leaves out. Append only: an entry may be added, never changed, since
 * links that have been given out rely on it. The long check, before a release, appends what is new. A surface that has
 * gained parameters is on record once more, as its key with #2: at their declared values it is what it was.
 */
const file = new URL('../fixtures/defaults.json', import.meta.url);
const fixture = JSON.parse(readFileSync(file, 'utf8')) as {
  readonly texts: Readonly<Record<string, Meaning>>;
  readonly opening: Experiment;
  readonly empty: Experiment;
};

const idOf = (key: string): string => key.split('#')[0]!;
const newest = new Map(Object.keys(fixture.texts).map((key) => [idOf(key), key]));
const texts = Object.entries(fixture.texts);
const isNewest = ([key]: readonly [string, Meaning]): boolean => newest.get(idOf(key)) === key;

describe('every text means what it meant', () => {
  const now = canonical(objectives, optimizers, schedules, datasets);

  test.each(texts.filter(isNewest))('%s', (key, text) => expect(now[idOf(key)]).toEqual(text));

  test.each(texts.filter((text) => !isNewest(text)))(
    '%s, before it gained parameters',
    (key, { values, equations, start }) => {
      const objective = objectives.find(({ id }) => `objective/${id}` === idOf(key))!;
      expect(objective.start).toEqual(start);
      expect(now[key]!.values).toMatchObject(values!);
      const [before, after] = [evaluatorOf(accepted(parseSurface(equations!)), values), surfaceOf(objective)];
      fc.assert(
        fc.property(inside(objective), (at) => {
          const value = before.value(at);
          expect(Math.abs(after.value(at) - value)).toBeLessThanOrEqual(1e-12 * Math.max(1, Math.abs(value)));
        }),
        { numRuns: runs(200) },
      );
    },
  );

  const unrecorded = Object.keys(now).filter((key) => !newest.has(key));
  if (process.env['RAVINE_RECORD']) record(unrecorded.map((key) => [key, now[key]!]));
});

test('a text of one’s own lies over the data it lay over', () => expect(OWN_DATA).toBe('line50'));

test('the untouched page is what it was', () => expect(defaultExperiment).toEqual(fixture.opening));

test('what a link leaves out is what it was', () => expect(emptyExperiment).toEqual(fixture.empty));

test('the learning rates of the untouched page are those that were drawn', () => {
  const drawn = [0.1, 0.01, 0.01, 0.01, 0.5, 0.02];
  // An edit that says nothing new answers the same experiment.
  drawn.forEach((eta, racer) =>
    expect(withParameter(defaultExperiment, racer, 'eta', eta)).toBe(defaultExperiment),
  );
});

/** Appends texts to the record, one a line, so that a change shows which. */
function record(texts: readonly (readonly [string, Meaning])[]): void {
  const lines = [...Object.entries(fixture.texts), ...texts].map(
    ([key, text]) => `    "${key}": ${JSON.stringify(text)}`,
  );
  const { opening, empty } = fixture;
  const rest = Object.entries({ opening, empty }).map(
    ([key, value]) => `  "${key}": ${JSON.stringify(value)}`,
  );
  writeFileSync(file, `{\n  "texts": {\n${lines.join(',\n')}\n  },\n${rest.join(',\n')}\n}\n`);
}
