import { use } from 'react';
import { wholeCatalog } from '../../catalog/known';
import type { Vary } from '../../experiment/experiment';
import { MOST_MAPS } from '../../experiment/limits';
import { experimentOf } from '../../state/store';
import { splitWords } from '../../words/split';
import { useAppState } from '../context';
import { useLanguage } from '../words';
import css from './VaryFields.module.css';

interface SurfaceChecksProps {
  readonly chosen: readonly string[];
  readonly onChoose: (vary: Vary) => void;
}

/** All surfaces of as many coordinates, each to be taken in or left out; the last one stays. */
export function SurfaceChecks({ chosen, onChoose }: SurfaceChecksProps) {
  const language = useLanguage();
  const { objectives } = use(wholeCatalog());
  const coordinates = useAppState((state) => experimentOf(state).starts[0]!.length);
  const alike = objectives.filter(({ start }) => start.length === coordinates);
  const toggle = (id: string): void =>
    onChoose({
      kind: 'objective',
      values: chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id],
    });
  return (
    <fieldset className={css.surfaces} aria-label={splitWords[language].kinds.objective}>
      {alike.map(({ id, name }) => {
        const isChosen = chosen.includes(id);
        return (
          <label key={id} className={css.surface}>
            <input
              type="checkbox"
              checked={isChosen}
              disabled={isChosen ? chosen.length === 1 : chosen.length === MOST_MAPS}
              onChange={() => toggle(id)}
            />
            {name[language]}
          </label>
        );
      })}
    </fieldset>
  );
}
