import fc from 'fast-check';
import { readForm } from '../../src/catalog/form';
import { scheduleById } from '../../src/catalog/known';
import { objectives } from '../../src/catalog/objectives';
import { optimizers } from '../../src/catalog/optimizers';
import { schedules } from '../../src/catalog/schedules';
import { type Access, CONTROLS, EMBEDS } from '../../src/experiment/controls';
import type {
  Batch,
  Domain,
  Experiment,
  ObjectiveChoice,
  OptimizerChoice,
  Parameters,
  Presentation,
  Racer,
  ScheduleUse,
  Vary,
  Within,
  OwnData,
} from '../../src/experiment/experiment';
import { MOST_NAME_LENGTH, SEEDS } from '../../src/experiment/limits';
import { dataFor, rowsIn } from '../../src/experiment/data';
import { departures } from '../../src/experiment/parameters';
import { resolveRacer } from '../../src/experiment/resolve';
import { parseRule, parseSchedule, parseSurface } from '../../src/notation/parse';
import type { Result } from '../../src/notation/problem';
import type { Parameter } from '../../src/notation/tree';

const finite = fc.double({ noNaN: true, noDefaultInfinity: true });
const tolerance = fc.double({ min: 0, max: 1e6, noNaN: true }).map(Math.abs);

const read = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
};

/** Some of the parameters at values of all sizes; those that happen to be the default are dropped, as everywhere. */
const parametersOf = (declared: readonly Parameter[]): fc.Arbitrary<Parameters> =>
  fc
    .record(Object.fromEntries(declared.map(({ name }) => [name, finite])), { requiredKeys: [] })
    .map((values) => departures(values as Parameters, declared));

/** A comment with anything in it that does not end the line. */
const comment = fc
  .string({ unit: 'binary', maxLength: 20 })
  .map((text) => `# ${text.replaceAll(/[\n\r\u0085\u2028\u2029\p{Cs};]/gu, '')}`);

const surfaceTexts = [
  'f(a, b) = mean((a X + b - Y)^2)',
  'f = x^2 + y^2',
  'a = 2 in [0, 5]\nf(x, y) = a x^2 + |y|',
  'x1^2 + x2^4 + x3^2',
  'x^2',
];
const ruleTexts = ['η = 0.1\nw = w - η g', 'k = 0.5 in [0, 1]\nv = k v + g\nw = w - v / 100'];

const commented = (texts: readonly string[]): fc.Arbitrary<string> =>
  fc.tuple(comment, fc.constantFrom(...texts)).map(([first, text]) => `${first}\n${text}`);

interface Ground {
  readonly objective: ObjectiveChoice;
  readonly dimension: number;
  readonly readsData: boolean;
}

const catalogGround: fc.Arbitrary<Ground> = fc
  .constantFrom(...objectives)
  .chain(({ id, text, coordinates }) => {
    const surface = read(parseSurface(text, coordinates ? { coordinates } : {}));
    return parametersOf(surface.parameters).map((parameters): Ground => ({
      objective: { kind: 'catalog', id, parameters },
      dimension: surface.coordinates.length,
      readsData: surface.columns.length > 0,
    }));
  });

const domainsOf = (dimension: number): fc.Arbitrary<Domain> =>
  fc.array(
    fc
      .tuple(tolerance, tolerance)
      .filter(([a, b]) => a !== b)
      .map(([a, b]) => (a < b ? [-b, a] : [b, a])),
    { minLength: dimension, maxLength: dimension },
  ) as fc.Arbitrary<Domain>;

const ownGround: fc.Arbitrary<Ground> = commented(surfaceTexts).chain((text) => {
  const surface = read(parseSurface(text));
  return fc
    .record(
      {
        parameters: parametersOf(surface.parameters),
        domain: domainsOf(surface.coordinates.length),
      },
      { requiredKeys: ['parameters'] },
    )
    .map((some): Ground => ({
      objective: { kind: 'text', text, ...some },
      dimension: surface.coordinates.length,
      readsData: surface.columns.length > 0,
    }));
});

/** Methods in code take no schedule and no lookahead. */
const isInCode = (choice: OptimizerChoice): boolean =>
  optimizers.some(
    ({ id, forms: all }) =>
      choice.kind === 'catalog' &&
      choice.id === id &&
      all.some((form) => form.id === choice.form && form.method),
  );

type Contestant = readonly [optimizer: OptimizerChoice, parameters: Parameters];

const forms = optimizers.flatMap(({ id, forms: all }) => all.map((form) => ({ id, form })));

const catalogContestant: fc.Arbitrary<Contestant> = fc
  .constantFrom(...forms)
  .chain(({ id, form }) =>
    parametersOf(read(readForm(form)).parameters).map((parameters): Contestant => [
      { kind: 'catalog', id, form: form.id },
      parameters,
    ]),
  );

