import { wholeCatalog } from '../catalog/known';
import { fail, ok, type Result } from '../notation/problem';
import { type Checked, checked } from './check';
import { defaultExperiment } from './defaults';
import { withFirstData } from './edits/data';
import type { Experiment, Presentation } from './experiment';
import { MOST_LINK_LENGTH, MOST_UNPACKED } from './limits';
import { type Fields, readFields } from './link/fields';
import { unmangled } from './link/mangled';
import type { LinkNotice, LinkProblem } from './link/problem';
import { readExperiment, readPresentation } from './link/read';
import { attempt } from './link/refusal';
import { namedRows, type Recall, type Recalled, recallRows } from './link/rows';
import { packTexts, unpackedSize, unpackTexts } from './link/texts';
import { writeEnd, writeExperiment, writePresentation } from './link/write';
import { loadSurvey } from './surveyed';

export type { LinkCode, LinkNotice, LinkProblem } from './link/problem';
export { leftBehind, type NamedRows, namedRows, type Recall } from './link/rows';

/**
 * The link: an experiment, and how to look at it, as the fragment of an address.
 *
 *     f=rosenbrock,b:50&at=-1.2,1&race=gd,eta:0.001~momentum.ema,eta:0.1,beta:0.6@step,step_size:30~adam&n=1000&v=1
 *
 *     f      a surface, its parameters; x0 is a text of one's own, then also where it is looked at: -domain:-2:2:-1:3
 *     data   the data that it lies over; x0 is own data, kept:10000:1a2b3c4d such as found no room (`link/rows.ts`)    its first
 *     at     starts: 1,2 or 1,2;3,4                              the surface's own start
 *     cloud  how many starts, how far about the first: 50:0.5  none
 *     race   racers joined by ~: optimizer[.form], parameters, settings [@schedule, its parameters]; or none
 *            settings: -answer:x1 -name:… -lookahead:5:0.5 -decay:0.01 -slot:3 -off
 *            schedules one after another: @warmup,m:5+step or @linear,-steps:20+step
 *     n cost steps or evaluations, one of them                   n=500
 *     stop   lagged:1e-5, and move change gradient patience      no test
 *     batch  rows that a step's gradient sees: 5 of them drawn, epoch:5 or stored         all
 *     seed noise clip sign    7   0.1   norm:1 value:1   max     0, none, none, min
 *     within box:-1,1,-2,2 or disc:0,0,2, which no row leaves  none
 *     vary   eta:0.1,0.01 or f:beale,himmelblau or at:1,2;3,4: what differs from map to map    one map
 *     x      texts and names that cannot stand plainly (`link/texts.ts`)
 *     rank   f, distance or first:1e-3: who stands first
 *     view plane layout lang step play   -2,2,-1,3   0,1 or pc   split   ko   124   0   how to look at it
 *     hide lock    of surface racers eta parameters start settings timeline      what is closed     nothing
 *     embed  map, timeline, controls or full: how much of the page stands within another
 *     present 1: for a lecture hall     predict end or winner: before the race is shown
 *     v      the version, 1
 *
 * Fields may come in any order and everything but `v` may be left out: the right column says what that means. A link
 * that says nothing of the experiment is the untouched page (`defaults.ts`). No sign of the grammar needs escaping, and
 * nothing escaped has a meaning of its own, so a link may be encoded and decoded on its way as often as it likes.
 *
 * `encode` writes `v=1` last. A link that was cut anywhere has lost it and is refused as incomplete; in a link written
 * by hand it may stand anywhere.
 */

/** What a link or a file opens. */
export interface Opened {
  readonly experiment: Experiment;
  readonly presentation: Presentation;
  /** What was changed in opening it, to be said. */
  readonly notices: readonly LinkNotice[];
}

/** What refuses more characters, or bytes of texts, than are read. */
const tooLong = (length: number, limit: number): LinkProblem | undefined =>
  length > limit ? { code: 'too-long', field: '', data: { length, limit } } : undefined;

/**
 * The fragment (without `#`) that opens this experiment again, looked at in this way. Defaults are left out, and rows of
 * data where there is no room for them: those are named (`leftBehind`), and `decode` asks for them. Refusals:
 * 'too-long', where `decode` would not read it; a file (`json.ts`) has room for every experiment.
 */
export async function encode(
  experiment: Experiment,
  presentation: Presentation = {},
): Promise<Result<string, LinkProblem>> {
  const whole = await written(experiment, presentation);
  const { data } = experiment;
  return whole.ok || typeof data !== 'object'
    ? whole
    : written({ ...experiment, data: namedRows(data).name }, presentation);
}

async function written(
  experiment: Experiment,
  presentation: Presentation,
): Promise<Result<string, LinkProblem>> {
  const { parts, texts } = writeExperiment(experiment);
  const packed = texts.length > 0 ? [`x=${await packTexts(texts)}`] : [];
  const fragment = [...parts, ...packed, ...writePresentation(presentation), writeEnd()].join('&');
  const problem = tooLong(fragment.length, MOST_LINK_LENGTH) ?? tooLong(unpackedSize(texts), MOST_UNPACKED);
  return problem ? fail(problem) : ok(fragment);
}

/**
 * Opens a fragment, a link, or what has become of one on its way. Total: every string gives an experiment within the
 * limits whose names are known and whose texts are readable, or the first thing that is wrong and the field where;
 * nothing is half-applied. The empty fragment is the untouched page. `recall` finds rows that the link only names; where it
 * has none, the surface's first data stand in, and a notice says so.
 */
export async function decode(
  fragment: string,
  recall: Recall = async () => undefined,
): Promise<Result<Opened, LinkProblem>> {
  const problem = tooLong(fragment.length, MOST_LINK_LENGTH);
  if (problem) return fail(problem);
  if (fragment.replace('#', '').trim() === '')
    return ok({ experiment: defaultExperiment, presentation: {}, notices: [] });
  await Promise.all([wholeCatalog(), loadSurvey()]);
  return attempt(async () => {
    const fields = readFields(unmangled(fragment));
    const told = await recallRows(fields, await textsOf(fields), recall);
    return { ...openedAs(told), presentation: readPresentation(fields) };
  });
}

/** The experiment of a link; over the first data of its surface where its rows are absent. */
function openedAs({ fields, texts, absent }: Recalled): Checked {
  const experiment = readExperiment(fields, texts);
  if (absent === undefined) return checked(experiment);
  const { notices, ...opened } = checked(withFirstData(experiment));
  return { ...opened, notices: [{ code: 'absent-rows', rows: absent }, ...notices] };
}

const textsOf = async (fields: Fields): Promise<readonly string[]> => {
  const packed = fields.get('x');
  return packed === undefined ? [] : unpackTexts(packed);
};
