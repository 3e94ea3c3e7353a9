import { readsName } from '../calls';
import { creditOf } from '../credit';
import { indented, wrapped } from '../lines';
import type { Line, Program, RacerCode, ScheduleCode } from '../program';
import { assignments, beginnings, blockIn, type Block, eachCoordinate, givenLines, numeral } from './code';
import { jsName } from './expression';

const inLine = (lines: readonly Line[], block: Block): string[] => assignments(lines, block, eachCoordinate);

function scheduleBeginnings({ schedule }: RacerCode, block: Block): string[] {
  return schedule.flatMap((part) => [
    ...(part.parameters.length + part.memory.length > 0 ? [`// ${part.title}`] : []),
    ...givenLines(part.parameters),
    ...beginnings(part.memory, block),
  ]);
}

/** The schedules of a step, one of them at work. */
function scheduleLines({ schedule, scheduled }: RacerCode, block: Block): string[] {
  const [only, ...others] = schedule;
  if (!only) return [];
  if (others.length === 0) return [`// ${only.title}`, ...inLine(only.lines, block)];
  const fresh = scheduled.filter((name) => !block.declared.has(name));
  for (const name of fresh) block.declared.add(name);
  const test = (part: ScheduleCode, i: number): string =>
    part.until === undefined ? '} else {' : `${i > 0 ? '} else ' : ''}if (t <= ${part.until}) {`;
  return [
    ...(fresh.length > 0 ? [`let ${fresh.map(jsName).join(', ')};`] : []),
    ...schedule.flatMap((part, i) => [
      `${test(part, i)} // ${part.title}`,
      ...indented(inLine(part.lines, blockIn(block))),
    ]),
    '}',
  ];
}

/** First values that are taken in the first step: by names that are declared before it. */
function lateLines({ memory }: RacerCode, block: Block): string[] {
  const late = memory.filter(({ isLate }) => isLate);
  if (late.length === 0) return [];
  const inner = blockIn(block);
  return ['if (t === 1) {', ...indented(late.flatMap(({ start }) => inLine(start, inner))), '}'];
}

function afterLines({ lookahead }: RacerCode, { within }: Program): string[] {
  return [
    ...(lookahead
      ? [
          `if (t % ${lookahead.every} === 0) {`,
          ...indented([
            `slow = each((i) => slow[i] + ${numeral(lookahead.part)} * (w[i] - slow[i]));`,
            'w = slow;',
          ]),
          '}',
        ]
      : []),
    ...(within ? ['w = within(w);'] : []),
  ];
}

/** A racer: a generator of positions, learning rates and costs. */
export function racerFunction(racer: RacerCode, program: Program): string[] {
  const block: Block = { vectors: new Set(['w']), declared: new Set(['w']) };
  const before = [
    ...(readsName(racer, 'N') ? [`const N = ${program.pass};`] : []),
    ...givenLines(racer.parameters),
    ...scheduleBeginnings(racer, block),
    ...(program.within ? ['w = within(w);'] : []),
    ...(racer.lookahead ? ['let slow = w;'] : []),
    ...beginnings(racer.memory, block),
    `yield [w, '', 0];`,
  ];
  const step = blockIn(block);
  const within = [
    ...scheduleLines(racer, step),
    ...lateLines(racer, step),
    ...inLine(racer.lines, step),
    ...afterLines(racer, program),
    `yield [w, ${racer.hasRate ? jsName('eta') : 'NaN'}, ${racer.cost === 1 ? 't' : `${racer.cost} * t`}];`,
  ];
  return [
    `// ${racer.title}.`,
    ...(racer.source ? wrapped(creditOf(racer.source)).map((line) => `// ${line}`) : []),
    `function* ${jsName(racer.name)}(w, T) {`,
    ...indented([...before, 'for (let t = 1; t <= T; t++) {', ...indented(within), '}']),
    '}',
  ];
}
