import { useEffect, useRef, type RefObject } from 'react';
import type { View } from '../../state/store';
import { whyWords } from '../../words/why';
import { cleared } from '../canvas/layer';
import { themeOf } from '../canvas/theme';
import { useApp, useAppState } from '../context';
import { axesOf } from '../map/sheet';
import type { Stage } from '../map/stage';
import { useLanguage } from '../words';
import { aimed } from './aim';
import { arrowsOf, looksAhead } from './arrows';
import { useDrawn } from './drawn';
import { paintMarks } from './marks';
import { planOf } from './plan';
import { reliefOf } from '../../state/relief';
import { type Present, usePresent } from './subject';
import css from './WhyMarks.module.css';

/** The vectors of the explained step, on the map; while the race plays, nothing. */
export function WhyMarks({ stage }: { readonly stage: RefObject<Stage | null> }) {
  const { frames } = useApp();
  const canvas = useRef<HTMLCanvasElement>(null);
  const present = usePresent();
  const drawn = useDrawn();
  const language = useLanguage();
  const plane = useAppState((state) => state.plane);
  const theme = useAppState(({ prefs }) => prefs.theme);
  const isPlaying = useAppState(({ playback }) => playback.playing);
  useCloseView(stage, isPlaying ? undefined : present);

  useEffect(() => {
    const paint = (): void => {
      const at = stage.current;
      if (!at?.look || !at.scenery || !canvas.current) return;
      const { camera } = at.look;
      const ctx = cleared(canvas.current, camera, devicePixelRatio * at.scale);
      const update = present?.update;
      if (!present || !update || isPlaying || at.scenery.objective.domain.length !== update.before.w.length)
        return;
      const { w } = update.before;
      paintMarks(ctx, {
        present,
        drawn,
        plan: planOf(at.scenery, camera, w),
        plane: plane.kind === 'axes' && w.length > 1 ? axesOf(plane, w.length) : undefined,
        relief: drawn.has('lens') ? reliefOf(present.subject.objective)?.(w) : undefined,
        words: whyWords[language],
        theme: themeOf(theme),
      });
    };
    const leave = frames.subscribe(paint);
    frames.invalidate();
    return leave;
  }, [stage, frames, present, drawn, language, plane, theme, isPlaying]);
  return <canvas ref={canvas} className={css.marks} aria-hidden="true" />;
}

/** Comes closer where the arrows of a step are short, and goes back to where the map looked when the panel is closed. */
function useCloseView(stage: RefObject<Stage | null>, present: Present | undefined): void {
  const { store, actions } = useApp();
  const before = useRef<View | null>(null);
  const ours = useRef<View | null>(null);
  const update = present?.update;
  useEffect(() => {
    const at = stage.current;
    if (!present || !update || !at?.look || !at.scenery) return;
    const { view, dragging } = store.getState();
    if (dragging) return;
    const { target } = at.look;
    const plan = planOf(at.scenery, target, update.before.w);
    const tips = arrowsOf(present.subject.entry.rule.text, update)
      .filter(({ of }) => of !== 'down')
      .map(({ vector }) => plan.end(vector));
    const camera = aimed(target, plan.at, [...tips, ...looksAhead(update).map(plan.place)]);
    if (!camera) return;
    if (view !== ours.current) before.current = view;
    actions.setView({ kind: 'camera', camera: at.scenery.levelled(camera) });
    ours.current = store.getState().view;
  }, [stage, store, actions, present, update]);
  useEffect(
    () => () => {
      if (before.current && store.getState().view === ours.current) actions.setView(before.current);
    },
    [store, actions],
  );
}
