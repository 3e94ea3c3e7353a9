import type { Form } from '../../paint/relief/body';
import { reliefWords } from '../../words/relief';
import { useLanguage } from '../words';
import css from './Relief.module.css';
import { VIEWPOINTS, type ViewpointName } from './viewpoints';

interface ReliefControlsProps {
  readonly form: Form;
  readonly onForm: (form: Form) => void;
  readonly onView: (name: ViewpointName) => void;
}

const FORMS = ['surface', 'wireframe'] as const;
const NAMES = Object.keys(VIEWPOINTS) as ViewpointName[];

/** Surface or wireframe, and from where it is seen. */
export function ReliefControls({ form, onForm, onView }: ReliefControlsProps) {
  const words = reliefWords[useLanguage()];
  return (
    <div className={css.controls}>
      <fieldset className={css.group} aria-label={words.form}>
        {FORMS.map((name) => (
          <button
            key={name}
            className={css.control}
            type="button"
            aria-pressed={name === form}
            onClick={() => onForm(name)}
          >
            {words.forms[name]}
          </button>
        ))}
      </fieldset>
      <fieldset className={css.group} aria-label={words.views}>
        {NAMES.map((name) => (
          <button
            key={name}
            className={css.control}
            type="button"
            title={words.says[name]}
            onClick={() => onView(name)}
          >
            {words.viewpoints[name]}
          </button>
        ))}
      </fieldset>
    </div>
  );
}
