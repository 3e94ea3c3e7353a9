import { isRule, withLookahead } from '../../experiment/edits';
import type { Lookahead as Setting } from '../../experiment/experiment';
import type { Parameter } from '../../notation/tree';
import { experimentOf } from '../../state/store';
import { lookaheadWords } from '../../words/lookahead';
import { useApp, useAppState } from '../context';
import popover from '../controls/Popover.module.css';
import { Slider } from '../controls/Slider';
import { useLanguage } from '../words';
import css from './Lookahead.module.css';

/** What the paper finds robust (section 4). */
const USUAL: Setting = { every: 5, part: 0.5 };

const EVERY: Parameter = {
  name: 'k',
  value: USUAL.every,
  low: 1,
  high: 50,
  scale: 'int',
  ranged: true,
  span: { from: 0, to: 0 },
};

const PART: Parameter = { ...EVERY, name: 'alpha', value: USUAL.part, low: 0, high: 1, scale: 'linear' };

/** Slow weights around a racer's rule: on or off, and how they follow; nothing for a method in code. */
export function Lookahead({ index }: { readonly index: number }) {
  const t = lookaheadWords[useLanguage()];
  const { actions } = useApp();
  const racer = useAppState((state) => experimentOf(state).racers[index]);
  if (!racer || !isRule(racer)) return null;
  const { lookahead } = racer;
  const set = (next: Setting | undefined): void =>
    actions.edit((experiment) => withLookahead(experiment, index, next));
  return (
    <section className={css.lookahead} aria-label={t.title}>
      <label className={popover.group}>
        <input
          type="checkbox"
          checked={lookahead !== undefined}
          onChange={() => set(lookahead ? undefined : USUAL)}
        />
        {t.title}
      </label>
      <p className={css.says}>{t.says}</p>
      {lookahead && (
        <>
          <Slider
            parameter={EVERY}
            value={lookahead.every}
            onChange={(every) => set({ ...lookahead, every })}
          />
          <Slider parameter={PART} value={lookahead.part} onChange={(part) => set({ ...lookahead, part })} />
        </>
      )}
    </section>
  );
}
