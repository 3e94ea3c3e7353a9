import type { Result } from '../notation/problem';
import { readParameters, readRule } from '../notation/remember';
import type { RuleText } from '../notation/tree';
import type { Form } from './definition';

/** Reads the text of a form: a rule, or the parameters of a method, which has no equations. */
export const readForm = ({ text, method }: Pick<Form, 'text' | 'method'>): Result<RuleText> =>
  (method ? readParameters : readRule)(text);
