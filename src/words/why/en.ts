import type { Ground } from '../../run/curvature';
import type { Remark } from '../../run/diagnosis';
import type { Insight } from '../../run/insight';
import { count, exact, measure } from '../number';
import { type Phrase, strong } from '../phrase';
import { placeName } from './place';

/** Where a vector points on the map, counter-clockwise from the right in steps of 45°. */
const WAYS = [
  'right',
  'up and right',
  'up',
  'up and left',
  'left',
  'down and left',
  'down',
  'down and right',
] as const;

/** An insight, with the ways on the map (0 … 7) where it has two axes. */
export interface Told extends Insight {
  readonly ways?: { readonly down: number; readonly step: number };
}

const degrees = (value: number): string => `${Math.round(value)}°`;

const GROUNDS: Readonly<Record<Ground, string>> = {
  minimum: 'a minimum',
  maximum: 'a maximum',
  saddle: 'a saddle',
  plateau: 'a plateau',
};

const reason = ({ memory, scaled }: Told): Phrase => {
  if (memory !== undefined)
    return [' Earlier slopes pointed there, and the memory ', strong(memory), ' still does.'];
  return scaled ? [' Each coordinate is scaled on its own, and that turns the step.'] : [];
};

/** How many steps, to one decimal where that is not whole. */
const steps = (period: number): string => String(Number(period.toPrecision(2)));

/** The words of “Why did it move there?”. */
export const en = {
  title: (name: string): string => `Why did ${name} move there?`,
  close: 'Back to the race',
  step: (from: number, to: number): string => `Step ${count(from)} → ${count(to)}`,
  oneStep: (name: string, from: number, to: number): Phrase => [
    `One step of ${name}: `,
    strong(`${count(from)} → ${count(to)}`),
    '.',
  ],
  back: 'One step back',
  forward: 'One step forward',
  waiting: 'The numbers of this step are on their way.',
  nobody: 'Nobody is racing.',
  unmoved: 'It has not moved: there is no step to explain.',
  method:
    'This is a method in code: it has no lines to read. The points that the step tried are drawn on the map instead.',
  insight: (told: Told): Phrase => {
    const { kind, ways, worsens } = told;
    const worse: Phrase = worsens ? [' It leads ', strong('the wrong way'), ': f gets worse.'] : [];
    if (kind === 'still') return ['This step moves nothing.'];
    if (kind === 'lost')
      return ['The slope has become so large that the step leads ', strong('out of all numbers'), '.'];
    if (kind === 'moved-on')
      return ['The rule led elsewhere: what stands around it had ', strong('the last word'), '.', ...worse];
    if (kind === 'level')
      return ['There is no slope here, and yet the rule moves on.', ...reason(told), ...worse];
    if (kind === 'straight')
      return [
        ways ? `The step goes straight downhill, ${WAYS[ways.step]!}.` : 'The step goes straight downhill.',
        ...worse,
      ];
    const away = strong(degrees(told.degrees));
    const turn: Phrase =
      ways && ways.down !== ways.step
        ? [
            `Downhill from here is ${WAYS[ways.down]!}, yet the step goes ${WAYS[ways.step]!}, `,
            away,
            ' away from it.',
          ]
        : ['The step goes ', away, ' away from straight downhill.'];
    return [...turn, ...reason(told), ...worse];
  },
  arrows: 'On the map',
  arrow: {
    step: 'the step',
    down: 'downhill −g',
    gradient: 'this slope’s part',
    position: 'decay',
    rest: 'the rest',
    ahead: 'where it looks',
    reach: 'how far one unit of slope carries',
    lens: 'curvature',
  },
  carried: (name: string): string => `carried over in ${name}`,
  /** How long the arrows are: where a step has parts, and where it has none. */
  scale: {
    parts: 'Arrows are true to scale and add up to the step; only −g has a scale of its own.',
    step: 'The step is drawn at true length; −g has a scale of its own.',
  },
  given: 'What it is given',
  treated: 'as it reaches the rule',
  rule: 'The rule, line by line',
  more: (left: number): string => `and ${count(left)} more coordinates`,
  memory: 'What it remembers',
  evolution: (name: string): string => `${name} over the run`,
  curvature: 'Curvature here',
  along: (axis: number): string => `axis ${axis}`,
  steepest: 'steepest',
  flattest: 'flattest',
  condition: 'condition number',
  shaped: {
    minimum: 'Curved up in every direction, like a bowl.',
    maximum: 'Curved down in every direction, like a dome.',
    saddle: 'Curved up one way and down another, like a saddle.',
    plateau: 'Flat in at least one direction.',
  } satisfies Readonly<Record<Ground, string>>,
  remark: (remark: Remark): Phrase => {
    switch (remark.kind) {
      case 'at':
        return remark.goal !== undefined && remark.ground !== 'saddle'
          ? [
              'It is at ',
              strong(`the ${remark.ground === 'maximum' ? 'maximum' : 'minimum'} ${placeName(remark.goal)}`),
              '.',
            ]
          : ['It is at ', strong(GROUNDS[remark.ground]), '.'];
      case 'oscillating':
        return ['It ', strong('oscillates'), `, once in ${steps(remark.period)} steps.`];
      case 'cycling':
        return ['It ', strong('goes in a circle'), ` of ${remark.period} steps.`];
      case 'slow':
        return ['It is ', strong('slow'), ': it hardly moves, and is not there.'];
      case 'cancelled':
        return ['It was ', strong('stopped by hand'), ` at step ${count(remark.step)}.`];
      case 'stalled':
        return ['It ', strong('stalled'), ': nothing changed any more.'];
      case 'left':
        return [`It has been `, strong('outside the domain'), ` since step ${count(remark.step)}.`];
      case 'diverged': {
        const head: Phrase = ['It ', strong(`diverged at step ${count(remark.step)}`)];
        if (!remark.because) return [...head, '.'];
        const { eta, limit, where } = remark.because;
        const times = Number((eta / limit).toPrecision(2));
        const place = where === 'start' ? 'curvature at the start' : 'nearest minimum';
        return [
          ...head,
          `: η = ${exact(eta)} is ${times} times what the ${place} allows (${measure(limit)}).`,
        ];
      }
    }
  },
  limit: {
    name: (limit: number): string => `stable up to η = ${measure(limit)}`,
    below: (limit: number): string => `Near the minimum, stable up to ${measure(limit)}.`,
    near: (limit: number): string => `Near the minimum, stable only up to ${measure(limit)}.`,
    beyond: (limit: number): string => `Near the minimum, unstable beyond ${measure(limit)}.`,
    sized: 'Its steps have their own size: no η here makes them grow.',
    elsewhere: (limit: number): string =>
      `The minimum would allow ${measure(limit)}; the slopes on the way are steeper.`,
  },
};