const ownContestant: fc.Arbitrary<Contestant> = commented(ruleTexts).chain((text) =>
  fc
    .tuple(
      parametersOf(read(parseRule(text)).parameters),
      fc.option(fc.constantFrom(...ruleTexts), { nil: undefined }),
    )
    .map(([parameters, answer]): Contestant => [
      { kind: 'text', text, ...(answer !== undefined && { answer }) },
      parameters,
    ]),
);

const scheduleUse: fc.Arbitrary<ScheduleUse> = fc
  .constantFrom(...schedules)
  .chain(({ id, text }) =>
    parametersOf(read(parseSchedule(text)).parameters).map((parameters) => ({ id, parameters })),
  );

/** One schedule alone or several, those before the last with their steps where no parameter says them. */
const chain: fc.Arbitrary<readonly ScheduleUse[]> = fc
  .array(fc.tuple(scheduleUse, fc.integer({ min: 1, max: 1000 })), { minLength: 1, maxLength: 4 })
  .map((parts) =>
    parts.map(([use, steps], i) =>
      i + 1 < parts.length && scheduleById.get(use.id)!.lasts === undefined ? { ...use, steps } : use,
    ),
  );

const name = fc
  .oneof(
    fc.string({ unit: 'binary', maxLength: MOST_NAME_LENGTH / 2 }),
    fc.constantFrom(
      'x0',
      'X1',
      'x',
      'a,b',
      '-off',
      '~',
      '100%',
      '%41',
      '&amp;',
      'a b',
      '모멘텀 0.9',
      '<b>',
      'η',
      '\ud800',
    ),
  )
  .filter((text) => text.trim() !== '');

const racer: fc.Arbitrary<Omit<Racer, 'slot'>> = fc
  .record(
    {
      contestant: fc.oneof(
        { weight: 4, arbitrary: catalogContestant },
        { weight: 1, arbitrary: ownContestant },
      ),
      schedule: chain,
      lookahead: fc.record({
        every: fc.integer({ min: 1, max: 100 }),
        part: fc.double({ min: 0, max: 1, noNaN: true }).map(Math.abs),
      }),
      name,
      decay: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: tolerance }),
      on: fc.boolean(),
    },
    { requiredKeys: ['contestant', 'decay', 'on'] },
  )
  .map(({ contestant: [optimizer, parameters], schedule: its, lookahead, ...rest }) => ({
    optimizer,
    parameters,
    ...(its && !isInCode(optimizer) && { schedule: its }),
    ...(lookahead && !isInCode(optimizer) && { lookahead }),
    ...rest,
  }));

const racers: fc.Arbitrary<readonly Racer[]> = fc
  .array(racer, { maxLength: 8 })
  .chain((drafts) =>
    fc
      .shuffledSubarray([...Array(24).keys()], { minLength: drafts.length, maxLength: drafts.length })
      .map((slots) => drafts.map((draft, i) => ({ ...draft, slot: slots[i]! }))),
  );

const conditions = fc.record(
  {
    budget: fc.record({
      kind: fc.constantFrom('steps' as const, 'cost' as const),
      amount: fc.oneof(fc.constant(500), fc.integer({ min: 1, max: 10_000 })),
    }),
    stop: fc.oneof(
      fc.record({
        kind: fc.constantFrom('lagged' as const, 'move' as const, 'change' as const, 'gradient' as const),
        value: tolerance,
      }),
      fc.record({ kind: fc.constant('patience' as const), value: fc.integer({ min: 1, max: 1000 }) }),
    ),
    noise: fc.oneof(fc.constant(0), tolerance),
    clip: fc.record({ kind: fc.constantFrom('value' as const, 'norm' as const), limit: tolerance }),
    seed: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: SEEDS - 1 })),
    sign: fc.constantFrom('min' as const, 'max' as const),
  },
  { requiredKeys: ['budget', 'noise', 'seed', 'sign'] },
);

const withinOf = (dimension: number): fc.Arbitrary<Within> => {
  const point = fc.array(finite, { minLength: dimension, maxLength: dimension });
  return fc.oneof(
    fc.tuple(point, point).map(([a, b]) => ({
      kind: 'box' as const,
      low: a.map((value, i) => Math.min(value, b[i]!)),
      high: a.map((value, i) => Math.max(value, b[i]!)),
    })),
    fc.record({ kind: fc.constant('disc' as const), centre: point, radius: tolerance }),
  );
};

/** What may be left out and depends on the surface, or on how many starts there are. */
const extrasOf = (dimension: number) =>
  fc.record(
    {
      cloud: fc.record({ count: fc.integer({ min: 2, max: 20 }), radius: tolerance }),
      within: withinOf(dimension),
    },
    { requiredKeys: [] },
  );

/** Data that are not the first, and batches that they can give. */
/** Numbers as a link and a file both keep them: one zero. */
const datum = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
const ownData: fc.Arbitrary<OwnData> = fc
  .tuple(
    fc.stringMatching(/^[a-z가-힣 ,~]{0,20}x$/),
    fc.array(fc.tuple(datum, datum), { minLength: 1, maxLength: 20 }),
  )
  .map(([called, rows]) => ({ name: called, X: rows.map(([x]) => x), Y: rows.map(([, y]) => y) }));

