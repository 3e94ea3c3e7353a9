import { withNoise, withSeed, withSign } from '../../experiment/edits';
import type { Experiment } from '../../experiment/experiment';
import { SEEDS } from '../../experiment/limits';
import { experimentOf } from '../../state/store';
import { Guarded, useFreedom } from '../access/Guarded';
import { useApp, useAppState } from '../context';
import button from '../controls/Button.module.css';
import { Segments } from '../controls/Segments';
import { useWords } from '../words';
import { ClipFields } from './ClipFields';
import { CloudFields } from './CloudFields';
import { RareField, RareRow } from './RareField';
import css from './Settings.module.css';
import { WithinFields } from './WithinFields';

/** What is rarely changed: a cloud of starts, what reaches the rules, where they may go, and the way back to the opening. */
export function RareSettings({ onReset }: { readonly onReset: () => void }) {
  const t = useWords();
  const { actions } = useApp();
  const isFree = useFreedom();
  const sign = useAppState((state) => experimentOf(state).sign);
  const signs: { value: Experiment['sign']; name: string }[] = [
    { value: 'min', name: t.settings.signs.min },
    { value: 'max', name: t.settings.signs.max },
  ];
  return (
    <div className={css.rare}>
      <Guarded control="start">
        <CloudFields />
      </Guarded>
      <Guarded control="settings">
        <NoiseFields />
        <ClipFields />
        <WithinFields />
        <RareRow label={t.settings.sign}>
          <Segments
            label={t.settings.sign}
            value={sign}
            options={signs}
            onChange={(next) => actions.edit((experiment) => withSign(experiment, next))}
          />
        </RareRow>
      </Guarded>
      <button
        className={button.outlined}
        type="button"
        disabled={!isFree}
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
  return (
    <>
      <RareField
        label={t.settings.noise}
        value={noise}
        low={0}
        onCommit={(value) => actions.edit((experiment) => withNoise(experiment, value))}
      />
      <RareField
        label={t.settings.seed}
        value={seed}
        low={0}
        high={SEEDS - 1}
        whole
        onCommit={(value) => actions.edit((experiment) => withSeed(experiment, value))}
      />
    </>
  );
}
