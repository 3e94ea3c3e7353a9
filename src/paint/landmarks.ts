import { toScreen, type Camera, type Point } from './camera';
import { flagRect, handleOf, paintFlag, paintSaddle, paintStart } from './marks';
import { PALETTES } from './palette';
import { font, widthOf, writeCased, type Context } from './pen';
import { keepPlace, rectAt, type Anchor, type Ground, type Place } from './places';
import type { Rect, Scene, SceneStart } from './scene';

/** Where the words of starts and goals stand, by their kind and number in the scene. */
export type Words = ReadonlyMap<string, Place>;

/** What has been drawn of the marks: the ground they cover, and where their words stand. */
export interface Landmarks {
  readonly taken: readonly Rect[];
  readonly words: Words;
}

const UPWARDS = -Math.PI / 2;
const LEFT = Math.PI;
/** From the middle of a dragged start up to its coordinates, in px: above the pointer, or above the finger. */
const ABOVE = { mouse: 20, touch: 50 };
const WEIGHT = { label: 450, coordinates: 600 };

/** Something that is said on the map. */
interface Saying {
  readonly key: string;
  readonly text: string;
  readonly weight: number;
  readonly anchor: Anchor;
}

/** Draws starts, goals and saddles with their words, which keep the places they had among `before`. */
export function paintLandmarks(
  ctx: Context,
  scene: Scene,
  camera: Camera,
  ground: Ground,
  before: Words,
): Landmarks {
  const palette = PALETTES[scene.theme];
  const flags = scene.goals.map((goal) => toScreen(camera, goal));
  const handles = scene.starts.map((start) => handleOf(start, camera));
  for (const saddle of scene.saddles) paintSaddle(ctx, toScreen(camera, saddle), palette);
  flags.forEach((flag, n) =>
    paintFlag(ctx, flag, palette, scene.goals[n]!.found ? palette.casing : palette.mapInk),
  );
  handles.forEach((handle, n) => paintStart(ctx, handle, scene.starts[n]!, palette));

  const taken = [...ground.taken, ...flags.map(flagRect), ...handles.map(({ at }) => square(at, HANDLE))];
  const words = new Map<string, Place>();
  const sayings = [
    ...flags
      .map((at, n) => ({ at, saying: ofFlag(n, scene.goals[n]!.label, at) }))
      .filter(({ at }) => isOn(camera, at)),
    ...handles.map(({ at }, n) => ({ at, saying: ofStart(n, scene.starts[n]!, at) })),
  ];
  for (const { saying } of sayings) {
    const { key, text, weight, anchor } = saying;
    const face = font(scene.sizes.number + 1, weight);
    const size = { width: widthOf(ctx, text, face), height: scene.sizes.number + 5 };
    const place = keepPlace(anchor, size, { ...ground, taken }, before.get(key));
    if (!place) continue;
    const rect = rectAt(anchor, place, size);
    taken.push(rect);
    words.set(key, place);
    const [x, y] = [rect.x + size.width / 2, rect.y + size.height / 2];
    writeCased(ctx, { text, x, y, align: 'center', font: face, colour: palette.mapInk }, palette.casing);
  }
  return { taken: taken.slice(ground.taken.length), words };
}

/** Half of the square that a start's handle covers, its chevrons included. */
const HANDLE = 18;

const ofFlag = (n: number, text: string, { x, y }: Point): Saying => ({
  key: `goal ${n}`,
  text,
  weight: WEIGHT.label,
  anchor: { at: { x: x + 2, y: y - 10 }, radius: 12, first: UPWARDS, gaps: [3, 8] },
});

const ofStart = (n: number, { state, label, coordinates, pointer }: SceneStart, at: Point): Saying =>
  state === 'dragged'
    ? {
        key: `coordinates ${n}`,
        text: coordinates,
        weight: WEIGHT.coordinates,
        anchor: { at, radius: 0, first: UPWARDS, gaps: [ABOVE[pointer]] },
      }
    : {
        key: `start ${n}`,
        text: label,
        weight: WEIGHT.label,
        anchor: { at, radius: HANDLE + 2, first: LEFT, gaps: [7] },
      };

const square = ({ x, y }: Point, half: number): Rect => ({
  x: x - half,
  y: y - half,
  width: 2 * half,
  height: 2 * half,
});

const isOn = ({ width, height }: Camera, { x, y }: Point): boolean =>
  x >= 0 && y >= 0 && x <= width && y <= height;
