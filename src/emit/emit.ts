import { optimizerById } from '../catalog/known';
import type { Experiment } from '../experiment/experiment';
import { fail, ok, type Result } from '../notation/problem';
import { javascriptProgram } from './javascript/javascript';
import { wrapped } from './lines';
import type { Elsewhere, EmitProblem } from './problem';
import type { Program, RacerCode } from './program';
import { numpyProgram } from './python/numpy';
import { scipyKind, scipyMethod } from './python/scipy';
import { pytorchProgram } from './pytorch/pytorch';
import { torchClass } from './pytorch/torch-class';
import { raceCode } from './race-code';

/** What a race can be written in. */
export type EmitTarget = 'numpy' | 'pytorch' | 'javascript';

interface Writer {
  /** What is needed to run the program. */
  readonly needs: (program: Program) => string;
  readonly ending: 'py' | 'mjs';
  readonly write: (program: Program, preface: readonly string[]) => string;
  /** Whether it has a method in code, which no equations say. */
  readonly hasMethod: (racer: RacerCode, program: Program) => boolean;
}

const WRITERS: Readonly<Record<EmitTarget, Writer>> = {
  numpy: {
    needs: ({ racers }) =>
      racers.some(({ method }) => method) ? 'Python 3, NumPy, and SciPy 1.11 or newer' : 'Python 3 and NumPy',
    ending: 'py',
    write: numpyProgram,
    hasMethod: (racer, program) => scipyMethod(racer, program) !== undefined,
  },
  pytorch: {
    needs: () => 'Python 3 and PyTorch 1.13 or newer',
    ending: 'py',
    write: pytorchProgram,
    hasMethod: (racer) => torchClass(racer) !== undefined,
  },
  javascript: {
    needs: () => 'Node.js or any browser’s console',
    ending: 'mjs',
    write: javascriptProgram,
    hasMethod: () => false,
  },
};

/** A program, the racers that it had to leave out, and those that go their own way in it, by index. */
export interface Emitted {
  readonly program: string;
  /** How its file is usually called. */
  readonly file: string;
  readonly left: ReadonlyMap<number, EmitProblem>;
  /** What SciPy calls the method whose steps, other than ours, it takes. */
  readonly astray: ReadonlyMap<number, string>;
}

function elsewhere(racer: RacerCode, program: Program): Elsewhere | undefined {
  const torch = torchClass(racer);
  if (torch) return { library: 'torch', name: `torch.optim.${torch.name}` };
  const scipy = scipyKind(racer);
  return scipy && { library: scipyMethod(racer, program) ? 'scipy' : 'bare-scipy', name: scipy.name };
}

/** Why a racer cannot be written. */
function refusalOf(racer: RacerCode, program: Program): EmitProblem {
  const other = elsewhere(racer, program);
  const { name } = optimizerById.get(racer.choice!.id)!;
  return { code: 'method', name, ...(other && { elsewhere: other }) };
}

/** Who takes the steps of a method of SciPy's, which are not ours. */
const astrayIn = ({ racers }: Program): ReadonlyMap<number, string> =>
  new Map(
    racers.flatMap((racer) => {
      const scipy = scipyKind(racer);
      return scipy && !scipy.isSame ? [[racer.number - 1, scipy.name] as const] : [];
    }),
  );

function prefaceOf({ surface, racers, isVaried }: Program, needs: string, left: number): string[] {
  const who = racers.map(({ optimizer }) => optimizer).join(', ');
  const rows = `Prints the rows of this race of Ravine as comma-separated values. Needs ${needs}.`;
  return [
    `${surface.title}: ${who}`,
    rows,
    ...(isVaried ? ['Its maps vary it; this is what they begin from.'] : []),
    ...(racers.some((racer) => scipyKind(racer)?.isSame === false)
      ? ['Where SciPy searches along a line in its own way, the rows are its own, too.']
      : []),
    ...(left > 0 ? [`Racers left out, since this language has no words for them: ${left}.`] : []),
  ].flatMap((sentence) => wrapped(sentence));
}

/**
 * Writes an experiment as a whole program in a language, or one of its racers (on or not) alone. It prints the columns
 * and the rows of `trace`. Racers that cannot be written are left out and named; refused is what leaves nobody.
 */
export function emit(
  experiment: Experiment,
  target: EmitTarget,
  only?: number,
): Result<Emitted, EmitProblem> {
  const { needs, ending, write, hasMethod } = WRITERS[target];
  const coded = raceCode(experiment, only);
  if (!coded.ok) return coded;
  const { program, problems } = coded.value;
  const left = new Map<number, EmitProblem>();
  for (const [index, problem] of problems) left.set(index, { code: 'unreadable', problem });
  const racers = program.racers.filter((racer) => {
    if (racer.method === undefined || hasMethod(racer, program)) return true;
    left.set(racer.number - 1, refusalOf(racer, program));
    return false;
  });
  const [first] = racers;
  if (!first) {
    const [problem] = left.values();
    return fail(problem!);
  }
  const written = { ...program, racers };
  return ok({
    program: write(written, prefaceOf(written, needs(written), left.size)),
    file: `${racers.length > 1 ? 'race' : first.name}.${ending}`,
    left,
    astray: astrayIn(written),
  });
}
