import { fail, ok, type Result } from '../../notation/problem';

/** What a torch call asks for that the catalogue does not have: `name` is the class, or the option. */
export interface TorchGap {
  readonly missing: 'optimizer' | 'scheduler' | 'option';
  readonly name: string;
}

/** The options of a torch call; null is Python's None. */
export type TorchOptions = Readonly<Record<string, unknown>>;

/** A gap, as a failure. */
export const gap = (missing: TorchGap['missing'], name: string) => fail<TorchGap>({ missing, name });

/** What an option may be; of a list that stands here only the length counts, and none if it is empty. */
export type Option = number | boolean | string | readonly number[];

/** Stands for an option that torch has no default for. */
export const required = Number.NaN;

const sameShape = (given: unknown, standard: Option): boolean =>
  Array.isArray(standard)
    ? Array.isArray(given) &&
      (standard.length === 0 || given.length === standard.length) &&
      given.every((one) => typeof one === 'number')
    : typeof given === typeof standard;

/**
 * Lays the given options over a class's defaults. Refused by name: one that the class does not have, one of another
 * shape, and a required one that is left out.
 */
export function withDefaults<Known extends Readonly<Record<keyof Known, Option>>>(
  defaults: Known,
  options: TorchOptions,
): Result<Known, TorchGap> {
  const given = Object.fromEntries(Object.entries(options).filter(([, value]) => value !== null));
  const standards = new Map<string, Option>(Object.entries(defaults));
  for (const [name, value] of Object.entries(given)) {
    const standard = standards.get(name);
    if (standard === undefined || !sameShape(value, standard)) return gap('option', name);
  }
  for (const [name, standard] of standards) {
    if (Number.isNaN(standard) && !Object.hasOwn(given, name)) return gap('option', name);
  }
  return ok({ ...defaults, ...given });
}
