import type { Experiment, Racer, Within } from '../../experiment/experiment';
import { objectiveOf, resolveRacer, type ResolvedObjective, type Values } from '../../experiment/resolve';
import { displayName } from '../../notation/names';
import { type Language, wordsOf } from '../../words';
import { exact } from '../../words/number';
import { takeHomeWords } from '../../words/takehome';
import { objectiveName, racerName } from '../naming';

/** Between settings that stand side by side. */
const APART = ' · ';

/** Everything that decides the numbers of a race, in two paragraphs: what is run on, and who runs. */
export function settingsOf(experiment: Experiment, language: Language): readonly string[] {
  const objective = objectiveOf(experiment);
  const conditions = [
    ...surfaceTexts(experiment, objective.ok ? objective.value : undefined, language),
    ...startTexts(experiment, language),
    ...runTexts(experiment, language),
    ...gradientTexts(experiment, language),
  ];
  const racers = experiment.racers.filter(({ on }) => on).map((racer) => racerText(racer, language));
  return [conditions, racers].filter((texts) => texts.length > 0).map((texts) => texts.join(APART));
}

const point = (values: readonly number[]): string => `(${values.map(exact).join(', ')})`;

const valuesText = (values: Values): string =>
  [...values].map(([name, value]) => `${displayName(name)}\u00a0${exact(value)}`).join(', ');

const withValues = (name: string, values: Values): string =>
  values.size > 0 ? `${name} (${valuesText(values)})` : name;

function surfaceTexts(
  { objective, sign }: Experiment,
  resolved: ResolvedObjective | undefined,
  language: Language,
): readonly string[] {
  const { settings } = wordsOf(language);
  return [
    withValues(objectiveName(objective, language), resolved?.values ?? new Map()),
    resolved?.data && `${settings.data}: ${resolved.data.name[language]}`,
    sign === 'max' ? settings.signs.max : undefined,
  ].filter((text) => text !== undefined);
}

function startTexts({ starts, cloud }: Experiment, language: Language): readonly string[] {
  const t = wordsOf(language);
  const more = cloud ? [takeHomeWords[language].cloud(cloud.count, cloud.radius)] : [];
  return [`${t.settings.start} ${starts.map(point).join(' ')}`, ...more];
}

function runTexts({ budget, stop, within }: Experiment, language: Language): readonly string[] {
  const { settings } = wordsOf(language);
  const words = takeHomeWords[language];
  return [
    words.budget[budget.kind](budget.amount),
    stop && `${settings.stop} ${settings.stops[stop.kind]} ${exact(stop.value)}`,
    within && withinText(within, language),
  ].filter((text) => text !== undefined);
}

function withinText(within: Within, language: Language): string {
  const words = takeHomeWords[language];
  if (within.kind === 'disc') return words.inDisc(point(within.centre), within.radius);
  const intervals = within.low.map((low, i) => `[${exact(low)}, ${exact(within.high[i]!)}]`);
  return words.inBox(intervals.join(' × '));
}

function gradientTexts({ batch, noise, clip, seed }: Experiment, language: Language): readonly string[] {
  const { settings } = wordsOf(language);
  const isDrawn = noise !== 0 || (batch !== undefined && batch.kind !== 'stored');
  const size = batch && batch.kind !== 'stored' ? ` ${batch.size}` : '';
  return [
    batch && `${settings.batch}${size}, ${settings.batches[batch.kind]}`,
    noise !== 0 ? `${settings.noise} ${exact(noise)}` : undefined,
    clip && `${settings.clip} ${settings.clips[clip.kind]}: ${exact(clip.limit)}`,
    isDrawn ? `${settings.seed} ${seed}` : undefined,
  ].filter((text) => text !== undefined);
}

function racerText(racer: Racer, language: Language): string {
  const name = racerName(racer, language);
  const resolved = resolveRacer(racer);
  if (!resolved.ok) return name;
  const { values, form, definition, schedule } = resolved.value;
  const t = wordsOf(language);
  const isUsual = !form || form === definition?.forms[0];
  const parts = [
    isUsual ? undefined : form.name[language],
    valuesText(values),
    schedule?.map((part) => withValues(part.definition.name[language], part.values)).join(' → '),
    racer.decay !== 0 ? t.schedule.decays(racer.decay) : undefined,
    racer.lookahead && takeHomeWords[language].lookahead(racer.lookahead.every, racer.lookahead.part),
  ].filter((part) => part !== undefined && part !== '');
  return parts.length > 0 ? `${name} ${parts.join(', ')}` : name;
}
