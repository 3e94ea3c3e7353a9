import { optimizerById } from '../catalog/known';
import type { MethodName } from '../catalog/method';
import type { Experiment } from '../experiment/experiment';
import { fail, ok, type Result } from '../notation/problem';
import { javascriptProgram } from './javascript/javascript';
import { wrapped } from './lines';
import { type EmitProblem, methodProblem } from './problem';
import type { Program, RacerCode } from './program';
import { numpyProgram } from './python/numpy';
import { pytorchProgram } from './pytorch/pytorch';
import { torchClass } from './pytorch/torch-class';
import { raceCode } from './race-code';

/** What a race can be written in. */
export type EmitTarget = 'numpy' | 'pytorch' | 'javascript';

interface Writer {
  /** What is needed to run the program. */
  readonly needs: string;
  readonly ending: 'py' | 'mjs';
  readonly write: (program: Program, preface: readonly string[]) => string;
  readonly hasMethod: (racer: RacerCode) => boolean;
}

const WRITERS: Readonly<Record<EmitTarget, Writer>> = {
  numpy: { needs: 'Python 3 and NumPy', ending: 'py', write: numpyProgram, hasMethod: () => false },
  pytorch: {
    needs: 'Python 3 and PyTorch 1.13 or newer',
    ending: 'py',
    write: pytorchProgram,
    hasMethod: (racer) => torchClass(racer) !== undefined,
  },
  javascript: {
    needs: 'Node.js or any browser’s console',
    ending: 'mjs',
    write: javascriptProgram,
    hasMethod: () => false,
  },
};

/** A program, and the racers that it had to leave out, by index. */
export interface Emitted {
  readonly program: string;
  /** How its file is usually called. */
  readonly file: string;
  readonly left: ReadonlyMap<number, EmitProblem>;
}

/** Why a racer cannot be written. */
function refusalOf({ method, choice }: RacerCode): EmitProblem {
  return methodProblem(method as MethodName, optimizerById.get(choice!.id)!.name);
}

function prefaceOf({ surface, racers, isVaried }: Program, needs: string, left: number): string[] {
  const who = racers.map(({ optimizer }) => optimizer).join(', ');
  const rows = `Prints the rows of this race of Ravine as comma-separated values. Needs ${needs}.`;
  return [
    `${surface.title}: ${who}`,
    rows,
    ...(isVaried ? ['Its maps vary it; this is what they begin from.'] : []),
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
    if (racer.method === undefined || hasMethod(racer)) return true;
    left.set(racer.number - 1, refusalOf(racer));
    return false;
  });
  const [first] = racers;
  if (!first) {
    const [problem] = left.values();
    return fail(problem!);
  }
  const written = { ...program, racers };
  return ok({
    program: write(written, prefaceOf(written, needs, left.size)),
    file: `${racers.length > 1 ? 'race' : first.name}.${ending}`,
    left,
  });
}
