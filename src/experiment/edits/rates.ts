import { readForm } from '../../catalog/form';
import { objectiveById, optimizerById } from '../../catalog/known';
import { beale } from '../../catalog/objectives/beale';
import type { EtaKind, Objective, Optimizer } from '../../catalog/definition';
import { diagonalOf } from '../../run/verdict';
import type { ObjectiveChoice, Racer } from '../experiment';
import { departures } from '../parameters';

/** What η measures, where a definition does not say: it follows from the kind of method. */
const KIND: Readonly<Partial<Record<Optimizer['group'], EtaKind>>> = {
  'first-order': 'gradient',
  momentum: 'gradient',
  adaptive: 'length',
};

/** The nearest of 1, 2 and 5 times a power of ten. */
function rounded(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  const [digit] = [1, 2, 5, 10].toSorted(
    (a, b) => Math.abs(Math.log(value / power / a)) - Math.abs(Math.log(value / power / b)),
  );
  return Number((digit! * power).toPrecision(1));
}

/** How much larger a learning rate that suits Beale's function has to be on another surface. */
function factor(kind: EtaKind | undefined, { rate, domain }: Objective): number {
  if (kind === 'gradient') return rate / beale.rate;
  return kind === 'length' ? diagonalOf(domain) / diagonalOf(beale.domain) : 1;
}

/**
 * The learning rate to begin with on a surface. Forms declare the one that suits Beale's function, where an untouched
 * page begins; undefined for a rule that has none.
 */
export function suggestedRate(
  optimizer: Optimizer,
  formId: string,
  objective: Objective,
): number | undefined {
  const rule = readForm(optimizer.forms.find(({ id }) => id === formId)!);
  const declared = rule.ok ? rule.value.parameters.find(({ name }) => name === 'eta')?.value : undefined;
  if (declared === undefined) return undefined;
  const times = factor(optimizer.eta ?? KIND[optimizer.group], objective);
  return times === 1 ? declared : rounded(declared * times);
}

const definitionOf = (choice: ObjectiveChoice): Objective | undefined =>
  choice.kind === 'catalog' ? objectiveById.get(choice.id) : undefined;

/**
 * A racer on another surface of the catalogue: a learning rate that nobody has touched becomes the one to begin with
 * there; one that was chosen by hand stays.
 */
export function withRateFor(racer: Racer, from: ObjectiveChoice, to: ObjectiveChoice): Racer {
  const { optimizer } = racer;
  const [before, after] = [definitionOf(from), definitionOf(to)];
  if (optimizer.kind === 'text' || !before || !after) return racer;
  const definition = optimizerById.get(optimizer.id)!;
  const [was, is] = [before, after].map((objective) => suggestedRate(definition, optimizer.form, objective));
  const rule = readForm(definition.forms.find(({ id }) => id === optimizer.form)!);
  const declared = rule.ok ? rule.value.parameters : [];
  const now = racer.parameters['eta'] ?? declared.find(({ name }) => name === 'eta')?.value;
  if (is === undefined || now !== was) return racer;
  return { ...racer, parameters: departures({ ...racer.parameters, eta: is }, declared) };
}
