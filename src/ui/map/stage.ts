import type { Experiment } from '../../experiment/experiment';
import type { Camera, Size } from '../../paint/camera';
import type { Overlay } from '../../paint/overlay';
import type { Theme } from '../../paint/palette';
import type { Rect } from '../../paint/scene';
import type { Wired } from '../../state/wires';
import type { Language } from '../../words';
import { racerNames, racerShortName } from '../naming';
import type { Flight } from './flight';
import { createSampler, type Sampler } from './sampling';
import type { Handling } from './scene';
import { createProspect, type Prospect } from './prospect';
import type { Scenery } from './scenery';
import type { Chosen } from './viewpoint';

/** The canvases of the map, from the ground up. */
export interface Layers {
  readonly ground: HTMLCanvasElement;
  readonly lines: HTMLCanvasElement;
  readonly overlay: HTMLCanvasElement;
}

/**
 * The map between two frames, outside React: where it looks, what is on its layers, how its handle is met. Changed by
 * the hand, by the elements around it and by the painting of frames, and by nothing else.
 */
export interface Stage {
  readonly app: Wired;
  /** What the hand touches. */
  readonly floor: HTMLElement;
  readonly layers: Layers;
  readonly sampler: Sampler;
  readonly prospect: Prospect;
  /** The names of the racers in a language. */
  readonly namesOf: Readonly<Record<Language, (experiment: Experiment) => readonly string[]>>;
  /** What each layer shows, as the values that decide it: it is painted anew when one of them is another. */
  readonly shown: Map<keyof Layers, readonly unknown[]>;
  /** CSS px of the floor per px that everything is laid out in: more than one only for a lecture hall. */
  scale: number;
  /** Of the floor, in px of the layout. */
  size: Size;
  handling: Handling;
  /** What floats on the map and hides what is under it, in CSS px. */
  covered: readonly Rect[];
  /** What of it is drawn on the map besides, such as the arrows of a step. */
  marked: readonly Rect[];
  /** What the last frame showed. */
  scenery: Scenery | null;
  look: Look | null;
  /** The camera of the last frame. */
  drawn: Camera | null;
  picture: Picture | null;
  /** What was laid over the surface last. */
  overlay: Overlay | null;
  invitation: Invitation;
  /** Ends the waiting for a motion whose end nobody tells, such as a turn of the wheel. */
  settling: ReturnType<typeof setTimeout> | undefined;
  /** Ends the time between the first race and the invitation. */
  inviting: ReturnType<typeof setTimeout> | undefined;
}

/** Whether the start's handle still has to invite the hand. */
export type Invitation = 'due' | 'waiting' | 'given' | { readonly began: number };

/** Where the map looks. */
export interface Look {
  /** What is on the screen. */
  readonly camera: Camera;
  /** Where the camera is going, or stands. */
  readonly target: Camera;
  readonly flight: Flight | null;
  readonly chosen: Chosen | null;
  /** The whole domain is shown only until there is a race to frame. */
  readonly provisional: boolean;
  /** Names the surface that it looks at: to another one the camera does not fly. */
  readonly surface: string;
}

/** The picture of a field in a theme, kept for as long as both stay. */
export interface Picture {
  readonly field: object;
  readonly theme: Theme;
  readonly canvas: HTMLCanvasElement;
}

/** A handle that nobody has met. */
export const AT_REST: Handling = { state: 'rest', start: 0, pointer: 'mouse', known: false };

/** The last answer of `read`, given again for as long as it is asked about the same value. */
function rememberLast<Value extends object, Answer>(
  read: (value: Value) => Answer,
): (value: Value) => Answer {
  let last: { readonly value: Value; readonly answer: Answer } | null = null;
  return (value) => {
    if (last?.value !== value) last = { value, answer: read(value) };
    return last.answer;
  };
}

/** The names of the racers; the very same ones for as long as an experiment stays. */
export const createNames = (): Stage['namesOf'] => ({
  en: rememberLast(({ racers }) => racerNames(racers, 'en', racerShortName)),
  ko: rememberLast(({ racers }) => racerNames(racers, 'ko', racerShortName)),
});

/** A map that has not been painted yet. */
export const createStage = (app: Wired, floor: HTMLElement, layers: Layers): Stage => ({
  app,
  floor,
  layers,
  sampler: createSampler(app.requestField),
  prospect: createProspect(app),
  namesOf: createNames(),
  shown: new Map(),
  scale: 1,
  size: { width: 0, height: 0 },
  // Nobody in a hall needs an invitation.
  handling: { ...AT_REST, known: app.store.getState().mode === 'presenter' },
  covered: [],
  marked: [],
  scenery: null,
  look: null,
  drawn: null,
  picture: null,
  overlay: null,
  invitation: 'due',
  inviting: undefined,
  settling: undefined,
});

/** Changes how the handle is met, and asks for a frame. */
export function setHandling(stage: Stage, change: Partial<Handling>): void {
  stage.handling = { ...stage.handling, ...change };
  stage.floor.dataset['start'] = stage.handling.state;
  stage.app.frames.invalidate();
}

/** Measures anew what hides the map. */
export function measureCover(stage: Stage): void {
  const { x: left, y: top } = stage.floor.getBoundingClientRect();
  const floating = Array.from(stage.floor.parentElement!.querySelectorAll('fieldset'), (one) => {
    const { x, y, width, height } = one.getBoundingClientRect();
    const { scale } = stage;
    return {
      x: (x - left) / scale,
      y: (y - top) / scale,
      width: width / scale,
      height: height / scale,
    };
  });
  stage.covered = [...floating, ...stage.marked];
  stage.app.frames.invalidate();
}
