import { pythonName } from '../../notation/python';
import { printNumber } from '../../notation/print';
import { indented } from '../lines';
import { dependsOnStep, isTreated, type Program, type RacerCode } from '../program';
import { type Dialect, givenLines } from '../python/dialect';
import { afterLines, docstring, raceNumbers, scheduleBeginnings, scheduleLines } from '../python/racer';
import { isWrittenOut } from './derivatives';
import type { TorchClass } from './torch-class';

function literal(value: unknown): string {
  if (typeof value === 'number') return printNumber(value);
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  return Array.isArray(value) ? `(${value.map(literal).join(', ')})` : JSON.stringify(value);
}

const construction = ({ name, options, flags }: TorchClass): string =>
  `optimizer = torch.optim.${name}([weights], ${Object.entries({ ...options, ...flags })
    .map(([option, value]) => `${option}=${literal(value)}`)
    .join(', ')})`;

/** How a schedule reaches the class. */
function settings({ scheduled }: RacerCode, { options }: TorchClass): string[] {
  return scheduled.map((name) => {
    const rate = `float(${pythonName(name)})`;
    if (name === 'eta') return `optimizer.param_groups[0]["lr"] = ${rate}`;
    if (name === 'beta') return `optimizer.param_groups[0]["momentum"] = ${rate}`;
    const [, beta2] = options['betas'] as readonly number[];
    return `optimizer.param_groups[0]["betas"] = (${rate}, ${literal(beta2)})`;
  });
}

/** Whether the class is handed what `grad` returns: it is not what autograd would find. */
const isHanded = ({ surface, treated }: Program): boolean => isTreated(treated) || isWrittenOut(surface);

function handedGradient({ decay }: RacerCode, { treated }: Program): string {
  const more = [...(dependsOnStep(treated) ? ['t'] : []), ...(treated.decays ? [literal(decay)] : [])];
  return `weights.grad = grad(${['weights.detach()', ...more].join(', ')})`;
}

const backward = (racer: RacerCode, program: Program): string[] =>
  isHanded(program) ? [handedGradient(racer, program)] : ['optimizer.zero_grad()', 'f(weights).backward()'];

/** A racer whose steps a class of torch.optim takes. */
export function classFunction(
  racer: RacerCode,
  found: TorchClass,
  program: Program,
  dialect: Dialect,
): string[] {
  const isMethod = racer.method !== undefined;
  const begins = racer.schedule.length > 0 ? racer.parameters : [];
  const after = afterLines(racer, program, dialect);
  return [
    `def ${racer.name}(w, T):`,
    ...indented([
      ...docstring(racer, [`Its steps are those of torch.optim.${found.name}, as PyTorch 1.13 has it.`]),
      ...raceNumbers(racer, program, dialect),
      ...givenLines(begins, dialect),
      ...scheduleBeginnings(racer, dialect),
      ...(program.within ? ['w = within(w)'] : []),
      ...(racer.lookahead ? ['slow = w'] : []),
      'weights = w.clone().requires_grad_()',
      construction(found),
      ...(isMethod ? closure(racer, program) : []),
      'yield w, "", 0',
      'for t in torch.arange(1.0, T + 1):',
      ...indented([
        ...scheduleLines(racer, dialect),
        ...settings(racer, found),
        ...(isMethod ? ['optimizer.step(closure)'] : [...backward(racer, program), 'optimizer.step()']),
        ...(isMethod ? ['moved = not torch.equal(weights, w)'] : []),
        'w = weights.detach().clone()',
        ...after,
        ...(after.length > 0 ? ['weights.data.copy_(w)'] : []),
        ...(isMethod ? methodRow(racer) : [`yield w, ${rateOf(racer)}, t`]),
      ]),
    ]),
  ];
}

const rateOf = ({ schedule, choice }: RacerCode): string =>
  schedule.length > 0 ? 'eta' : literal(choice!.parameters['eta']);

/** LBFGS asks as often as it likes: each answer is counted. */
const closure = (racer: RacerCode, program: Program): string[] => [
  'asked = 0',
  '',
  'def closure():',
  ...indented([
    'nonlocal asked',
    'asked += 1',
    ...(isHanded(program)
      ? [handedGradient(racer, program), 'return f(weights.detach())']
      : ['optimizer.zero_grad()', 'value = f(weights)', 'value.backward()', 'return value']),
  ]),
  '',
];

const methodRow = ({ cost }: RacerCode): string[] => [
  'length = optimizer.state[weights].get("t", 0.0) if moved else 0.0',
  'yield w, length, asked',
  ...(Number.isFinite(cost)
    ? [`if asked >= ${cost}:`, ...indented(['return  # nothing is left of the budget'])]
    : []),
];
