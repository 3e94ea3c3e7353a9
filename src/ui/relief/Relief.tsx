import { useEffect, useId, useRef, useState, type RefObject } from 'react';
import type * as modelling from '../../paint/relief/model';
import type { Form } from '../../paint/relief/body';
import { experimentOf } from '../../state/store';
import type { Wired } from '../../state/wires';
import { reliefWords } from '../../words/relief';
import { observeSize } from '../canvas/size';
import { DARK } from '../canvas/theme';
import { useApp, useAppState } from '../context';
import { followHand } from '../map/gestures';
import { objectiveName } from '../naming';
import { useLanguage } from '../words';
import { paintRelief } from './frame';
import { handOnRelief } from './hand';
import { followReliefKeys } from './keys';
import type { Pointed } from './pointed';
import css from './Relief.module.css';
import { ReliefControls } from './ReliefControls';
import { createReliefStage, flyTo, type ReliefStage, showForm } from './stage';
import { VIEWPOINTS } from './viewpoints';

interface ReliefProps {
  readonly pointed: Pointed;
}

/** The surface in space, and the race on it. It shows what the map shows, which has to stand beside it. */
export function Relief({ pointed }: ReliefProps) {
  const language = useLanguage();
  const words = reliefWords[language];
  const hint = useId();
  const objective = useAppState((state) => experimentOf(state).objective);
  const element = useRef<HTMLElement>(null);
  const [form, setForm] = useState<Form>('surface');
  const { stage, state } = useReliefStage(element, pointed);
  useEffect(() => {
    if (stage.current) showForm(stage.current, form);
  }, [stage, state, form]);
  return (
    <section
      className={css.relief}
      ref={element}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the arrow keys turn what has the focus
      tabIndex={0}
      aria-label={words.label(objectiveName(objective, language))}
      aria-describedby={hint}
    >
      <p className="unseen" id={hint}>
        {words.keys}
      </p>
      <div className={css.floor} data-part="floor">
        <canvas />
      </div>
      {state === 'loading' && <p className={css.waiting}>{words.loading}</p>}
      <ReliefControls
        form={form}
        onForm={setForm}
        onView={(name) => stage.current && flyTo(stage.current, VIEWPOINTS[name])}
      />
    </section>
  );
}

/** The stage behind the elements, as soon as what draws it has arrived. */
function useReliefStage(element: RefObject<HTMLElement | null>, pointed: Pointed) {
  const app = useApp();
  const stage = useRef<ReliefStage | null>(null);
  const [state, setState] = useState<'loading' | 'standing'>('loading');
  useEffect(() => {
    let leave: (() => void) | null = null;
    let left = false;
    void import('../../paint/relief/model').then((three) => {
      if (left) return;
      const mounted = mount(app, element.current!, pointed, three);
      stage.current = mounted.stage;
      leave = mounted.leave;
      setState('standing');
    });
    return () => {
      left = true;
      stage.current = null;
      leave?.();
    };
  }, [app, element, pointed]);
  return { stage, state };
}

/** Sets up a stage on a new canvas, and everything that makes it paint. */
function mount(app: Wired, element: HTMLElement, pointed: Pointed, { createModel }: typeof modelling) {
  const floor = element.querySelector<HTMLElement>('[data-part="floor"]')!;
  const layer = floor.querySelector('canvas')!;
  // A context that was given back cannot be taken again from the same canvas.
  const canvas = document.createElement('canvas');
  floor.prepend(canvas);
  const model = createModel(canvas, canvas.getContext('webgl2', { antialias: true, alpha: true })!);
  const stage = createReliefStage({ app, floor, layer, model, pointed });
  const invalidate = (): void => app.frames.invalidate();
  const anew = (): void => {
    stage.shown.clear();
    invalidate();
  };
  const dark = matchMedia(DARK);
  dark.addEventListener('change', invalidate);
  document.fonts.addEventListener('loadingdone', anew);
  canvas.addEventListener('webglcontextrestored', anew);
  const leaves = [
    app.frames.subscribe((now) => paintRelief(stage, now)),
    followHand(floor, handOnRelief(stage), () => stage.scale),
    followReliefKeys(stage, element),
    observeSize(floor, (size) => {
      stage.size = size;
      measureReliefCover(stage);
    }),
    () => dark.removeEventListener('change', invalidate),
    () => document.fonts.removeEventListener('loadingdone', anew),
    () => clearTimeout(stage.settling),
    () => model.dispose(),
    () => canvas.remove(),
  ];
  return { stage, leave: () => leaves.forEach((leave) => leave()) };
}

/** Measures what floats on the surface: no word may stand under it. */
function measureReliefCover(stage: ReliefStage): void {
  const { x: left, y: top } = stage.floor.getBoundingClientRect();
  stage.covered = Array.from(stage.floor.parentElement!.querySelectorAll('fieldset'), (floating) => {
    const { x, y, width, height } = floating.getBoundingClientRect();
    return { x: x - left, y: y - top, width, height };
  });
  stage.app.frames.invalidate();
}
