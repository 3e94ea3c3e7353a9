import { copyRacer, duplicateRacer, isRule, moveRacer, removeRacer, withDecay } from '../../experiment/edits';
import type { Experiment } from '../../experiment/experiment';
import { MOST_RACERS } from '../../experiment/limits';
import { experimentOf } from '../../state/store';
import { codeWords } from '../../words/code';
import { editorWords } from '../../words/editor';
import { Guarded } from '../access/Guarded';
import { useApp, useAppState } from '../context';
import button from '../controls/Button.module.css';
import { Popover } from '../controls/Popover';
import popover from '../controls/Popover.module.css';
import { Slider } from '../controls/Slider';
import { icons } from '../icons/icons';
import type { Parameter } from '../../notation/tree';
import { openRule } from '../editor/opening';
import { useLanguage, useWords } from '../words';
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
  const language = useLanguage();
  const own = editorWords[language];
  const app = useApp();
  const { actions } = app;
  const racers = useAppState((state) => experimentOf(state).racers);
  const last = racers.length - 1;
  const racer = racers[index]!;
  const isOwn = racer.optimizer.kind === 'text';
  const edit = (change: (experiment: Experiment) => Experiment, selected: number) => () => {
    actions.edit(change);
    actions.select(selected);
  };
  const copy = (): void => {
    actions.edit((experiment) => copyRacer(experiment, index, own.copyOf(name)));
    openRule(app, index + 1);
  };
  const choices = [
    ...(isOwn ? [{ name: own.edit.rule, act: () => openRule(app, index) }] : []),
    ...(isRule(racer) ? [{ name: own.copy, act: copy, disabled: last + 1 >= MOST_RACERS }] : []),
    { name: t.racers.rename, act: onRename },
    {
      name: codeWords[language].title,
      act: () => {
        actions.select(index);
        actions.openSheet('code');
      },
    },
    {
      name: t.racers.duplicate,
      act: edit((experiment) => duplicateRacer(experiment, index), index + 1),
      disabled: last + 1 >= MOST_RACERS,
    },
    {
      name: t.racers.up,
      act: edit((experiment) => moveRacer(experiment, index, index - 1), index - 1),
      disabled: index === 0,
    },
    {
      name: t.racers.down,
      act: edit((experiment) => moveRacer(experiment, index, index + 1), index + 1),
      disabled: index === last,
    },
    {
      name: t.racers.remove,
      act: edit((experiment) => removeRacer(experiment, index), Math.min(index, last - 1)),
    },
  ];
  return (
    <Popover name={t.racers.more(name)} button={icons.more} buttonClass={button.icon} width={256} side="end">
      {(close) => (
        <>
          <Guarded control="racers">
            {choices.map(({ name: choice, act, disabled = false }) => (
              <button
                key={choice}
                className={popover.choice}
                type="button"
                disabled={disabled}
                onClick={() => {
                  close();
                  act();
                }}
              >
                {choice}
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
