import { withData, withSurfaceText } from '../../experiment/edits';
import type { OwnData } from '../../experiment/experiment';
import { objectiveOf } from '../../experiment/resolve';
import { knowSurvey } from '../../experiment/surveyed';
import { survey } from '../../run/survey';
import { experimentOf } from '../../state/store';
import type { Wired } from '../../state/wires';

/** A straight line through the data: what a model of one's own begins with. */
const LINE = 'model = a X + b\nf(a, b) = mean((model - Y)^2)';

/** Lays data under the surface on the page; where it reads none, under a line of one's own, which is opened. */
export function layData({ store, actions }: Wired, data: OwnData): void {
  knowSurvey(survey);
  const objective = objectiveOf(experimentOf(store.getState()));
  const reads = objective.ok && objective.value.data !== undefined;
  actions.edit((experiment) =>
    withData(reads ? experiment : withSurfaceText(experiment, `# ${data.name}\n${LINE}`), data),
  );
  actions.setView({ kind: 'frame' });
  if (!reads) actions.write({ of: { kind: 'surface' }, draft: 'works' });
}
