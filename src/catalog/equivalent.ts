import { evaluatorSurface } from '../graph/evaluate';
import { surfaceProgram } from '../graph/surface';
import { parseSurface } from '../notation/parse';
import type { Parameter } from '../notation/tree';
import type { Form, Optimizer } from './definition';
import { readForm } from './form';

type Values = Readonly<Record<string, number>>;

const parametersOf = (form: Form): readonly Parameter[] => {
  const rule = readForm(form);
  return rule.ok ? rule.value.parameters : [];
};

/** How many times the learning rate of the form it names a form needs; 1 for a form that names none. */
function rateOver({ sameAs }: Form, values: Values): number | undefined {
  if (!sameAs) return 1;
  const coordinates = Object.keys(values);
  const text = parseSurface(sameAs.eta, { coordinates });
  const program = text.ok ? surfaceProgram(text.value, 0) : text;
  if (!program.ok) return undefined;
  return evaluatorSurface(program.value, []).value(
    coordinates.map((name) => (name === 'eta' ? 1 : values[name]!)),
  );
}

/**
 * The learning rate with which the form `to` takes the path that the form `from` takes with these parameter values
 * (all of `from`'s, by canonical name); undefined where no learning rate does. The other parameters that both forms
 * have keep their values, those that only `to` has stand at their declared ones.
 */
export function equivalentEta(
  optimizer: Optimizer,
  from: string,
  to: string,
  values: Values,
): number | undefined {
  const [here, there] = [from, to].map((id) => optimizer.forms.find((form) => form.id === id));
  if (!here || !there) return undefined;
  const [root, otherRoot] = [here, there].map(({ id, sameAs }) => sameAs?.form ?? id);
  if (root !== otherRoot) return undefined;
  const kept = new Set(parametersOf(there).map(({ name }) => name));
  const lost = parametersOf(here).filter(({ name }) => !kept.has(name));
  if (lost.some(({ name, value }) => values[name] !== value)) return undefined;
  const [over, under] = [rateOver(there, values), rateOver(here, values)];
  return over === undefined || under === undefined ? undefined : (values['eta']! / under) * over;
}
