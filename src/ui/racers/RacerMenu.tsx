import { withDecay } from '../../experiment/edits';
import { experimentOf } from '../../state/store';
import { codeWords } from '../../words/code';
import { Guarded } from '../access/Guarded';
import { useApp, useAppState } from '../context';
import button from '../controls/Button.module.css';
import { Popover } from '../controls/Popover';
import popover from '../controls/Popover.module.css';
import { Slider } from '../controls/Slider';
import { icons } from '../icons/icons';
import type { Parameter } from '../../notation/tree';
import { useLanguage, useWords } from '../words';
import { type Deed, usePlaceDeeds, useRuleDeeds } from './deeds';
import { Lookahead } from './Lookahead';
import css from './RacerMenu.module.css';

interface RacerMenuProps {
  readonly index: number;
  readonly name: string;
  readonly onRename: () => void;
}

/** λ, as a slider; more than its end can be typed. */
const DECAY: Parameter = {
  name: 'lambda',
  value: 0,
  low: 0,
  high: 0.2,
  scale: 'linear',
  ranged: true,
  span: { from: 0, to: 0 },
};

/** What is rarely done to a racer. Removing is undone, not confirmed. */
export function RacerMenu({ index, name, onRename }: RacerMenuProps) {
  const t = useWords();
  const code = codeWords[useLanguage()];
  const { actions } = useApp();
  const showCode = (): void => {
    actions.select(index);
    actions.openSheet('code');
  };
  const deeds: readonly Deed[] = [
    ...useRuleDeeds(index, name),
    { name: t.racers.rename, act: onRename },
    { name: code.title, act: showCode },
    ...usePlaceDeeds(index),
  ];
  return (
    <Popover name={t.racers.more(name)} button={icons.more} buttonClass={button.icon} width={256} side="end">
      {(close) => (
        <>
          <Guarded control="racers">
            {deeds.map(({ name: deed, act, disabled = false }) => (
              <button
                key={deed}
                className={popover.choice}
                type="button"
                disabled={disabled}
                onClick={() => {
                  close();
                  act();
                }}
              >
                {deed}
              </button>
            ))}
          </Guarded>
          <Guarded control="parameters">
            <Decay index={index} />
            <Lookahead index={index} />
          </Guarded>
        </>
      )}
    </Popover>
  );
}

/** How strongly the gradient pulls to the origin. */
function Decay({ index }: { readonly index: number }) {
  const t = useWords();
  const { actions } = useApp();
  const decay = useAppState((state) => experimentOf(state).racers[index]?.decay ?? 0);
  return (
    <section className={css.decay} aria-label={t.schedule.decay}>
      <h2 className={popover.group}>{t.schedule.decay}</h2>
      <Slider
        parameter={DECAY}
        value={decay}
        onChange={(value) => actions.edit((experiment) => withDecay(experiment, index, value))}
      />
    </section>
  );
}
