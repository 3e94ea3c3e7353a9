import type { MapPicture } from '../../export/figure';
import { visibleBox, type Camera, type Size } from '../../paint/camera';
import { paintContours, paintField } from '../../paint/ground';
import { numberContours } from '../../paint/numbering';
import type { Theme } from '../../paint/palette';
import { font, widthOf } from '../../paint/pen';
import { REFERENCE_SIZES } from '../../paint/scene';
import { samplingOf } from '../../state/sampling';
import { experimentOf, racedOf, type State, type View } from '../../state/store';
import type { Traces } from '../../state/traces';
import type { Wired } from '../../state/wires';
import { type Language, wordsOf } from '../../words';
import { answerField } from '../../worker/field';
import type { FieldReply } from '../../worker/messages';
import { framingOf } from '../map/look';
import { pictureOf } from '../map/picture';
import { pathOf } from '../map/prospect';
import { gridFor } from '../map/sampling';
import { rowInReach } from '../map/reach';
import { sceneOf } from '../map/scene';
import type { Scenery } from '../map/scenery';
import { nameUndefinedGround } from '../map/undefinedGround';
import { cameraOf, choose } from '../map/viewpoint';
import { racerNames, racerShortName } from '../naming';
import { sceneryNow } from './scenery';

/** How a picture is to look. */
export interface Look {
  readonly theme: Theme;
  readonly language: Language;
}

/** The map as it stands on the page, on a canvas of this size; null where the surface cannot be drawn. */
export function mapPictureOf(app: Wired, size: Size, look: Look): MapPicture | null {
  const state = app.store.getState();
  const traces = app.traces.current;
  const scenery = sceneryNow(state, traces);
  if (!scenery) return null;
  const camera = cameraNow(app, state, scenery, size);
  const ground = groundOf(state, traces, scenery, camera, look);
  return ground && { camera, sceneAt: sceneAt(state, traces, scenery, camera, look), ...ground };
}

/** Where the map looks, as far as another canvas can show it. */
function cameraNow(app: Wired, state: State, scenery: Scenery, size: Size): Camera {
  const { aspect, domain, levelled, name: surface } = scenery;
  const framing = () => framingOf(app, state, scenery);
  const still = { arrivals: 0, complete: true, dragging: false } as const;
  const moment = { view: boxed(state.view), size, aspect, domain, levelled, surface, framing, ...still };
  return cameraOf(choose(null, moment), moment)!;
}

/** A camera on a canvas of another size shows at least what it shows on its own. */
function boxed(view: View): View {
  if (view.kind !== 'camera') return view;
  const { x0, x1, y0, y1 } = visibleBox(view.camera);
  return { kind: 'box', box: [x0, x1, y0, y1] };
}

function sceneAt(
  state: State,
  traces: Traces,
  scenery: Scenery,
  camera: Camera,
  { theme, language }: Look,
): MapPicture['sceneAt'] {
  const experiment = experimentOf(state);
  const showing = {
    experiment,
    scenery,
    traces,
    selected: state.selected,
    dragging: false,
    handling: { state: 'still', start: 0, pointer: 'mouse', known: true },
    nudge: 0,
    names: racerNames(racedOf(state, traces).racers, language, racerShortName),
    words: wordsOf(language),
    theme,
    sizes: REFERENCE_SIZES,
    dpr: 1,
    covered: [],
  } as const;
  return (playhead) => sceneOf({ ...showing, playhead }, camera);
}

type Ground = Pick<MapPicture, 'paintGround' | 'paintLines'>;

function groundOf(state: State, traces: Traces, scenery: Scenery, camera: Camera, look: Look): Ground | null {
  const { ground, bounds } = scenery;
  const { theme } = look;
  if (ground.kind === 'curve')
    return {
      paintGround: (ctx) => ground.paint(ctx, camera, camera, theme),
      paintLines: (ctx) => bounds?.(ctx, camera, theme),
    };
  const field = fieldOf(state, traces, scenery, camera);
  return field && onField(field, scenery, camera, look);
}

/** The field under the map. It is sampled here and now: the page's own stays as it is. */
function fieldOf(state: State, traces: Traces, scenery: Scenery, camera: Camera): FieldReply | null {
  const { ground } = scenery;
  if (ground.kind === 'curve') return null;
  const experiment = experimentOf(state);
  const slice = ground.through(standpoint(state, traces, scenery));
  const sampling = samplingOf(experiment, gridFor(camera, slice));
  let field: FieldReply | null = null;
  if (sampling)
    answerField({ kind: 'field', generation: 0, ...sampling }, (reply) => {
      if (reply.kind === 'field') field = reply;
    });
  return field;
}

/** Where the selected racer stands: more than two coordinates are cut open there. */
function standpoint(state: State, traces: Traces, { objective }: Scenery): readonly number[] {
  const [start] = experimentOf(state).starts as [readonly number[]];
  const path = start.length > 2 ? pathOf(state, traces.list) : undefined;
  if (!path) return start;
  const row = rowInReach(path.trajectory, state.playback.step, objective.domain);
  return path.trajectory.w.map((column) => column[row]!);
}

function onField(field: FieldReply, { bounds }: Scenery, camera: Camera, { theme, language }: Look): Ground {
  const picture = pictureOf(field, theme);
  const { grid, isolines } = field;
  const sizes = REFERENCE_SIZES;
  const face = font(sizes.number, 400);
  return {
    paintGround: (ctx) => paintField(ctx, picture, grid, camera),
    paintLines: (ctx, over) => {
      const numbers = numberContours(isolines, grid, camera, over.ground, (text) => widthOf(ctx, text, face));
      paintContours(ctx, isolines, numbers, grid, camera, { theme, sizes });
      nameUndefinedGround(ctx, field, camera, { theme, sizes }, wordsOf(language).map.undefined);
      bounds?.(ctx, camera, theme);
    },
  };
}
