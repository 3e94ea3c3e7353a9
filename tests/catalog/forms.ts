import type { Form, Optimizer } from '../../src/catalog/definition';
import { optimizers } from '../../src/catalog/optimizers';

/** Every form of every optimizer is an entry that the laws hold for. */
export interface FormEntry {
  /** `id.form`. */
  readonly name: string;
  readonly optimizer: Optimizer;
  readonly form: Form;
}

/** All entries, in the catalogue's order. */
export const formEntries: readonly FormEntry[] = optimizers.flatMap((optimizer) =>
  optimizer.forms.map((form) => ({ name: `${optimizer.id}.${form.id}`, optimizer, form })),
);
