import { asked } from '../../state/prediction';
import { predictWords } from '../../words/predict';
import { useApp } from '../context';
import popover from '../controls/Popover.module.css';
import { useLanguage } from '../words';

/** What can be asked before the race is shown. */
export function Questions({ onAsked }: { readonly onAsked: () => void }) {
  const t = predictWords[useLanguage()].menu;
  const { actions } = useApp();
  return (['end', 'winner'] as const).map((asks) => (
    <button
      key={asks}
      className={popover.choice}
      type="button"
      onClick={() => {
        onAsked();
        actions.predict(asked(asks));
      }}
    >
      {t[asks]}
    </button>
  ));
}
