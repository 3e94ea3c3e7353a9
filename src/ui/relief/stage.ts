import type { Form } from '../../paint/relief/body';
import type { Size } from '../../paint/camera';
import type { Lens, Viewpoint } from '../../paint/relief/lens';
import type { Model } from '../../paint/relief/model';
import type { ReliefOverlay } from '../../paint/relief/overlay';
import type { Relief } from '../../paint/relief/relief';
import type { Rect } from '../../paint/scene';
import type { Wired } from '../../state/wires';
import { createProspect, type Prospect } from '../map/prospect';
import type { Handling } from '../map/scene';
import type { Scenery } from '../map/scenery';
import { AT_REST, createNames, type Stage } from '../map/stage';
import type { Pointed } from './pointed';
import { flown, type Gaze, settled, VIEWPOINTS } from './viewpoints';

/** What is painted anew on its own. */
export type Layer = 'body' | 'lens' | 'model' | 'overlay';

/** The surface in space between two frames, outside React; changed by hand and keys and by the painting of frames. */
export interface ReliefStage {
  readonly app: Wired;
  /** What the hand touches. */
  readonly floor: HTMLElement;
  /** What lies over the model: paths, marks, numbers. */
  readonly layer: HTMLCanvasElement;
  readonly model: Model;
  readonly pointed: Pointed;
  readonly prospect: Prospect;
  readonly namesOf: Stage['namesOf'];
  readonly scale: 1;
  /** What each layer shows, as the values that decide it. */
  readonly shown: Map<Layer, readonly unknown[]>;
  form: Form;
  size: Size;
  handling: Handling;
  covered: readonly Rect[];
  gaze: Gaze;
  /** What the last frame showed. */
  viewpoint: Viewpoint;
  scenery: Scenery | null;
  relief: Relief | null;
  lens: Lens | null;
  overlay: ReliefOverlay | null;
  /** Set while a hand or a key turns the block: nobody tells when it has ended. */
  settling: ReturnType<typeof setTimeout> | undefined;
}

/** A turn is over when nothing has turned for so long, in ms. */
const SETTLED = 150;

/** A stage that has not been painted yet. */
export const createReliefStage = (
  its: Pick<ReliefStage, 'app' | 'floor' | 'layer' | 'model' | 'pointed'>,
): ReliefStage => ({
  ...its,
  prospect: createProspect(its.app),
  namesOf: createNames(),
  scale: 1,
  shown: new Map(),
  form: 'surface',
  size: { width: 0, height: 0 },
  // The map beside it invites the hand.
  handling: { ...AT_REST, known: true },
  covered: [],
  gaze: { at: VIEWPOINTS.front, flight: null },
  viewpoint: VIEWPOINTS.front,
  scenery: null,
  relief: null,
  lens: null,
  overlay: null,
  settling: undefined,
});

/** Changes how the handle is met, and asks for a frame. */
export function setReliefHandling(stage: ReliefStage, change: Partial<Handling>): void {
  stage.handling = { ...stage.handling, ...change };
  stage.floor.dataset['start'] = stage.handling.state;
  stage.app.frames.invalidate();
}

/** Shows the surface in another form. */
export function showForm(stage: ReliefStage, form: Form): void {
  stage.form = form;
  stage.app.frames.invalidate();
}

/** Flies to a viewpoint. */
export function flyTo(stage: ReliefStage, viewpoint: Viewpoint): void {
  stage.gaze = flown(stage.viewpoint, viewpoint, performance.now());
  stage.app.frames.invalidate();
}

/** Turns the block about its middle, in degrees, and comes closer by a factor, at once. */
export function turnBy(stage: ReliefStage, azimuth: number, elevation: number, factor = 1): void {
  const { viewpoint: at } = stage;
  stage.gaze = {
    at: settled({
      azimuth: at.azimuth + azimuth,
      elevation: at.elevation + elevation,
      zoom: at.zoom * factor,
    }),
    flight: null,
  };
  stage.viewpoint = stage.gaze.at;
  clearTimeout(stage.settling);
  stage.settling = setTimeout(() => {
    stage.settling = undefined;
    stage.app.frames.invalidate();
  }, SETTLED);
  stage.app.frames.invalidate();
}
