import { useEffect, useRef, type RefObject } from 'react';
import type { Point } from '../../paint/camera';
import { PALETTES } from '../../paint/palette';
import type { Rect } from '../../paint/scene';
import type { View } from '../../state/store';
import { whyWords } from '../../words/why';
import { cleared } from '../canvas/layer';
import { themeOf } from '../canvas/theme';
import { useApp, useAppState } from '../context';
import { axesOf } from '../map/sheet';
import { measureCover, type Stage } from '../map/stage';
import { useLanguage } from '../words';
import { aimed } from './aim';
import { arrowsOf, looksAhead } from './arrows';
import { type Placed, writeCaptions } from './captions';
import { useDrawn } from './drawn';
import { NOTHING, paintAll } from './painting';
import { type Plan, planOf } from './plan';
import { type Present, usePresent } from './subject';
import css from './WhyMarks.module.css';

/** The vectors of the explained step and the curvature of the ground, on the map; while the race plays, nothing. */
export function WhyMarks({ stage }: { readonly stage: RefObject<Stage | null> }) {
  const { frames } = useApp();
  const canvas = useRef<HTMLCanvasElement>(null);
  const present = usePresent();
  const drawn = useDrawn();
  const language = useLanguage();
  const plane = useAppState((state) => state.plane);
  const theme = useAppState(({ prefs }) => prefs.theme);
  const isPlaying = useAppState(({ playback }) => playback.playing);
  const cursor = useCursor(stage, drawn('lens'));
  useCloseView(stage, isPlaying ? undefined : present);

  useEffect(() => {
    let placed: Placed = new Map();
    const paint = (): void => {
      const at = stage.current;
      if (!at?.look || !at.scenery || !at.overlay || !canvas.current) return;
      const { camera, flight } = at.look;
      const ctx = cleared(canvas.current, camera, devicePixelRatio * at.scale);
      const isHere = present && !isPlaying && at.scenery.objective.domain.length === present.from.length;
      const marks = isHere
        ? paintAll(ctx, at.scenery, camera, {
            present,
            drawn,
            plane: plane.kind === 'axes' ? axesOf(plane, present.from.length) : undefined,
            words: whyWords[language],
            theme: themeOf(theme),
            under: cursor.current,
          })
        : NOTHING;
      keepClear(at, marks.taken);
      const { ground } = at.overlay;
      const free = { ...ground, taken: [...ground.taken, ...marks.taken, ...marks.passing] };
      const palette = PALETTES[themeOf(theme)];
      placed = writeCaptions(ctx, marks.captions, free, palette, flight ? placed : new Map());
    };
    const leave = frames.subscribe(paint);
    frames.invalidate();
    return leave;
  }, [stage, frames, cursor, present, drawn, language, plane, theme, isPlaying]);
  useEffect(() => {
    const at = stage.current;
    return () => {
      if (at) keepClear(at, []);
    };
  }, [stage]);
  return <canvas ref={canvas} className={css.marks} aria-hidden="true" />;
}

/** Has the names of the racers make room for what is drawn. */
function keepClear(stage: Stage, taken: readonly Rect[]): void {
  if (JSON.stringify(taken) === JSON.stringify(stage.marked)) return;
  stage.marked = taken;
  measureCover(stage);
}

/** Where a pointer rests on the map, in px of the layout, while it is asked for. */
function useCursor(stage: RefObject<Stage | null>, isAsked: boolean): RefObject<Point | null> {
  const { frames } = useApp();
  const cursor = useRef<Point | null>(null);
  useEffect(() => {
    const at = stage.current;
    if (!isAsked || !at) return undefined;
    const { floor } = at;
    const move = ({ clientX, clientY }: PointerEvent): void => {
      const { left, top } = floor.getBoundingClientRect();
      cursor.current = { x: (clientX - left) / at.scale, y: (clientY - top) / at.scale };
      frames.invalidate();
    };
    const leave = (): void => {
      cursor.current = null;
      frames.invalidate();
    };
    floor.addEventListener('pointermove', move);
    floor.addEventListener('pointerleave', leave);
    return () => {
      leave();
      floor.removeEventListener('pointermove', move);
      floor.removeEventListener('pointerleave', leave);
    };
  }, [stage, frames, isAsked]);
  return cursor;
}

/** Comes closer where the arrows of a step are short, and goes back to where the map looked when the panel is closed. */
function useCloseView(stage: RefObject<Stage | null>, present: Present | undefined): void {
  const { store, actions, frames } = useApp();
  const before = useRef<View | null>(null);
  const ours = useRef<View | null>(null);
  useEffect(() => {
    if (!present) return undefined;
    let isAimed = false;
    // The first frame in which the map stands still under the step.
    const aim = (): void => {
      const at = stage.current;
      const { view, dragging } = store.getState();
      if (isAimed || dragging || !at?.look || !at.scenery || at.look.provisional) return;
      isAimed = true;
      const { target } = at.look;
      const plan = planOf(at.scenery, target, present.from);
      const camera = aimed(target, plan.at, tipsOf(plan, present));
      if (!camera) return;
      if (view !== ours.current) before.current = view;
      actions.setView({ kind: 'camera', camera: at.scenery.levelled(camera) });
      ours.current = store.getState().view;
    };
    const leave = frames.subscribe(aim);
    frames.invalidate();
    return leave;
  }, [stage, store, actions, frames, present]);
  useEffect(
    () => () => {
      if (before.current && store.getState().view === ours.current) actions.setView(before.current);
    },
    [store, actions],
  );
}

/** What of a step has to be in sight: the ends of its arrows and where it looked; of a method, where it went. */
function tipsOf(plan: Plan, { subject, step, update }: Present): readonly Point[] {
  const { w, rows } = subject.trajectory;
  if (!update) return step > 0 && step < rows ? [plan.place(w.map((column) => column[step]!))] : [];
  const arrows = arrowsOf(subject.entry.rule.text, update).filter(({ of }) => of !== 'down');
  return [...arrows.map(({ vector }) => plan.end(vector)), ...looksAhead(update).map(plan.place)];
}
