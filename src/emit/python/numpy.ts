import { NUMPY } from '../../notation/python';
import { spaced } from '../lines';
import type { Program } from '../program';
import { surfaceNames } from '../calls';
import { dialectOf } from './dialect';
import { raceLines, runFunction } from './driver';
import { racerFunction } from './racer';
import { scipyFunction, scipyMethod } from './scipy';
import { calledFunctions } from './functions';
import { commented, derivedFunction, groundLines, valueFunction } from './surface';
import { treatedFunctions } from './treated';

/** A race in Python with NumPy: plain loops, the gradient as its own formula, and SciPy for methods that it has. */
export function numpyProgram(program: Program, preface: readonly string[]): string {
  const dialect = dialectOf(program, NUMPY);
  const { surface, treated } = program;
  const names = surfaceNames(treated);
  const imports = [
    ...(treated.noise > 0 ? ['import math', ''] : []),
    'import numpy as np',
    ...(program.racers.some(({ method }) => method) ? ['from scipy.optimize import minimize'] : []),
    '',
    'np.seterr(all="ignore")  # a run that diverges ends with inf or nan',
  ];
  const functions = [
    [...groundLines(program, dialect), '', '', ...valueFunction(program, dialect)],
    derivedFunction(
      surface,
      { name: names.grad, says: 'The derivative of f by each coordinate.', derived: surface.gradient },
      dialect,
    ),
    surface.hess
      ? derivedFunction(
          surface,
          { name: names.hess, says: 'The second derivative of f by each coordinate.', derived: surface.hess },
          dialect,
        )
      : [],
    ...treatedFunctions(program, dialect),
    ...calledFunctions(program, dialect),
    ...program.racers.map((racer) => {
      const found = scipyMethod(racer, program);
      return found ? scipyFunction(racer, found, program, dialect) : racerFunction(racer, program, dialect);
    }),
    runFunction(program, dialect),
    raceLines(program, dialect),
  ];
  return `${spaced([[...commented(preface), ...imports], ...functions], 2).join('\n')}\n`;
}
