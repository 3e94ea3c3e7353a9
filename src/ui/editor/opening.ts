import { addRacer, withSurfaceText } from '../../experiment/edits';
import { MOST_RACERS } from '../../experiment/limits';
import { experimentOf } from '../../state/store';
import type { Wired } from '../../state/wires';

/** The rule that one's own begins with: plain gradient descent. */
const FIRST_RULE = 'η = 0.01 in [1e-4, 1] log\nw = w - η g';
/** The surface that one's own begins with. */
const FIRST_SURFACE = 'a = 3 in [0.1, 10] log\nf = x^2 + a y^2';

/** Begins a rule of one's own, under a title, and opens it. */
export function writeRule({ store, actions }: Wired, title: string): void {
  const place = experimentOf(store.getState()).racers.length;
  actions.edit((experiment) => addRacer(experiment, { kind: 'text', text: `# ${title}\n${FIRST_RULE}` }));
  openRule({ store, actions }, place);
}

/** Opens the rule of the racer at a place; a race that was full has none there. */
export function openRule({ store, actions }: Pick<Wired, 'store' | 'actions'>, place: number): void {
  const racer = experimentOf(store.getState()).racers[place];
  if (!racer) return actions.notify({ kind: 'too-many-racers', most: MOST_RACERS });
  actions.select(place);
  actions.write({ of: { kind: 'rule', slot: racer.slot }, draft: 'works' });
}

/** Begins a surface of one's own, under a title, and opens it. */
export function writeSurface({ actions }: Wired, title: string): void {
  actions.edit((experiment) => withSurfaceText(experiment, `# ${title}\n${FIRST_SURFACE}`));
  actions.setView({ kind: 'frame' });
  actions.write({ of: { kind: 'surface' }, draft: 'works' });
}
