import { withObjectiveParameter, withParameter } from '../../experiment/edits';
import type { Racer } from '../../experiment/experiment';
import { objectiveOf, resolveRacer } from '../../experiment/resolve';
import type { Parameter } from '../../notation/tree';
import { experimentOf } from '../../state/store';
import { embedWords } from '../../words/embed';
import { useAccess } from '../access/Guarded';
import { useApp, useAppState } from '../context';
import { Slider } from '../controls/Slider';
import { Glyph } from '../icons/Glyph';
import { racerName } from '../naming';
import { useLanguage } from '../words';
import css from './Embed.module.css';

/** The parameters that are open, as sliders: the surface's, then those of everybody who races. */
export function OpenSliders() {
  const { sliders } = embedWords[useLanguage()];
  const racers = useAppState((state) => experimentOf(state).racers);
  return (
    <section className={css.sliders} aria-label={sliders}>
      {useAccess('surface') === 'open' && <SurfaceSliders />}
      {racers.map(
        (racer, index) => racer.on && <RacerSliders key={racer.slot} racer={racer} index={index} />,
      )}
    </section>
  );
}

function SurfaceSliders() {
  const { actions } = useApp();
  const resolved = objectiveOf(useAppState(experimentOf));
  if (!resolved.ok) return null;
  const { text, values } = resolved.value;
  return text.parameters.map((parameter) => (
    <Slider
      key={parameter.name}
      parameter={parameter}
      value={values.get(parameter.name)!}
      onChange={(value) => actions.edit((now) => withObjectiveParameter(now, parameter.name, value))}
    />
  ));
}

interface RacerSlidersProps {
  readonly racer: Racer;
  readonly index: number;
}

function RacerSliders({ racer, index }: RacerSlidersProps) {
  const language = useLanguage();
  const { actions } = useApp();
  const rates = useAccess('eta');
  const others = useAccess('parameters');
  const resolved = resolveRacer(racer);
  if (!resolved.ok) return null;
  const { rule, values } = resolved.value;
  const isOpen = ({ name }: Parameter): boolean => (name === 'eta' ? rates : others) === 'open';
  const open = rule.parameters.filter(isOpen);
  if (open.length === 0) return null;
  return (
    <section>
      <h2 className={css.racer}>
        <Glyph slot={racer.slot} />
        {racerName(racer, language)}
      </h2>
      {open.map((parameter) => (
        <Slider
          key={parameter.name}
          parameter={parameter}
          value={values.get(parameter.name)!}
          onChange={(value) => actions.edit((now) => withParameter(now, index, parameter.name, value))}
        />
      ))}
    </section>
  );
}
