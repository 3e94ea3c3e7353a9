import { addRacer, withSurfaceText } from '../../experiment/edits';
import { readOwnData } from '../../experiment/link/data';
import { attemptNow } from '../../experiment/link/refusal';
import { knowSurvey } from '../../experiment/surveyed';
import { survey } from '../../run/survey';
import { experimentOf } from '../../state/store';
import type { Wired } from '../../state/wires';
import type { Kept } from '../../state/wires/library';
import { layData } from '../data/laying';
import { openRule } from '../editor/opening';

/** Brings something that was kept into the race: a surface under it, a rule among the racers, data under the surface. */
export function bringIn(app: Wired, { kind, text }: Kept): void {
  const { store, actions } = app;
  if (kind === 'surface') {
    knowSurvey(survey);
    actions.edit((experiment) => withSurfaceText(experiment, text));
    actions.setView({ kind: 'frame' });
    actions.write({ of: { kind: 'surface' }, draft: 'works' });
  } else if (kind === 'rule') {
    const place = experimentOf(store.getState()).racers.length;
    actions.edit((experiment) => addRacer(experiment, { kind: 'text', text }));
    openRule(app, place);
  } else {
    const data = attemptNow(() => readOwnData(text));
    if (data.ok) layData(app, data.value);
    else actions.notify({ kind: 'link', problem: data.error });
  }
}
