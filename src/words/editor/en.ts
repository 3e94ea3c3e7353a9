import { count } from '../number';
import { type Phrase, strong } from '../phrase';

const plural = (steps: number): string => (steps === 1 ? '1 step' : `${count(steps)} steps`);

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
  waits: (name: string): Phrase => [strong(name), ' waits for its line.'],
  yours: 'Your own',
  write: { rule: 'Write your own rule', surface: 'Write your own surface' },
  writeSays: {
    rule: 'One equation a line, as a textbook prints it.',
    surface: 'A formula in x and y; everything else becomes a slider.',
  },
  copy: 'Edit a copy',
  copySays: (name: string): string => `Begin with the text of ${name}.`,
  blank: {
    open: 'Blank out a line',
    says: 'Makes an exercise. The link carries the rule that is sought, not to be read at a glance.',
  },
  exercise: {
    title: 'Exercise',
    missing: (name: string): string => `The line that gives ${name} is missing.`,
    task: 'Write it so that the path is that of the rule that is sought.',
    hole: 'This line is still to be written.',
    check: 'Check',
    checking: 'Checking …',
    same: (steps: number): Phrase => [strong('Right.'), ` The same path over all ${plural(steps)}.`],
    apart: (step: number, distance: string): Phrase => [
      strong('Not yet.'),
      ` The paths part at step ${count(step)}: yours is ${distance} away.`,
    ],
    ends: (step: number): Phrase => [strong('Not yet.'), ` One of the paths ends at step ${count(step)}.`],
    fill: 'Write the line',
  },
  edit: { rule: 'Edit the rule', surface: 'Edit the surface' },
};
