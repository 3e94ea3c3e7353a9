import { withNoise, withSeed, withSign } from '../../experiment/edits';
import type { Experiment } from '../../experiment/experiment';
import { SEEDS } from '../../experiment/limits';
import { experimentOf } from '../../state/store';
import { count, exact } from '../../words/number';
import { useApp, useAppState } from '../context';
import button from '../controls/Button.module.css';
import { NumberField } from '../controls/NumberField';
import { Segments } from '../controls/Segments';
import { useWords } from '../words';
import css from './Settings.module.css';

/** What is rarely changed: noise and its seed, the goal, and the way back to the opening. */
export function RareSettings({ onReset }: { readonly onReset: () => void }) {
  const t = useWords();
  const { actions } = useApp();
  const sign = useAppState((state) => experimentOf(state).sign);
  const signs: { value: Experiment['sign']; name: string }[] = [
    { value: 'min', name: t.settings.signs.min },
    { value: 'max', name: t.settings.signs.max },
  ];
  return (
    <div className={css.rare}>
      <NoiseFields />
      <div className={css.row}>
        <span className={css.label}>{t.settings.sign}</span>
        <Segments
          label={t.settings.sign}
          value={sign}
          options={signs}
          onChange={(next) => actions.edit((experiment) => withSign(experiment, next))}
        />
      </div>
      <button
        className={button.outlined}
        type="button"
        onClick={() => {
          actions.reset();
          onReset();
        }}
      >
        {t.settings.reset}
      </button>
    </div>
  );
}

function NoiseFields() {
  const t = useWords();
  const { actions } = useApp();
  const { noise, seed } = useAppState(experimentOf);
  const refuseNoise = (read: number | undefined): string | null => {
    if (read === undefined) return t.slider.notANumber(exact(noise));
    return read < 0 ? t.slider.atLeast('0', exact(noise)) : null;
  };
  const refuseSeed = (read: number | undefined): string | null => {
    if (read === undefined) return t.slider.notANumber(count(seed));
    if (!Number.isInteger(read)) return t.slider.notWhole(count(seed));
    return read < 0 || read >= SEEDS ? t.slider.outside('0', count(SEEDS - 1), count(seed)) : null;
  };
  return (
    <>
      <div className={css.rareField}>
        <span>{t.settings.noise}</span>
        <NumberField
          label={t.settings.noise}
          value={noise}
          refuse={refuseNoise}
          onCommit={(value) => actions.edit((experiment) => withNoise(experiment, value))}
        />
      </div>
      <div className={css.rareField}>
        <span>{t.settings.seed}</span>
        <NumberField
          label={t.settings.seed}
          value={seed}
          refuse={refuseSeed}
          onCommit={(value) => actions.edit((experiment) => withSeed(experiment, value))}
        />
      </div>
    </>
  );
}
