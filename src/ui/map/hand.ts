import { withStart } from '../../experiment/edits/starts';
import { pan, toScreen, toWorld, zoomAt, type Point } from '../../paint/camera';
import { handleOf } from '../../paint/marks';
import { experimentOf } from '../../state/store';
import { type Hand, takesWheel } from './gestures';
import { decimalsAt } from './scene';
import { setHandling, type Stage } from './stage';
import { distance, REACH, startHand } from './startHand';
import { turn } from './turning';

/** A start that is brought into view stands at least this part of the canvas from its edge. */
const INSIDE = 0.2;

/** What a hand does on a stage: it moves the start, and where the map looks. */
export function handOn(stage: Stage): Hand {
  const { store } = stage.app;
  return {
    ...startHand({
      app: stage.app,
      handling: () => stage.handling,
      setHandling: (change) => setHandling(stage, change),
      handleAt: (start) => handleAt(stage, start),
      placeStart: (start, at) => placeStart(stage, start, at),
    }),
    tap: (at) => {
      if (guess(stage.app, stage.look && toWorld(stage.look.camera, at))) return;
      const handle = handleAt(stage, 0);
      if (handle && handle.outwards !== null && distance(at, handle.at) <= REACH) bringStartIntoView(stage);
      else if (!store.getState().access.start) {
        setHandling(stage, { known: true });
        placeStart(stage, 0, at);
      }
    },
    carry: (from, to, factor) => {
      if (store.getState().dragging) return;
      const { look } = stage;
      if (look) turn(stage, look, pan(zoomAt(look.camera, from, factor), to.x - from.x, to.y - from.y));
    },
    takesWheel: () => takesWheel(store.getState()),
  };
}

/**
 * Where ends are being predicted, a press at a point of the plane says where the selected racer's will be, and goes on
 * to the next one; says whether it did.
 */
export function guess({ store, actions }: Stage['app'], at: Point | null): boolean {
  const state = store.getState();
  const { prediction, selected } = state;
  if (!at || prediction?.asks !== 'end' || prediction.revealed) return false;
  const { racers } = experimentOf(state);
  const racer = racers[selected];
  if (!racer?.on) return false;
  actions.guessEnd(racer.slot, at);
  const { ends } = store.getState().prediction!;
  const next = racers.findIndex(({ on, slot }) => on && !ends.has(slot));
  if (next >= 0) actions.select(next);
  return true;
}

/** The handle of a start as it is on the screen; null before the first frame. */
function handleAt({ look, scenery, app }: Stage, start: number): ReturnType<typeof handleOf> | null {
  if (!look || !scenery) return null;
  return handleOf(scenery.sheet.place(experimentOf(app.store.getState()).starts[start]!), look.camera);
}

/** Moves a start to a place on the canvas, rounded to what a pixel can tell apart. */
function placeStart({ app, look, scenery }: Stage, start: number, at: Point): void {
  if (!look || !scenery) return;
  const { camera } = look;
  const { x, y } = toWorld(camera, at);
  const to = { x: rounded(x, camera.scaleX), y: rounded(y, camera.scaleY) };
  app.actions.edit((experiment) =>
    withStart(experiment, start, scenery.sheet.moved(experiment.starts[start]!, to)),
  );
}

const rounded = (value: number, scale: number): number => Number(value.toFixed(decimalsAt(scale)));

/** Where the start is out of sight, pans just as far as it takes for it to stand well inside the canvas. */
export function bringStartIntoView(stage: Stage): void {
  const { look, scenery, app } = stage;
  if (!look || !scenery || handleAt(stage, 0)?.outwards === null) return;
  const { target } = look;
  const at = toScreen(target, scenery.sheet.place(experimentOf(app.store.getState()).starts[0]!));
  const dx = inside(at.x, target.width) - at.x;
  const dy = inside(at.y, target.height) - at.y;
  app.actions.setView({ kind: 'camera', camera: pan(target, dx, dy) });
}

const inside = (place: number, length: number): number =>
  Math.min(Math.max(place, INSIDE * length), (1 - INSIDE) * length);