const dataOf = ({ objective, readsData }: Ground): fc.Arbitrary<Pick<Experiment, 'data' | 'batch'>> => {
  if (!readsData) return fc.constant({});
  const all = dataFor(objective);
  return fc
    .oneof({ weight: 4, arbitrary: fc.constantFrom(...all) }, ownData)
    .chain((data): fc.Arbitrary<Pick<Experiment, 'data' | 'batch'>> => {
      if (!('id' in data)) return fc.record({ data: fc.constant(data) });
      const sized = fc.record({
        kind: fc.constantFrom('draw' as const, 'epoch' as const),
        size: fc.integer({ min: 1, max: rowsIn(data) }),
      });
      const stored = fc.constant({ kind: 'stored' as const });
      const batch: fc.Arbitrary<Batch> = data.batches ? fc.oneof(sized, stored) : sized;
      const named = data === all[0] ? {} : { data: data.id };
      return fc.record({ batch }, { requiredKeys: [] }).map((some) => ({ ...named, ...some }));
    });
};

/** Few enough maps for all budgets here to keep to the cap on rows. */
const FEW = { minLength: 1, maxLength: 2 };

/** What may differ from map to map. */
function varyOf({ objective, starts, racers: all }: Experiment): fc.Arbitrary<Vary> {
  const [start] = starts as [readonly number[]];
  const names = all.flatMap((one) =>
    read(resolveRacer(one)).rule.parameters.map(({ name: parameter }) => parameter),
  );
  const alike = objectives.filter((one) => one.start.length === start.length);
  const point = fc.array(finite, { minLength: start.length, maxLength: start.length });
  return fc.oneof(
    fc.record({ kind: fc.constant('start' as const), values: fc.array(point, FEW) }),
    ...(names.length > 0
      ? [
          fc.record({
            kind: fc.constant('parameter' as const),
            name: fc.constantFrom(...names),
            values: fc.array(finite, FEW),
          }),
        ]
      : []),
    ...(objective.kind === 'catalog'
      ? [
          fc.record({
            kind: fc.constant('objective' as const),
            values: fc.array(fc.constantFrom(...alike.map(({ id }) => id)), FEW),
          }),
        ]
      : []),
  );
}

/** Experiments of every kind that a link can hold, in their settled form: no parameter at its default. */
export const experiments: fc.Arbitrary<Experiment> = fc
  .oneof({ weight: 4, arbitrary: catalogGround }, { weight: 1, arbitrary: ownGround })
  .chain(({ objective, dimension, readsData }) =>
    fc
      .record({
        data: dataOf({ objective, dimension, readsData }),
        starts: fc.array(fc.array(finite, { minLength: dimension, maxLength: dimension }), {
          minLength: 1,
          maxLength: 4,
        }),
        racers,
        conditions,
        extras: extrasOf(dimension),
      })
      .map(({ data, starts, racers: all, conditions: rest, extras }) => ({
        objective,
        ...data,
        starts,
        racers: all,
        ...rest,
        ...extras,
      }))
      .chain((experiment) =>
        fc
          .option(varyOf(experiment), { nil: undefined })
          .map((vary) => ({ ...experiment, ...(vary && { vary }) })),
      ),
  );

/** What a link may close; at least something. */
export const accesses: fc.Arbitrary<Access> = fc
  .record(
    Object.fromEntries(
      CONTROLS.map((control) => [control, fc.constantFrom('locked' as const, 'hidden' as const)]),
    ),
    { requiredKeys: [] },
  )
  .filter((access) => Object.keys(access).length > 0);

/** Every way of looking at an experiment that a link can hold. */
export const presentations: fc.Arbitrary<Presentation> = fc.record(
  {
    view: fc
      .tuple(finite, finite, finite, finite)
      .filter(([left, right, bottom, top]) => left < right && bottom < top),
    plane: fc.oneof(
      fc.constant({ kind: 'principal' as const }),
      fc.uniqueArray(fc.nat(63), { minLength: 2, maxLength: 2 }).map(([horizontal, vertical]) => ({
        kind: 'axes' as const,
        axes: [horizontal!, vertical!] as const,
      })),
    ),
    layout: fc.constantFrom('one' as const, 'split' as const, 'surface' as const, 'panels' as const),
    rank: fc.oneof(
      fc.record({ kind: fc.constantFrom('f' as const, 'distance' as const) }),
      fc.record({ kind: fc.constant('first' as const), tolerance: tolerance.filter((value) => value > 0) }),
    ),
    language: fc.constantFrom('en' as const, 'ko' as const),
    step: fc.nat(1_000_000),
    playing: fc.boolean(),
    access: accesses,
    embed: fc.constantFrom(...EMBEDS),
    presenting: fc.constant(true),
    predict: fc.constantFrom('end' as const, 'winner' as const),
  },
  { requiredKeys: [] },
);
