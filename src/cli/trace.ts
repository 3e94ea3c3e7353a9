import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { know } from '../catalog/known';
import { catalog } from '../catalog/whole';
import type { EmitTarget } from '../emit/emit';
import type { Experiment } from '../experiment/experiment';
import { decodeJson } from '../experiment/json';
import { decode, type LinkProblem, type Opened } from '../experiment/link';
import { type RacerResult, race } from '../experiment/race';
import { objectiveOf } from '../experiment/resolve';
import { knowSurvey } from '../experiment/surveyed';
import type { Problem, Result } from '../notation/problem';
import { beginMethod } from '../run/method-run';
import { knowMethods } from '../run/methods';
import { survey } from '../run/survey';
import { links } from '../words/links/en';
import { problems } from '../words/problems/en';
import { csvOf, jsonOf } from '../experiment/rows';
import { written } from './emit';
import { summaryOf } from './summary';

const USAGE = `usage: npm run -s trace -- '<link, fragment or experiment.json>' [--format csv|json] [--summary] [--emit numpy|pytorch|javascript]`;

/** A bad link or text, or words that are no call. */
const REFUSED = 2;

/** What an argument opens: a file by its name, an address by its fragment, anything else is a fragment itself. */
async function open(argument: string): Promise<Result<Opened, LinkProblem>> {
  if (argument.endsWith('.json')) return decodeJson(readFileSync(argument, 'utf8'));
  const hash = argument.indexOf('#');
  return decode(hash < 0 && /^https?:/.test(argument) ? '' : argument.slice(hash + 1));
}

interface Call {
  readonly argument: string;
  readonly format: 'csv' | 'json';
  readonly summary: boolean;
  /** The language of the program that is wanted in place of rows. */
  readonly emit: EmitTarget | undefined;
}

const TARGETS: readonly string[] = ['numpy', 'pytorch', 'javascript'] satisfies EmitTarget[];

const isTarget = (word: string): word is EmitTarget => TARGETS.includes(word);

function callOf(argv: readonly string[]): Call | undefined {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        format: { type: 'string', default: 'csv' },
        summary: { type: 'boolean', default: false },
        emit: { type: 'string' },
      },
    });
    const [argument, ...rest] = positionals;
    const { format, summary, emit } = values;
    if (argument === undefined || rest.length > 0 || (format !== 'csv' && format !== 'json'))
      return undefined;
    if (emit !== undefined && !isTarget(emit)) return undefined;
    return { argument, format, summary, emit };
  } catch {
    return undefined;
  }
}

function show(
  experiment: Experiment,
  results: readonly RacerResult[],
  { format, summary }: Call,
): Result<Iterable<string>, Problem> {
  const objective = objectiveOf(experiment);
  if (!objective.ok) return objective;
  const write = summary ? summaryOf : format === 'json' ? jsonOf : csvOf;
  return { ok: true, value: write(experiment, objective.value, results) };
}

/** Characters that are written at a time. */
const BLOCK = 1 << 16;

/** Writes lines as fast as they are taken: all of them together may be more than a string can hold. */
async function print(lines: Iterable<string>): Promise<void> {
  let block = '';
  for (const line of lines) {
    block += line;
    if (block.length < BLOCK) continue;
    if (!process.stdout.write(block)) await once(process.stdout, 'drain');
    block = '';
  }
  process.stdout.write(block);
}

/** Writes the experiment as a program; returns the exit code. */
async function writeProgram(experiment: Experiment, target: EmitTarget): Promise<number> {
  const { program, notes } = written(experiment, target);
  for (const note of notes) process.stderr.write(`${note}\n`);
  if (program === undefined) return REFUSED;
  await print([program]);
  return 0;
}

/**
 * Runs an experiment without a page, by the same engine, and prints its rows. Returns the exit code: 2 for a link, a
 * file or a text that is refused, with the named error on the error stream.
 */
export async function main(argv: readonly string[]): Promise<number> {
  const refuse = (message: string): number => {
    process.stderr.write(`${message}\n`);
    return REFUSED;
  };
  const call = callOf(argv);
  if (!call) return refuse(USAGE);
  know(catalog);
  knowSurvey(survey);
  knowMethods(beginMethod);
  const opened = await open(call.argument).catch((reason: NodeJS.ErrnoException) => reason);
  if (opened instanceof Error) return refuse(`no-file: ${opened.message}`);
  if (!opened.ok) return refuse(`${opened.error.code}: ${links[opened.error.code](opened.error)}`);
  const { experiment, notices } = opened.value;
  for (const notice of notices) {
    // Rows over other data than were meant would be taken for those of the race.
    if (notice.code === 'absent-rows')
      return refuse(
        `${notice.code}: the ${notice.rows} rows of its data are not in the link; the file of the race has them`,
      );
    process.stderr.write(`${notice.code}: ${notice.unit} asked ${notice.asked}, allowed ${notice.ran}\n`);
  }
  if (call.emit) return await writeProgram(experiment, call.emit);
  const results = race(experiment);
  const shown = results.ok ? show(experiment, results.value, call) : results;
  if (!shown.ok) return refuse(`${shown.error.code}: ${problems[shown.error.code](shown.error.data)}`);
  await print(shown.value);
  return 0;
}
