import { DIVERGED_BEYOND, STALLED_AFTER } from '../../run/ends';
import type { Stop } from '../../run/entry';
import { indented } from '../lines';
import { headOf, type Program, type RacerCode } from '../program';
import { surfaceNames } from '../calls';
import { list, numeral } from './code';
import { jsName } from './expression';

function stopTest(stop: Stop, pass: number): string {
  const limit = numeral(stop.value);
  switch (stop.kind) {
    case 'lagged':
      return `Math.abs(values[step - 1] - (step > 1 ? values[step - 2] : 0)) < ${limit}`;
    case 'change':
      return `Math.abs(value - values[step - 1]) < ${limit}`;
    case 'move':
      return `norm(w.map((v, i) => v - last[i])) < ${limit}`;
    case 'gradient':
      return `slope < ${limit}`;
    case 'patience':
      return `step % ${pass} === 0 && waited >= ${limit}`;
  }
}

/** Counts the passes over the data without a better f, where a pass ends. */
const patience = ({ pass, treated }: Program): string[] => [
  `if (step % ${pass} === 0) {`,
  ...indented([
    `const isBetter = value ${treated.sign === 'min' ? '<' : '>'} best || (Number.isNaN(best) && !Number.isNaN(value));`,
    'waited = isBetter ? 0 : waited + 1;',
    'if (isBetter) best = value;',
  ]),
  '}',
];

/** Runs a racer and prints its rows, until it is over. */
export function runFunction(program: Program): string[] {
  const { stop, treated, pass } = program;
  const { f, grad } = surfaceNames(treated);
  const isPatient = stop?.kind === 'patience';
  return [
    '// Prints a row for the start and one for each step, until the run is over.',
    'function run(who, steps) {',
    ...indented([
      'const values = [];',
      'let last, still = 0, step = 0;',
      ...(isPatient ? ['let best, waited = 0;'] : []),
      "const cell = (v) => (Number.isNaN(v) ? 'nan' : String(v).replace('Infinity', 'inf'));",
      'for (const [w, eta, cost] of steps) {',
      ...indented([
        `if (!w.every((v) => Math.abs(v) <= ${DIVERGED_BEYOND.toExponential().replace('+', '')})) return; // diverged`,
        `const value = ${f}(w), slope = norm(${grad}(w));`,
        'console.log([who, step, ...[...w, value, slope, eta, cost].map(cell)].join());',
        'values.push(value);',
        'if (step > 0) {',
        ...indented([
          ...(isPatient ? patience(program) : []),
          ...(stop ? [`if (${stopTest(stop, pass)}) return; // converged`] : []),
          'still = w.every((v, i) => v === last[i]) ? still + 1 : 0;',
          `if (still === ${STALLED_AFTER}) return; // it does not move any more`,
        ]),
        ...(isPatient ? ['} else best = value;'] : ['}']),
        'last = w;',
        'step += 1;',
      ]),
      '}',
    ]),
    '}',
  ];
}

/** The race itself: every racer from every start. */
export function raceLines(program: Program): string[] {
  const { starts, racers } = program;
  const [only, ...others] = starts;
  const print = `console.log('${headOf(program).join(',')}');`;
  const steps = ({ name, steps: most }: RacerCode): string => `${jsName(name)}(start, ${most})`;
  if (only && others.length === 0)
    return [
      `const start = ${list(only)};`,
      print,
      ...racers.map((racer) => `run('${racer.number},${racer.optimizer}', ${steps(racer)});`),
    ];
  return [
    'const starts = [',
    ...indented(starts.map((start) => `${list(start)},`)),
    '];',
    print,
    ...racers.map(
      (racer) =>
        `starts.forEach((start, k) => run(\`${racer.number},${'${k + 1}'},${racer.optimizer}\`, ${steps(racer)}));`,
    ),
  ];
}
