import { pythonName } from '../../notation/python';
import { readsName } from '../calls';
import { creditOf } from '../credit';
import { indented, wrapped } from '../lines';
import type { Program, RacerCode, ScheduleCode } from '../program';
import { assignments, beginnings, type Dialect, givenLines, numeral, quoted } from './dialect';

/** What a racer is and where it comes from, as a docstring. */
export function docstring({ title, source }: RacerCode, more: readonly string[] = []): string[] {
  return quoted([`${title}.`, ...(source ? wrapped(creditOf(source)) : []), ...more]);
}

/** What the rule may read of the race around it. */
export function raceNumbers(racer: RacerCode, { pass }: Program, dialect: Dialect): string[] {
  const { scalar } = dialect.library;
  return [
    ...(readsName(racer, 'T') ? [`T = ${scalar(numeral(racer.steps, dialect))}`] : []),
    ...(readsName(racer, 'N') ? [`N = ${scalar(numeral(pass, dialect))}`] : []),
  ];
}

const commentOf = ({ title }: ScheduleCode): string => `# ${title}`;

/** What the schedules of a racer begin with. */
export const scheduleBeginnings = ({ schedule }: RacerCode, dialect: Dialect): string[] =>
  schedule.flatMap((part) => [
    ...(part.parameters.length + part.memory.length > 0 ? [commentOf(part)] : []),
    ...givenLines(part.parameters, dialect),
    ...beginnings(part.memory, dialect),
  ]);

/** The schedules of a step, one of them at work. */
export function scheduleLines({ schedule }: RacerCode, dialect: Dialect): string[] {
  const [only, ...others] = schedule;
  if (!only) return [];
  if (others.length === 0) return [commentOf(only), ...assignments(only.lines, dialect)];
  return schedule.flatMap((part, i) => {
    const test = part.until === undefined ? 'else' : `${i > 0 ? 'elif' : 'if'} t <= ${part.until}`;
    return [`${test}:  ${commentOf(part)}`, ...indented(assignments(part.lines, dialect))];
  });
}

/** The rule at a step, after the schedules. */
export const ruleLines = ({ memory, lines }: RacerCode, dialect: Dialect): string[] => {
  const late = memory.filter(({ isLate }) => isLate);
  return [
    ...(late.length > 0 ? ['if t == 1:', ...indented(beginnings(late, dialect))] : []),
    ...assignments(lines, dialect),
  ];
};

/** What follows the rule's last line. */
export const afterLines = ({ lookahead }: RacerCode, { within }: Program, dialect: Dialect): string[] => [
  ...(lookahead
    ? [
        `if t % ${lookahead.every} == 0:`,
        ...indented([`slow = slow + ${numeral(lookahead.part, dialect)} * (w - slow)`, 'w = slow']),
      ]
    : []),
  ...(within ? ['w = within(w)'] : []),
];

/** The cost after step t. */
export const costOf = ({ cost }: RacerCode): string => (cost === 1 ? 't' : `${cost} * t`);

/** A racer whose steps are its own lines: a generator of positions, learning rates and costs. */
export function racerFunction(racer: RacerCode, program: Program, dialect: Dialect): string[] {
  const { module } = dialect.library;
  const early = racer.memory.filter(({ isLate }) => !isLate);
  return [
    `def ${racer.name}(w, T):`,
    ...indented([
      ...docstring(racer),
      ...raceNumbers(racer, program, dialect),
      ...givenLines(racer.parameters, dialect),
      ...scheduleBeginnings(racer, dialect),
      ...(program.within ? ['w = within(w)'] : []),
      ...(racer.lookahead ? ['slow = w'] : []),
      ...beginnings(early, dialect),
      'yield w, "", 0',
      `for t in ${module}.arange(1.0, T + 1):`,
      ...indented([
        ...scheduleLines(racer, dialect),
        ...ruleLines(racer, dialect),
        ...afterLines(racer, program, dialect),
        `yield w, ${racer.hasRate ? pythonName('eta') : `${module}.nan`}, ${costOf(racer)}`,
      ]),
    ]),
  ];
}
