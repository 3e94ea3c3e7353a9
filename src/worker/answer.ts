import type { Runner } from '../experiment/lineup';
import { areMethodsKnown, loadMethods } from '../run/methods';
import { beginSpec, CHUNK, type Run } from '../run/run';
import type { Problem } from '../notation/problem';
import type { FieldRequest, Piece, Reply, Request, RowsReply, RunRequest } from './messages';
import { freshOf, pack, type Posted, postedOf } from './packing';

/** How long to compute before posting what there is and looking for newer requests, in milliseconds. */
const SLICE = 25;

/** What the answering needs of its surroundings; a worker gives it postMessage, a test gives it an array. */
export interface Surroundings {
  readonly post: (reply: Reply, transfer: readonly ArrayBuffer[]) => void;
  /** Calls back after the messages that wait have been received. */
  readonly later: (resume: () => void) => void;
  readonly now: () => number;
}

interface Running {
  readonly runner: Runner;
  readonly run: Run;
  posted: Posted;
}

interface Job {
  readonly generation: number;
  /** Who has not begun yet: to compose and compile takes its time too. */
  readonly waiting: Runner[];
  readonly runs: Running[];
  readonly problems: Map<number, Problem>;
}

/**
 * Answers requests, one race at a time. A newer race ends an older one; a race that takes longer than a slice is
 * posted piece by piece. Knows no Worker: `worker.ts` puts it into one.
 */
export function createAnswerer({ post, later, now }: Surroundings): (request: Request) => void {
  const spare: ArrayBuffer[] = [];
  let job: Job | null = null;

  const bufferOf = (doubles: number): ArrayBuffer => {
    const fit = spare.findIndex((buffer) => buffer.byteLength >= doubles * 8);
    return fit >= 0 ? spare.splice(fit, 1)[0]! : new ArrayBuffer(Math.max(64, doubles) * 8);
  };

  const postRows = (current: Job): void => {
    const reply = rowsReply(current, bufferOf);
    post(reply, [reply.buffer]);
  };

  const goOn = (current: Job): void => {
    if (job !== current) return;
    const until = now() + SLICE;
    while (now() < until && !isDone(current)) {
      const next = current.waiting.shift();
      if (next) beginNext(current, next);
      else advanceNext(current);
    }
    if (isDone(current)) job = null;
    else later(() => goOn(current));
    postRows(current);
  };

  const goOnWithMethods = async (current: Job): Promise<void> => {
    post({ kind: 'loading' }, []);
    await loadMethods();
    goOn(current);
  };

  return (request) => {
    if (request.kind === 'run') {
      const current = (job = jobOf(request));
      if (hasMethod(request) && !areMethodsKnown()) void goOnWithMethods(current);
      else goOn(current);
    } else if (request.kind === 'field') void sample(request, post);
    else if (request.kind === 'recycle') spare.splice(0, spare.length, request.buffer);
    else if (job?.generation === request.generation) {
      cancelAll(job);
      postRows(job);
      job = null;
    }
  };
}

/** Advances the run that has come least far, so that all racers of a long race are seen to move. */
function advanceNext({ runs }: Job): void {
  let least: Run | undefined;
  for (const { run } of runs) if (!run.end && (!least || run.rows < least.rows)) least = run;
  least?.advance(CHUNK);
}

/** How surfaces are sampled arrives after the worker is ready: a race need not wait for it. */
async function sample(request: FieldRequest, post: Surroundings['post']): Promise<void> {
  const { answerField } = await import('./field');
  answerField(request, post);
}

/** Only a race with a method in it waits for the code of methods. */
const hasMethod = ({ runners }: RunRequest): boolean => runners.some(({ spec }) => spec.rule.method);

const isDone = ({ waiting, runs }: Job): boolean => waiting.length === 0 && runs.every(({ run }) => run.end);

const jobOf = ({ generation, runners }: RunRequest): Job => ({
  generation,
  waiting: [...runners],
  runs: [],
  problems: new Map(),
});

function beginNext({ runs, problems }: Job, runner: Runner): void {
  const run = beginSpec(runner.spec);
  if (run.ok) runs.push({ runner, run: run.value, posted: { rows: 0, behind: 0 } });
  else problems.set(runner.racer, run.error);
}

/** Ends a job where it stands; who has begun has at least its start to show. */
function cancelAll({ waiting, runs }: Job): void {
  waiting.length = 0;
  for (const { run } of runs) {
    if (run.rows === 0) run.advance(1);
    run.cancel();
  }
}

/** Packs all rows that have not been posted, run after run. */
function rowsReply(job: Job, bufferOf: (doubles: number) => ArrayBuffer): RowsReply {
  const shown = job.runs.filter(({ run }) => run.rows > 0);
  const fresh = shown.map(({ run, posted }) => freshOf(run, posted));
  const buffer = bufferOf(fresh.reduce((sum, { doubles }) => sum + doubles, 0));
  const all = new Float64Array(buffer);
  let offset = 0;
  const pieces = shown.map((running, i): Piece => {
    const { map, racer, start } = running.runner;
    const piece: Piece = { map, racer, start, ...pack(running.run, fresh[i]!, all, offset) };
    offset += fresh[i]!.doubles;
    running.posted = postedOf(running.run);
    return piece;
  });
  const made = job.runs.reduce((sum, { run }) => sum + (run.end ? 1 : run.rows / (run.asked + 1)), 0);
  const contestants = job.runs.length + job.waiting.length;
  return {
    kind: 'rows',
    generation: job.generation,
    pieces,
    buffer,
    progress: contestants > 0 ? made / contestants : 1,
    done: isDone(job),
    problems: job.problems,
  };
}
