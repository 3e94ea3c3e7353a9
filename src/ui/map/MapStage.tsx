import { useEffect, useId, useRef, type KeyboardEvent, type RefObject } from 'react';
import { experimentOf } from '../../state/store';
import type { Wired } from '../../state/wires';
import { observeSize } from '../canvas/size';
import { DARK } from '../canvas/theme';
import { useApp, useAppState } from '../context';
import { objectiveName } from '../naming';
import { useLanguage, useWords } from '../words';
import { MapControls } from './MapControls';
import css from './MapStage.module.css';
import { RaceSummary } from './RaceSummary';
import { StartSliders } from './StartSliders';
import { paintFrame } from './frame';
import { followHand } from './gestures';
import { handOn } from './hand';
import { panKey } from './keys';
import { createStage, type Stage } from './stage';

/** The map: the surface, the race on it, and everything that can be done to both by hand and by key. */
export function MapStage() {
  const t = useWords();
  const language = useLanguage();
  const hint = useId();
  const objective = useAppState((state) => experimentOf(state).objective);
  const floor = useRef<HTMLDivElement>(null);
  const controls = useRef<HTMLDivElement>(null);
  const stage = useStage(floor, controls);
  const press = (event: KeyboardEvent): void => {
    const isOnMap = event.target === event.currentTarget;
    if (isOnMap && stage.current && panKey(stage.current, event.nativeEvent)) event.preventDefault();
  };
  return (
    <div
      className={css.map}
      role="group"
      tabIndex={0}
      aria-label={t.map.label(objectiveName(objective, language))}
      aria-describedby={hint}
      onKeyDown={press}
    >
      <p className="unseen" id={hint}>
        {t.map.keys}
      </p>
      <div className={css.floor} ref={floor}>
        <canvas />
        <canvas />
        <canvas />
      </div>
      <StartSliders stage={stage} />
      <MapControls stage={stage} ref={controls} />
      <RaceSummary />
    </div>
  );
}

/** The stage behind the elements; null until they stand. Only for what happens, not for what is rendered. */
function useStage(
  floor: RefObject<HTMLElement | null>,
  controls: RefObject<HTMLElement | null>,
): RefObject<Stage | null> {
  const app = useApp();
  const stage = useRef<Stage | null>(null);
  useEffect(() => {
    const mounted = mount(app, floor.current!, controls.current!);
    stage.current = mounted.stage;
    return () => {
      stage.current = null;
      mounted.leave();
    };
  }, [app, floor, controls]);
  return stage;
}

/** Sets up a stage on a floor of three canvases, and everything that makes it paint. */
function mount(app: Wired, floor: HTMLElement, controls: HTMLElement): { stage: Stage; leave: () => void } {
  const [ground, lines, overlay] = floor.querySelectorAll('canvas');
  const stage = createStage(app, floor, { ground: ground!, lines: lines!, overlay: overlay! });
  const { invalidate } = app.frames;
  const dark = matchMedia(DARK);
  dark.addEventListener('change', invalidate);
  const leaves = [
    app.frames.subscribe((now) => paintFrame(stage, now)),
    app.store.subscribe(invalidate),
    followHand(floor, handOn(stage)),
    observeSize(floor, (size) => {
      stage.size = size;
      stage.covered = [rectIn(floor, controls)];
      invalidate();
    }),
    () => dark.removeEventListener('change', invalidate),
    () => clearTimeout(stage.settling),
  ];
  return { stage, leave: () => leaves.forEach((leave) => leave()) };
}

/** Where an element stands on another, in CSS px. */
function rectIn(outer: HTMLElement, inner: HTMLElement) {
  const [on, { x, y, width, height }] = [outer.getBoundingClientRect(), inner.getBoundingClientRect()];
  return { x: x - on.x, y: y - on.y, width, height };
}
