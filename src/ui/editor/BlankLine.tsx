import { withBlank } from '../../experiment/edits';
import { resolveRacer } from '../../experiment/resolve';
import { experimentOf } from '../../state/store';
import { editorWords } from '../../words/editor';
import { useApp, useAppState } from '../context';
import button from '../controls/Button.module.css';
import { Popover } from '../controls/Popover';
import popover from '../controls/Popover.module.css';
import { useLanguage } from '../words';
import css from './Editor.module.css';
import { placeOf } from './place';

/** Makes an exercise of a rule: the line that is chosen is left to whoever opens the link. */
export function BlankLine({ slot }: { readonly slot: number }) {
  const t = editorWords[useLanguage()].blank;
  const { actions } = useApp();
  const experiment = useAppState(experimentOf);
  const place = placeOf(experiment, slot);
  const racer = experiment.racers[place];
  const resolved = racer && resolveRacer(racer);
  if (!resolved?.ok) return null;
  const { source, equations } = resolved.value.rule;
  return (
    <Popover name={t.open} button={t.open} buttonClass={button.quiet} width={360}>
      {(close) => (
        <>
          <p className={popover.lead}>{t.says}</p>
          {equations.map(({ span }, line) => (
            <button
              key={span.from}
              className={`${popover.choice} ${css.code}`}
              type="button"
              onClick={() => {
                close();
                actions.edit((now) => withBlank(now, place, line));
              }}
            >
              {source.slice(span.from, span.to)}
            </button>
          ))}
        </>
      )}
    </Popover>
  );
}
