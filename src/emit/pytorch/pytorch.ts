import { TORCH } from '../../notation/python';
import { spaced } from '../lines';
import type { Derived, Program } from '../program';
import { dialectOf } from '../python/dialect';
import { raceLines, runFunction } from '../python/driver';
import { racerFunction } from '../python/racer';
import { calledFunctions } from '../python/functions';
import { commented, groundLines, valueFunction } from '../python/surface';
import { treatedFunctions } from '../python/treated';
import { classFunction } from './class-racer';
import { derivativeFunctions, isWrittenOut } from './derivatives';
import { torchClass } from './torch-class';

const NOTHING: Derived = { lines: [], values: [] };

/** What of a program is written here: no formulas that autograd takes the place of, no steps that a class takes. */
function written(program: Program): Program {
  const { surface, racers } = program;
  const automatic = { ...surface, gradient: NOTHING, ...(surface.hess && { hess: NOTHING }) };
  return {
    ...program,
    surface: isWrittenOut(surface) ? surface : automatic,
    racers: racers.map((racer) => (torchClass(racer) ? { ...racer, memory: [], lines: [] } : racer)),
  };
}

const HEAD = ['import torch', '', 'torch.set_default_dtype(torch.float64)'];

/**
 * A race in Python with PyTorch: the class of torch.optim where one takes a racer's steps, its own lines in a loop
 * otherwise, and automatic differentiation where that is right everywhere.
 */
export function pytorchProgram(program: Program, preface: readonly string[]): string {
  const dialect = dialectOf(program, TORCH);
  const functions = [
    [...groundLines(program, dialect), '', '', ...valueFunction(program, dialect)],
    ...derivativeFunctions(program, dialect),
    ...treatedFunctions(program, dialect),
    ...calledFunctions(written(program), dialect),
    ...program.racers.map((racer) => {
      const found = torchClass(racer);
      return found ? classFunction(racer, found, program, dialect) : racerFunction(racer, program, dialect);
    }),
    runFunction(program, dialect),
    raceLines(program, dialect),
  ];
  const imports = program.treated.noise > 0 ? ['import math', '', ...HEAD] : HEAD;
  return `${spaced([[...commented(preface), ...imports], ...functions], 2).join('\n')}\n`;
}
