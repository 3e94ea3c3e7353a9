import type { Experiment } from '../experiment/experiment';
import { lineUp, type Runner } from '../experiment/lineup';
import { objectiveOf, type ResolvedRacer, resolveRacer } from '../experiment/resolve';
import { optimizerName } from '../experiment/rows';
import { attempt } from '../graph/refusal';
import { fail, ok, type Problem, type Result } from '../notation/problem';
import type { Expr, FunctionName } from '../notation/tree';
import { assemble } from '../run/assemble';
import { stepsAllowed } from '../run/budget';
import type { Entry } from '../run/entry';
import { passOf } from '../run/given';
import { readEntry } from '../run/spec';
import type { EmitProblem } from './problem';
import { dependsOnStep, type Program, type RacerCode, type Treated } from './program';
import { asks, ruleLines, ruleMemory } from './rule-code';
import { type Driven, scheduleCode } from './schedule-code';
import { surfaceCode } from './surface-code';
import { freshName, name, number } from './tree';

/** A race as code, and the racers whose text cannot be read, by index. */
export interface RaceCode {
  readonly program: Program;
  readonly problems: ReadonlyMap<number, Problem>;
}

const unreadable = (problem: Problem) => fail<EmitProblem>({ code: 'unreadable', problem });

/** The experiment with one racer alone, on or not. */
const alone = (experiment: Experiment, index: number): Experiment => ({
  ...experiment,
  racers: experiment.racers.map((racer, i) => ({ ...racer, on: i === index })),
});

/** A whole race as code, or that of one of its racers. */
export function raceCode(experiment: Experiment, only?: number): Result<RaceCode, EmitProblem> {
  const chosen = only === undefined ? experiment : alone(experiment, only);
  const lined = lineUp(chosen);
  if (!lined.ok) return unreadable(lined.error);
  const { runners, problems } = lined.value;
  const firsts = runners.filter(({ start }) => start === 0);
  const [first] = firsts;
  if (!first) {
    const [problem] = problems.values();
    return problem ? unreadable(problem) : fail({ code: 'nobody' });
  }
  const built = attempt('', () => composed(chosen, firsts, runners));
  return built.ok ? ok({ program: built.value, problems }) : unreadable(built.error);
}

/** The value of what has been read before. */
function sure<T>(result: Result<T>): T {
  if (!result.ok) throw new RangeError(result.error.code);
  return result.value;
}

function composed(experiment: Experiment, firsts: readonly Runner[], runners: readonly Runner[]): Program {
  const objective = sure(objectiveOf(experiment));
  const [first] = firsts as readonly [Runner];
  const entry = sure(readEntry(first.spec));
  const treated: Treated = {
    sign: experiment.sign,
    noise: experiment.noise,
    ...(experiment.clip && { clip: experiment.clip }),
    ...(first.spec.batch && { batch: first.spec.batch }),
    decays: firsts.some(({ spec }) => spec.treatment.decay !== 0),
    seed: experiment.seed,
  };
  // A racer must not be called like a number of the surface.
  const names = new Set([
    ...objective.text.parameters.map(({ name: word }) => word),
    ...objective.text.columns,
  ]);
  const racers = firsts.map((runner) => racerCode(experiment, runner, treated, names));
  const asksHess = racers.some(({ lines }) =>
    lines.some(({ expr }) => asks(expr, new Set<FunctionName>(['hess']))),
  );
  const title = objective.definition?.name.en ?? 'A surface of one’s own';
  return {
    surface: surfaceCode({ objective, data: first.spec.surface.data, asksHess }, title),
    treated,
    ...(experiment.within && { within: experiment.within }),
    ...(experiment.stop && { stop: experiment.stop }),
    pass: passOf(entry),
    starts: runners.filter(({ racer }) => racer === first.racer).map(({ spec }) => spec.start),
    racers,
    isVaried: experiment.vary !== undefined,
  };
}

/** What `grad` is told besides the position. */
const askingFor = (treated: Treated, decay: number): readonly Expr[] => [
  ...(dependsOnStep(treated) ? [name('t')] : []),
  ...(treated.decays ? [number(decay)] : []),
];

