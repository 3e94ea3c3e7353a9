import * as v from 'valibot';
import type { Result } from '../notation/problem';
import { checked } from './check';
import { emptyExperiment } from './defaults';
import type { Experiment, Parameters } from './experiment';
import { readJson } from './json-text';
import type { Opened } from './link';
import { VERSION } from './link/fields';
import type { LinkProblem } from './link/problem';
import { attemptNow, quoted, refuse } from './link/refusal';

/**
 * The file: an experiment as JSON, under the names of `Experiment`, with the version beside them. Fields that have a
 * default may be left out; a field that is not known is refused, since ignoring it would change the numbers.
 */

const number = v.pipe(v.number(), v.finite());
const isRecord = (input: unknown): boolean =>
  typeof input === 'object' && input !== null && !Array.isArray(input);

/** Keeps every name, for `check.ts` to know or to refuse: `v.record` drops `constructor` without a word. */
const parameters = v.optional(
  v.pipe(
    v.custom<Parameters>(isRecord),
    v.rawCheck(({ dataset, addIssue }) => {
      if (!dataset.typed) return;
      const { value: input } = dataset;
      for (const [key, value] of Object.entries(input))
        if (!Number.isFinite(value))
          addIssue({ path: [{ type: 'object', origin: 'value', input: { ...input }, key, value }] });
    }),
  ),
  {},
);

const objective = v.variant('kind', [
  v.strictObject({ kind: v.literal('catalog'), id: v.string(), parameters }),
  v.strictObject({
    kind: v.literal('text'),
    text: v.string(),
    parameters,
    domain: v.exactOptional(v.array(v.tuple([number, number]))),
  }),
]);

const optimizer = v.variant('kind', [
  v.strictObject({ kind: v.literal('catalog'), id: v.string(), form: v.string() }),
  v.strictObject({ kind: v.literal('text'), text: v.string(), answer: v.exactOptional(v.string()) }),
]);

const schedule = v.strictObject({ id: v.string(), parameters, steps: v.exactOptional(number) });

/** Files that were written before schedules followed each other have one of them alone. */
const chain = v.union([
  v.array(schedule),
  v.pipe(
    schedule,
    v.transform((alone) => [alone]),
  ),
]);

const racer = v.strictObject({
  optimizer,
  parameters,
  schedule: v.exactOptional(chain),
  lookahead: v.exactOptional(v.strictObject({ every: number, part: number })),
  decay: v.optional(number, 0),
  name: v.exactOptional(v.string()),
  slot: number,
  on: v.optional(v.boolean(), true),
});

const stop = v.strictObject({
  kind: v.picklist(['lagged', 'move', 'change', 'gradient', 'patience']),
  value: number,
});

const within = v.variant('kind', [
  v.strictObject({ kind: v.literal('box'), low: v.array(number), high: v.array(number) }),
  v.strictObject({ kind: v.literal('disc'), centre: v.array(number), radius: number }),
]);

const size = { size: number };

const batch = v.variant('kind', [
  v.strictObject({ kind: v.literal('draw'), ...size }),
  v.strictObject({ kind: v.literal('epoch'), ...size }),
  v.strictObject({ kind: v.literal('stored') }),
]);

const vary = v.variant('kind', [
  v.strictObject({ kind: v.literal('parameter'), name: v.string(), values: v.array(number) }),
  v.strictObject({ kind: v.literal('objective'), values: v.array(v.string()) }),
  v.strictObject({ kind: v.literal('start'), values: v.array(v.array(number)) }),
]);

const file = v.strictObject({
  v: v.optional(v.literal(VERSION), VERSION),
  objective,
  data: v.exactOptional(
    v.union([v.string(), v.strictObject({ name: v.string(), X: v.array(number), Y: v.array(number) })]),
  ),
  starts: v.array(v.array(number)),
  cloud: v.exactOptional(v.strictObject({ count: number, radius: number })),
  racers: v.array(racer),
  budget: v.optional(
    v.strictObject({ kind: v.picklist(['steps', 'cost']), amount: number }),
    emptyExperiment.budget,
  ),
  stop: v.exactOptional(stop),
  noise: v.optional(number, emptyExperiment.noise),
  batch: v.exactOptional(batch),
  clip: v.exactOptional(v.strictObject({ kind: v.picklist(['value', 'norm']), limit: number })),
  within: v.exactOptional(within),
  seed: v.optional(number, emptyExperiment.seed),
  sign: v.optional(v.picklist(['min', 'max']), emptyExperiment.sign),
  vary: v.exactOptional(vary),
});

/** Opens what was read from a file; the same laws as for links, and the same errors. Shape errors carry their path. */
export const parseExperiment = (json: unknown): Result<Opened, LinkProblem> => attemptNow(() => opened(json));

/** Opens the text of a file. Total, like `decode`. */
export const decodeJson = (text: string): Result<Opened, LinkProblem> =>
  attemptNow(() => opened(readJson(text, '')));

/** The text of a file that opens this experiment again. (JSON has no −0: it becomes 0.) */
export const encodeJson = (experiment: Experiment): string =>
  `${JSON.stringify({ v: VERSION, ...experiment }, null, 2)}\n`;

function opened(json: unknown): Opened {
  refuseNewer(json);
  const parsed = v.safeParse(file, json, { abortEarly: true });
  if (!parsed.success) return refuseShape(parsed.issues[0]);
  const { v: _, ...experiment } = parsed.output;
  return { ...checked(experiment), presentation: {} };
}

function refuseNewer(json: unknown): void {
  const said = typeof json === 'object' && json !== null && 'v' in json ? json.v : VERSION;
  if (typeof said === 'number' && said > VERSION)
    refuse('bad-version', 'v', { version: said, newest: VERSION });
}

const refuseShape = (issue: v.BaseIssue<unknown>): never =>
  refuse('bad-shape', v.getDotPath(issue) ?? '', {
    expected: quoted(issue.expected ?? ''),
    received: quoted(issue.received),
  });
