import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { datasets } from '../../src/catalog/datasets';
import { objectives } from '../../src/catalog/objectives';
import { optimizers } from '../../src/catalog/optimizers';
import { schedules } from '../../src/catalog/schedules';
import { defaultExperiment, emptyExperiment } from '../../src/experiment/defaults';
import { OWN_DATA } from '../../src/experiment/data';
import { withParameter } from '../../src/experiment/edits';
import type { Experiment } from '../../src/experiment/experiment';
import { isLong } from '../runs';
import { canonical, type Meaning } from './canonical';

/**
 * What version 1 of the link means by what it leaves out. Append only: an entry may be added, never changed, since
 * links that have been given out rely on it. RAVINE_RECORD=1 appends what is new, before a release.
 */
const file = new URL('../fixtures/defaults.json', import.meta.url);
const fixture = JSON.parse(readFileSync(file, 'utf8')) as {
  readonly texts: Readonly<Record<string, Meaning>>;
  readonly opening: Experiment;
  readonly empty: Experiment;
};

describe('every text means what it meant', () => {
  const now = canonical(objectives, optimizers, schedules, datasets);

  test.each(Object.entries(fixture.texts))('%s', (key, text) => expect(now[key]).toEqual(text));

  const unrecorded = Object.keys(now).filter((key) => !(key in fixture.texts));
  if (process.env['RAVINE_RECORD']) record(unrecorded.map((key) => [key, now[key]!]));

  test.runIf(isLong)('and every text is on record', () => expect(unrecorded).toEqual([]));
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