function racerCode(
  experiment: Experiment,
  { racer: index, spec }: Runner,
  treated: Treated,
  names: Set<string>,
): RacerCode {
  const racer = experiment.racers[index]!;
  const resolved = sure(resolveRacer(racer));
  const entry = sure(readEntry(spec));
  const optimizer = optimizerName(racer.optimizer);
  const own = freshName(optimizer.replaceAll(/\W/g, '_'), names);
  names.add(own);
  const { definition, form, rule } = resolved;
  return {
    number: index + 1,
    optimizer,
    name: own,
    title: definition ? titled(resolved) : 'A rule of one’s own',
    ...(definition && { source: definition.source }),
    ...(definition && form && { choice: choiceOf(definition.id, form.id, resolved) }),
    hasRate: rule.parameters.some((parameter) => parameter.name === 'eta'),
    decay: racer.decay,
    ...(racer.lookahead && { lookahead: racer.lookahead }),
    ...(form?.method ? methodPart(entry, form.method.name, resolved) : rulePart(resolved, entry, treated)),
  };
}

const choiceOf = (id: string, form: string, { values }: ResolvedRacer) => ({
  id,
  form,
  parameters: Object.fromEntries(values),
});

const titled = ({ definition, form }: ResolvedRacer): string =>
  definition!.forms.length > 1 ? `${definition!.name.en}, ${form!.name.en}` : definition!.name.en;

type Steps = Pick<
  RacerCode,
  'parameters' | 'schedule' | 'scheduled' | 'memory' | 'lines' | 'steps' | 'cost' | 'method'
>;

function methodPart(entry: Entry, method: string, resolved: ResolvedRacer): Steps {
  const names = new Set(resolved.rule.parameters.map((parameter) => parameter.name));
  const { schedule = [], values } = resolved;
  const { driven, begins } = drivenBy(resolved, names);
  const isPaced = schedule.length > 0;
  return {
    method,
    parameters: isPaced ? [[begins.get('eta')!, values.get('eta')!]] : [...values],
    schedule: isPaced ? scheduleCode(schedule, driven, names) : [],
    scheduled: isPaced ? [driven.eta] : [],
    memory: [],
    lines: [],
    steps: stepsAllowed(entry, 1),
    cost: entry.budget.kind === 'cost' ? entry.budget.amount : Number.POSITIVE_INFINITY,
  };
}

function rulePart(resolved: ResolvedRacer, entry: Entry, treated: Treated): Steps {
  const { rule, values, schedule: chain = [] } = resolved;
  const names = new Set([
    ...rule.parameters.map((parameter) => parameter.name),
    ...rule.equations.map((line) => line.name),
    ...rule.memory.map((memory) => memory.name),
  ]);
  const { driven, begins } = drivenBy(resolved, names);
  const schedule = chain.length === 0 ? [] : scheduleCode(chain, driven, names);
  const scheduled =
    chain.length === 0 ? [] : [driven.eta, ...(driven.beta === undefined ? [] : [driven.beta])];
  const given = {
    asking: askingFor(treated, entry.treatment.decay),
    scheduled: new Set(scheduled),
    dependsOnStep: dependsOnStep(treated),
  };
  const costPerStep = sure(assemble(entry)).costPerStep;
  const isSet = (word: string): boolean => scheduled.includes(word);
  const declared = rule.parameters.map(
    ({ name: word }) => [isSet(word) ? begins.get(word)! : word, values.get(word)!] as const,
  );
  // A schedule may begin with a rate that the rule does not have.
  const lacking = chain.length > 0 && !values.has('eta') ? [[driven.eta0, Number.NaN] as const] : [];
  return {
    parameters: [...declared, ...lacking],
    schedule,
    scheduled,
    memory: ruleMemory(rule, given),
    lines: ruleLines(rule, given),
    steps: stepsAllowed(entry, costPerStep),
    cost: costPerStep,
  };
}

/** What the rule calls what its schedules set, and the names of the sliders' values that they begin with. */
function drivenBy(
  { rule, schedule: chain = [], definition, form }: ResolvedRacer,
  names: ReadonlySet<string>,
): { readonly driven: Driven; readonly begins: ReadonlyMap<string, string> } {
  const declares = (word: string): boolean => rule.parameters.some((parameter) => parameter.name === word);
  const momentum = form?.momentum ?? definition?.momentum;
  const drives = momentum !== undefined && chain.some(({ text }) => text.drivesMomentum);
  const eta = declares('eta') ? 'eta' : freshName('eta', names);
  const eta0 = freshName('eta0', names);
  const beta0 = freshName(`${momentum ?? 'beta'}0`, names);
  return {
    driven: { eta, eta0, beta0, ...(drives && { beta: momentum }) },
    begins: new Map([['eta', eta0], ...(drives ? [[momentum, beta0] as const] : [])]),
  };
}
