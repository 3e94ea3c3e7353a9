import { useEffect, useRef, type RefObject } from 'react';
import type { Domain } from '../../experiment/experiment';
import { objectiveOf } from '../../experiment/resolve';
import { displayName } from '../../notation/names';
import { principalPlane } from '../../run/principal';
import { rowAt } from '../../run/trajectory';
import { experimentOf } from '../../state/store';
import { component, percent } from '../../words/number';
import { observeSize } from '../canvas/size';
import { useApp, useAppState } from '../context';
import { Choice } from '../controls/Choice';
import { useMoment } from '../moment';
import { racerShortName } from '../naming';
import { useLanguage, useWords } from '../words';
import css from './PlaneChoice.module.css';
import { pathOf } from './prospect';
import { reachOf, rowInReach } from './reach';
import { axesOf } from './sheet';
import { measureCover, type Stage } from './stage';

/** So many of the coordinates that the map does not show are said in full. */
const MOST_SAID = 3;

/** The two coordinates on the axes of the map, or the plane of the selected path; and where it is cut open. */
export function PlaneChoice({ stage }: { readonly stage: RefObject<Stage | null> }) {
  const t = useWords();
  const { actions } = useApp();
  const controls = useRef<HTMLFieldSetElement>(null);
  useEffect(() => {
    const measure = (): void => {
      if (stage.current) measureCover(stage.current);
    };
    const leave = observeSize(controls.current!, measure);
    return () => {
      leave();
      measure();
    };
  }, [stage]);
  const plane = useAppState((state) => state.plane);
  const experiment = useAppState(experimentOf);
  const objective = objectiveOf(experiment);
  if (!objective.ok) return null;
  const names = objective.value.text.coordinates.map(displayName);
  const [across, up] = axesOf(plane, names.length);
  const kinds = [
    { value: 'axes' as const, name: t.map.plane.axes },
    { value: 'principal' as const, name: t.map.plane.principal },
  ];
  return (
    <fieldset ref={controls} className={css.plane} aria-label={t.map.plane.label}>
      <div className={css.choices}>
        <Choice
          label={t.map.plane.kind}
          value={plane.kind}
          options={kinds}
          onChange={(kind) =>
            actions.setPlane(kind === 'principal' ? { kind } : { kind, axes: [across, up] })
          }
        />
        {plane.kind === 'axes' && <Axes names={names} axes={[across, up]} />}
      </div>
      <Cut
        names={names}
        domain={objective.value.domain}
        shown={plane.kind === 'axes' ? [across, up] : null}
      />
    </fieldset>
  );
}

interface AxesProps {
  readonly names: readonly string[];
  readonly axes: readonly [across: number, up: number];
}

/** Which coordinate lies across and which stands up; one that is on the other axis changes places with it. */
function Axes({ names, axes: [across, up] }: AxesProps) {
  const t = useWords();
  const { actions } = useApp();
  const lay = (...axes: [across: number, up: number]): void => actions.setPlane({ kind: 'axes', axes });
  return (
    <>
      <Axis
        label={t.map.plane.across}
        sign="→"
        names={names}
        axis={across}
        onChange={(axis) => lay(axis, axis === up ? across : up)}
      />
      <Axis
        label={t.map.plane.up}
        sign="↑"
        names={names}
        axis={up}
        onChange={(axis) => lay(axis === across ? up : across, axis)}
      />
    </>
  );
}

interface AxisProps {
  readonly label: string;
  readonly sign: string;
  readonly names: readonly string[];
  readonly axis: number;
  readonly onChange: (axis: number) => void;
}

const Axis = ({ label, sign, names, axis, onChange }: AxisProps) => (
  <span className={css.axis}>
    <span aria-hidden="true">{sign}</span>
    <Choice
      label={label}
      value={String(axis)}
      options={names.map((name, i) => ({ value: String(i), name }))}
      onChange={(value) => onChange(Number(value))}
    />
  </span>
);

interface CutProps {
  readonly names: readonly string[];
  readonly domain: Domain;
  /** Null for the plane of a path. */
  readonly shown: readonly number[] | null;
}

/** Where the ground is cut open: what the coordinates out of sight are, or how much of the path lies in its plane. */
function Cut({ names, domain, shown }: CutProps) {
  const t = useWords();
  const language = useLanguage();
  const { experiment, traces, step } = useMoment();
  const path = useAppState((state) => pathOf(state, traces.list));
  const racer = path && experiment.racers[path.racer];
  if (!path || !racer || path.trajectory.w.length !== names.length) return null;
  const { trajectory } = path;
  const name = racerShortName(racer, language);
  if (!shown) {
    // Of what left for infinity no part lies in any plane.
    if (rowInReach(trajectory, Infinity, domain) < trajectory.rows - 1) return null;
    const { share } = principalPlane(trajectory, reachOf(domain, trajectory));
    return <p className={css.cut}>{t.map.plane.share(name, percent(share))}</p>;
  }
  const row = rowInReach(trajectory, step, domain);
  const held = names
    .map((coordinate, i) => `${coordinate} = ${component(trajectory.w[i]![row]!)}`)
    .filter((_, i) => !shown.includes(i));
  const said = held.length > MOST_SAID ? [...held.slice(0, MOST_SAID), '…'] : held;
  const { cut, cutLast } = t.map.plane;
  const says = row < rowAt(trajectory, step) ? cutLast : cut;
  return <p className={css.cut}>{says(name, said.join(', '))}</p>;
}
