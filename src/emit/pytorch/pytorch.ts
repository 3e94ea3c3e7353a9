import { TORCH } from '../../notation/python';
import { spaced } from '../lines';
import type { Program } from '../program';
import { surfaceNames } from '../calls';
import { dialectOf } from '../python/dialect';
import { raceLines, runFunction } from '../python/driver';
import { racerFunction } from '../python/racer';
import { calledFunctions } from '../python/functions';
import { automatic, commented, called, groundLines, valueFunction } from '../python/surface';
import { treatedFunctions } from '../python/treated';
import { pythonName } from '../../notation/python';
import { classFunction } from './class-racer';
import { torchClass } from './torch-class';

const HEAD = ['import torch', '', 'torch.set_default_dtype(torch.float64)'];

/**
 * A race in Python with PyTorch: the class of torch.optim where one takes a racer's steps, its own lines in a loop
 * otherwise, and automatic differentiation.
 */
export function pytorchProgram(program: Program, preface: readonly string[]): string {
  const dialect = dialectOf(program, TORCH);
  const { surface, treated } = program;
  const names = surfaceNames(treated);
  const point = pythonName(surface.point);
  const functions = [
    [...groundLines(program, dialect), '', '', ...valueFunction(program, dialect)],
    automatic(surface, {
      name: names.grad,
      says: 'The gradient of f, by automatic differentiation.',
      lines: [
        `${point} = ${point}.detach().requires_grad_()`,
        `return torch.autograd.grad(${called(names.f, surface, point)}, ${point})[0]`,
      ],
    }),
    surface.hess
      ? automatic(surface, {
          name: names.hess,
          says: 'The second derivative of f by each coordinate, by automatic differentiation.',
          lines: [`return torch.autograd.functional.hessian(${names.f}, ${point}).diagonal()`],
        })
      : [],
    ...treatedFunctions(program, dialect),
    ...calledFunctions(program, dialect),
    ...program.racers.map((racer) => {
      const found = torchClass(racer);
      return found ? classFunction(racer, found, program, dialect) : racerFunction(racer, program, dialect);
    }),
    runFunction(program, dialect),
    raceLines(program, dialect),
  ];
  const imports = treated.noise > 0 ? ['import math', '', ...HEAD] : HEAD;
  return `${spaced([[...commented(preface), ...imports], ...functions], 2).join('\n')}\n`;
}
