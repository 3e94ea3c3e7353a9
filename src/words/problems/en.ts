import type { Mend, Problem, ProblemCode } from '../../notation/problem';

/** What a sentence about a text may name. */
export type ProblemData = Problem['data'];

/** How many arguments a function takes; `most` is 0 where there is no limit. */
const argumentsOf = (least: number, most: number): string => {
  const several = (count: number): string => (count === 1 ? 'one argument' : `${count} arguments`);
  if (most === least) return several(least);
  return most === 0 ? `at least ${several(least)}` : `${least} to ${several(most)}`;
};

/** A sentence for everything that can be wrong with a text. */
export const problems: Readonly<Record<ProblemCode, (data: ProblemData) => string>> = {
  empty: () => 'There is no text yet.',
  'too-long': ({ limit }) => `The text is too long; at most ${limit} characters are read.`,
  'too-many-nodes': ({ limit }) => `The text has too many parts; at most ${limit} are read.`,
  'too-deep': ({ limit }) => `Brackets are nested too deeply; at most ${limit} levels are read.`,
  'unexpected-character': ({ character }) => `“${character}” means nothing here.`,
  'unexpected-end': () => 'The line ends too early.',
  'unexpected-token': ({ found }) =>
    found === '' ? 'The line ends too early.' : `“${found}” does not belong here.`,
  'unclosed-bracket': ({ bracket }) => `“${bracket}” is never closed.`,
  'not-a-number': () => 'A number is needed here.',
  'unknown-name': ({ name }) => `Nothing is called “${name}”.`,
  'unknown-function': ({ name }) => `There is no function “${name}”.`,
  'wrong-argument-count': ({ name, given, least, most }) =>
    `“${name}” takes ${argumentsOf(Number(least), Number(most))}, not ${given}.`,
  'not-here': ({ name }) => `“${name}” cannot be used here.`,
  'assigned-parameter': ({ name }) =>
    `“${name}” is a parameter and cannot be assigned. For memory, write “${name}(0) = 0”.`,
  'assigned-given': ({ name }) => `“${name}” is given and cannot be assigned.`,
  'assigned-twice': ({ name }) => `“${name}” is already defined above.`,
  'read-before-assigned': ({ name }) => `“${name}” is read above the line that defines it.`,
  'unread-start': ({ name }) => `“${name}” has a start value that nothing reads.`,
  'no-equation': () => 'An equation is needed here.',
  'no-update': () => 'No line moves w.',
  'ambiguous-division': () => 'Readers differ here: divide first, or multiply first?',
  'ambiguous-function': ({ name }) => `Readers differ here: what does “${name}” apply to?`,
  'inverse-function': ({ name }) => `“${name}” to the power −1 is read in two ways.`,
  'decimal-comma': () => 'Decimals are written with a point.',
  'compound-assignment': () => 'Write the update out in full.',
  'hangul-name': ({ written, typed }) =>
    typed === ''
      ? `“${written}” is Hangul; names are written in Latin or Greek letters.`
      : `“${written}” is “${typed}” typed on a Korean keyboard.`,
  'bars-in-rule': () => 'In a rule, bars may mean a size or a length: abs or norm?',
  'number-second': ({ number }) => `In a product the number comes first: is “${number}” a factor?`,
  'name-times-call': ({ name }) => `Is “${name}” a function, or a factor before a bracket?`,
  'chained-comparison': () => 'Comparisons do not chain; join two with “and”.',
  'not-a-number-value': () => 'A single number is needed here, not a vector.',
  'not-a-vector': ({ name }) =>
    name === undefined ? 'A vector is needed here.' : `“${name}” needs a vector.`,
  'bad-range': ({ low, high }) =>
    `From ${low} to ${high} is no range: it goes from a smaller to a larger number.`,
  'coordinate-gap': ({ name, missing }) =>
    `“${name}” is read, but “${missing}” is not: coordinates have no gaps.`,
  'no-coordinates': () => 'The surface depends on no coordinate.',
  'too-many-coordinates': ({ limit }) => `At most ${limit} coordinates are read.`,
  'no-data': ({ name }) =>
    name === undefined ? 'There are no data to read.' : `There are no data for “${name}” to run over.`,
  'column-value': () => 'The value has one number per data row; sum it or take its mean.',
  'schedule-needs-eta': () => 'A schedule must assign η.',
  'graph-too-large': ({ limit }) => `Written out in full this takes more than ${limit} operations.`,
};

/** What the button that mends it is called. */
export const mends: Readonly<Record<Mend['code'], string>> = {
  'make-parameter': 'Make it a parameter',
  'make-coordinate': 'Make it a coordinate',
  'make-start-value': 'Make it a start value',
  'divide-first': 'Divide first',
  'multiply-first': 'Multiply first',
  'add-brackets': 'Add brackets',
  'use-abs': 'Use abs',
  'use-norm': 'Use norm',
  'use-point': 'Use a point',
  'spell-out': 'Write it out',
  retype: 'Retype it in Latin',
  'insert-times': 'Multiply',
  remove: 'Remove it',
  rename: 'Rename it',
  swap: 'Swap them',
  'use-product': 'Read it as a product',
};
