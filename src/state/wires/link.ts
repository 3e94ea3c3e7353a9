import type { Presentation } from '../../experiment/experiment';
import { encode, type LinkProblem } from '../../experiment/link';
import { ok, type Result } from '../../notation/problem';
import { visibleBox } from '../../paint/camera';
import { type AppStore, experimentOf, FIRST_PLANE, type State, type View } from '../store';

/** The box that a link states, to about the width of a pixel; none where the map frames the race anyway. */
function boxOf(view: View): Presentation['view'] {
  if (view.kind === 'box') return view.box;
  if (view.kind !== 'camera') return undefined;
  const { x0, x1, y0, y1 } = visibleBox(view.camera);
  const decimals = Math.max(0, Math.ceil(3 - Math.log10(Math.max(x1 - x0, y1 - y0))));
  const [left, right, bottom, top] = [x0, x1, y0, y1].map((value) =>
    Number(value.toFixed(Math.min(decimals, 100))),
  );
  return [left!, right!, bottom!, top!];
}

/** The plane that a link states: none where there is nothing to choose, or nothing has been chosen. */
const planeOf = (state: State): Presentation['plane'] =>
  experimentOf(state).starts[0]!.length > 2 && state.plane !== FIRST_PLANE ? state.plane : undefined;

/** The address that opens the experiment on the page with its view, shown as asked; refused where it would be too long. */
export async function linkOf(
  store: AppStore,
  presentation: Presentation,
): Promise<Result<string, LinkProblem>> {
  const state = store.getState();
  const view = boxOf(state.view);
  const plane = planeOf(state);
  const { layout, rank } = state;
  const fragment = await encode(experimentOf(state), {
    ...presentation,
    ...(view && { view }),
    ...(plane && { plane }),
    ...(layout !== 'one' && { layout }),
    ...(rank.kind !== 'f' && { rank }),
  });
  return fragment.ok ? ok(`${location.origin}${location.pathname}#${fragment.value}`) : fragment;
}
