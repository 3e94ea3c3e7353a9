import { assert, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { emptyExperiment, freshRacer } from '../../src/experiment/defaults';
import type { Experiment } from '../../src/experiment/experiment';
import { race } from '../../src/experiment/race';
import { objectiveOf } from '../../src/experiment/resolve';
import { columnsOf, jsonOf, textInCsv } from '../../src/experiment/rows';
import { must } from '../run/entries';
import { runs } from '../runs';

test.each([
  ['=1+1', "'=1+1"],
  ['+x', "'+x"],
  ['-x', "'-x"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\t=1', "'\t=1"],
  ['=HYPERLINK("a,b")', '"\'=HYPERLINK(""a,b"")"'],
  ['a,b', '"a,b"'],
  ['adam.inside', 'adam.inside'],
  ['x1', 'x1'],
])('%j in a table is %j', (text, cell) => expect(textInCsv(text)).toBe(cell));

test('no text begins a formula, and every text is one cell', () => {
  assert(
    property(string({ unit: 'binary' }), (text) => {
      const cell = textInCsv(text);
      const quoted = /^"((?:[^"]|"")*)"$/.exec(cell)?.[1]?.replaceAll('""', '"');
      const content = quoted ?? cell;
      expect(content).not.toMatch(/^[=+\-@\t\r]/);
      if (quoted === undefined) expect(cell).not.toMatch(/[",\r\n]/);
      expect([text, `'${text}`]).toContain(content);
    }),
    { numRuns: runs(500) },
  );
});

test('coordinates that are called like another column have columns of their own', () => {
  const experiment: Experiment = {
    ...emptyExperiment,
    objective: { kind: 'text', text: 'f(step, cost) = step^2 + cost^2', parameters: {} },
    starts: [[3, 4]],
    racers: [freshRacer('gd', 0)],
    budget: { kind: 'steps', amount: 1 },
  };
  const [objective, results] = [must(objectiveOf(experiment)), must(race(experiment))];
  const columns = columnsOf(objective, results);
  expect(new Set(columns).size).toBe(columns.length);
  const [start] = JSON.parse([...jsonOf(experiment, objective, results)].join('')) as unknown[];
  expect(start).toMatchObject({ step: 0, step_: 3, cost_: 4, cost: 0, f: 25 });
});
