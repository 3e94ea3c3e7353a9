import type { MethodName } from '../../catalog/method';
import { pythonName } from '../../notation/python';
import { indented } from '../lines';
import { dependsOnStep, type Program, type RacerCode } from '../program';
import { type Dialect, givenLines } from './dialect';
import { docstring } from './racer';

/** A method of scipy.optimize.minimize. */
export interface ScipyMethod {
  /** What SciPy calls it. */
  readonly name: 'BFGS' | 'CG' | 'Nelder-Mead';
  /** Whether its steps are ours: a search along a line is everybody's own. */
  readonly isSame: boolean;
}

const METHODS: Readonly<Partial<Record<MethodName, ScipyMethod>>> = {
  bfgs: { name: 'BFGS', isSame: false },
  'polak-ribiere': { name: 'CG', isSame: false },
  'nelder-mead': { name: 'Nelder-Mead', isSame: true },
};

/** The coefficients of SciPy's simplex, which nothing but the dimension changes. */
const SIMPLEX: Readonly<Record<string, number>> = { rho: 1, chi: 2, gamma: 0.5, sigma: 0.5 };

/** The kind of SciPy that a method is of; none where SciPy has none. */
export const scipyKind = ({ method }: RacerCode): ScipyMethod | undefined => METHODS[method as MethodName];

/**
 * The method of SciPy that can take a racer's place: SciPy sees f and its gradient alone, the same at every step, and
 * what it is told moves nothing.
 */
export function scipyMethod(racer: RacerCode, { treated, within }: Program): ScipyMethod | undefined {
  const found = scipyKind(racer);
  const isBare = !dependsOnStep(treated) && !within && !racer.lookahead && racer.decay === 0;
  const isSimplex = found?.name === 'Nelder-Mead';
  const fits = !isSimplex || racer.parameters.every(([name, value]) => (SIMPLEX[name] ?? value) === value);
  return isBare && fits ? found : undefined;
}

/** Ends a racer that has spent what it may ask for. */
const spent = ({ cost }: RacerCode): string[] =>
  Number.isFinite(cost)
    ? [`if asked >= ${cost}:`, ...indented(['return  # nothing is left of the budget'])]
    : [];

/** A simplex holds all that there is to remember, so that SciPy can be asked for one step at a time. */
const simplexLines = (racer: RacerCode): string[] => [
  'edges = np.vstack([np.zeros(len(w)), np.eye(len(w))])',
  'corners = w - eta / (len(w) + 1) + eta * edges',
  'asked = 0',
  '',
  'def height(w):',
  ...indented(['value = f(w)', 'return value if value == value else np.inf']),
  '',
  'yield w, "", 0',
  'for t in np.arange(1.0, T + 1):',
  ...indented([
    '# SciPy counts from 1: this is a single step.',
    'options = {"initial_simplex": corners, "maxiter": 2, "xatol": -1.0, "fatol": -1.0}',
    'step = minimize(height, corners[0], method="Nelder-Mead", options=options)',
    'corners = step.final_simplex[0]',
    '# The corners that are known since the step before are asked for again.',
    'asked += step.nfev - (len(w) + 1 if t > 1 else 0)',
    'w = np.mean(corners, axis=0)',
    'yield w, np.nan, asked',
    ...spent(racer),
  ]),
];

const searchLines = (racer: RacerCode, name: string, { treated }: Program): string[] => [
  'rows = []',
  'asked = 0',
  '',
  'def both(w):',
  ...indented(['nonlocal asked', 'asked += 1', `return f(w), grad(w${treated.decays ? ', 0.0' : ''})`]),
  '',
  'def row(w):',
  ...indented(['rows.append((np.array(w), np.nan, asked))']),
  '',
  `options = {"maxiter": T, "gtol": 0.0, "c1": ${pythonName('c1')}, "c2": ${pythonName('c2')}}`,
  `minimize(both, w, jac=True, method="${name}", callback=row, options=options)`,
  'yield w, "", 0',
  'for w, rate, asked in rows:',
  ...indented(['yield w, rate, asked', ...spent(racer)]),
];

/** A racer whose steps SciPy takes. */
export function scipyFunction(
  racer: RacerCode,
  { name, isSame }: ScipyMethod,
  program: Program,
  dialect: Dialect,
): string[] {
  const read = isSame ? ['eta'] : ['c1', 'c2'];
  const steps = `Its steps are those of scipy.optimize.minimize, method="${name}"`;
  const says = isSame
    ? [`${steps}.`]
    : [`${steps},`, 'which searches along a line in a way of its own: not those of Ravine.'];
  return [
    `def ${racer.name}(w, T):`,
    ...indented([
      ...docstring(racer, says),
      ...givenLines(
        racer.parameters.filter(([parameter]) => read.includes(parameter)),
        dialect,
      ),
      ...(isSame ? simplexLines(racer) : searchLines(racer, name, program)),
    ]),
  ];
}
