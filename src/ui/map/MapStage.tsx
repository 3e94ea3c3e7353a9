import { lazy, Suspense, useEffect, useId, useRef, type ReactNode, type RefObject } from 'react';
import { experimentOf } from '../../state/store';
import { later } from '../../state/later';
import type { Wired } from '../../state/wires';
import { observeSize } from '../canvas/size';
import { DARK } from '../canvas/theme';
import { useApp, useAppState } from '../context';
import { objectiveName } from '../naming';
import { useLanguage, useWords } from '../words';
import { MapControls } from './MapControls';
import css from './MapStage.module.css';
import { PlaneControls } from './PlaneControls';
import { paintFrame } from './frame';
import { scaleOf } from './sizes';
import { createStage, measureCover, type Stage } from './stage';

// The picture comes first; the hand, the keys and the ear follow at once.
const StartSliders = lazy(async () => ({ default: (await import('./StartSliders')).StartSliders }));
const RaceSummary = lazy(async () => ({ default: (await import('./RaceSummary')).RaceSummary }));
const PredictPanel = lazy(async () => ({
  default: (await import('../predict/PredictPanel')).PredictPanel,
}));
const MapLayout = lazy(async () => ({ default: (await import('../layout/MapLayout')).MapLayout }));
const WhyMarks = lazy(async () => ({ default: (await import('../why/WhyMarks')).WhyMarks }));

/** The map: the surface, the race on it, and everything that can be done to both by hand and by key. */
export const MapStage = () => (
  <MapFloor>
    {(stage) => (
      <>
        <Explained stage={stage} />
        <Suspense>
          <StartSliders stage={stage} />
        </Suspense>
        <MapControls stage={stage} />
        <PlaneControls stage={stage} />
        <Suspense>
          <MapLayout stage={stage} />
          <RaceSummary />
          <Predicting stage={stage} />
        </Suspense>
      </>
    )}
  </MapFloor>
);

/** The vectors of a step, while it is asked about. */
const Explained = ({ stage }: { readonly stage: RefObject<Stage | null> }) =>
  useAppState(({ sheet }) => sheet === 'why') && (
    <Suspense>
      <WhyMarks stage={stage} />
    </Suspense>
  );

/** What is asked before the race is shown. */
function Predicting({ stage }: { readonly stage: RefObject<Stage | null> }) {
  return useAppState(({ prediction }) => prediction !== null) && <PredictPanel stage={stage} />;
}

interface MapFloorProps {
  /** What the map is called, where it is one of several. */
  readonly label?: string;
  /** Hears of the stage when it stands, and with null when it is gone. */
  readonly onStage?: (stage: Stage | null) => void;
  /** What else is on the map. */
  readonly children: (stage: RefObject<Stage | null>) => ReactNode;
}

/** The surface and the race on it, which answer to the hand. */
export function MapFloor({ label, onStage, children }: MapFloorProps) {
  const t = useWords();
  const language = useLanguage();
  const hint = useId();
  const objective = useAppState((state) => experimentOf(state).objective);
  const map = useRef<HTMLElement>(null);
  const stage = useStage(map, onStage);
  return (
    <section
      className={css.map}
      ref={map}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the arrow keys move what has the focus
      tabIndex={0}
      aria-label={label ?? t.map.label(objectiveName(objective, language))}
      aria-describedby={hint}
    >
      <p className="unseen" id={hint}>
        {t.map.keys}
      </p>
      <div className={css.floor} data-part="floor">
        <canvas />
        <canvas />
        <canvas />
      </div>
      {children(stage)}
    </section>
  );
}

/** The stage behind the elements; null until they stand. Only for what happens, not for what is rendered. */
function useStage(
  map: RefObject<HTMLElement | null>,
  onStage: MapFloorProps['onStage'],
): RefObject<Stage | null> {
  const app = useApp();
  const stage = useRef<Stage | null>(null);
  useEffect(() => {
    const mounted = mount(app, map.current!);
    stage.current = mounted.stage;
    onStage?.(mounted.stage);
    return () => {
      stage.current = null;
      onStage?.(null);
      mounted.leave();
    };
  }, [app, map, onStage]);
  return stage;
}

/** Sets up a stage on the map's canvases, and everything that makes it paint. */
function mount(app: Wired, map: HTMLElement): { stage: Stage; leave: () => void } {
  const floor = map.querySelector<HTMLElement>('[data-part="floor"]')!;
  const [ground, lines, overlay] = floor.querySelectorAll('canvas');
  const stage = createStage(app, floor, { ground: ground!, lines: lines!, overlay: overlay! });
  const invalidate = (): void => app.frames.invalidate();
  const dark = matchMedia(DARK);
  dark.addEventListener('change', invalidate);
  /** Letters that were drawn before their face had arrived are drawn again. */
  const reletter = (): void => {
    stage.shown.clear();
    invalidate();
  };
  document.fonts.addEventListener('loadingdone', reletter);
  const leaves = [
    app.frames.subscribe((now) => paintFrame(stage, now)),
    later(async () => (await import('./control')).control(stage, map)),
    observeSize(floor, (size) => {
      stage.scale = scaleOf(app.store.getState());
      stage.size = { width: size.width / stage.scale, height: size.height / stage.scale };
      measureCover(stage);
    }),
    () => dark.removeEventListener('change', invalidate),
    () => document.fonts.removeEventListener('loadingdone', reletter),
    () => clearTimeout(stage.settling),
    () => clearTimeout(stage.inviting),
  ];
  return { stage, leave: () => leaves.forEach((leave) => leave()) };
}
