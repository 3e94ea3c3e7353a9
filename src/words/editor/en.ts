import type { Phrase } from '../phrase';
import { strong } from '../phrase';

/** What the editor of texts of one's own says. */
export const en = {
  back: { rule: 'Optimizers', surface: 'Back' },
  done: 'Done',
  own: { rule: 'My rule', surface: 'My surface' },
  copyOf: (name: string): string => `${name}, copy`,
  field: { rule: 'The rule, one equation a line', surface: 'The surface, one equation a line' },
  keys: 'Signs',
  reads: 'Reads as',
  found: 'Parameters found',
  memory: 'Remembered from step to step',
  coordinates: 'Coordinates',
  or: (label: string): string => `or ${label.charAt(0).toLowerCase()}${label.slice(1)}`,
  lastGood: (name: string): Phrase => [strong(name), ' shows the last version that worked.'],
  write: { rule: 'Write your own rule', surface: 'Write your own surface' },
  writeSays: {
    rule: 'One equation a line, as a textbook prints it.',
    surface: 'A formula in x and y; everything else becomes a slider.',
  },
  copy: 'Edit a copy',
  copySays: (name: string): string => `Begin with the text of ${name}.`,
  edit: { rule: 'Edit the rule', surface: 'Edit the surface' },
};
