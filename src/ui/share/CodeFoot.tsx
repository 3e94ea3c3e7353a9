import { shareWords } from '../../words/share';
import { useApp } from '../context';
import button from '../controls/Button.module.css';
import { useLanguage } from '../words';

/** Opens what writes the race as a program. */
export function CodeFoot() {
  const t = shareWords[useLanguage()];
  const { actions } = useApp();
  return (
    <button className={button.quiet} type="button" onClick={() => actions.openSheet('code')}>
      {t.program}
    </button>
  );
}
