import { useState } from 'react';
import { withForm, withParameter } from '../../experiment/edits';
import type { ResolvedRacer } from '../../experiment/resolve';
import { useAccess } from '../access/Guarded';
import { useApp } from '../context';
import button from '../controls/Button.module.css';
import { Choice } from '../controls/Choice';
import { useLanguage, useWords } from '../words';
import css from './RacerSettings.module.css';

interface FormChoiceProps {
  readonly resolved: ResolvedRacer;
  readonly index: number;
}

/** The learning rate with which a form takes the path of the form that was left. */
interface Offer {
  readonly left: string;
  readonly form: string;
  readonly eta: number;
}

/** More digits than this come from rounding: 0.01 / (1 − 0.9) is 0.1. */
const DIGITS = 12;

/** The convention in which an optimizer is written. After a change, the η that keeps the path is one press away. */
export function FormChoice({ resolved, index }: FormChoiceProps) {
  const t = useWords();
  const language = useLanguage();
  const { actions } = useApp();
  const access = useAccess('eta');
  const [offer, setOffer] = useState<Offer | null>(null);
  const { definition, form, values } = resolved;
  if (!definition || !form || definition.forms.length === 1) return null;

  const change = async (id: string): Promise<void> => {
    actions.edit((experiment) => withForm(experiment, index, id));
    // Only here does the page evaluate an expression of a definition.
    const { equivalentEta } = await import('../../catalog/equivalent');
    const eta = equivalentEta(definition, form.id, id, Object.fromEntries(values));
    setOffer(eta === undefined ? null : { left: form.id, form: id, eta: Number(eta.toPrecision(DIGITS)) });
  };
  const left = definition.forms.find(({ id }) => id === offer?.left);
  const isOffered = access === 'open' && offer?.form === form.id && values.get('eta') !== offer.eta;
  return (
    <>
      <Choice
        label={t.racers.form}
        tone="quiet"
        value={form.id}
        options={definition.forms.map(({ id, name }) => ({ value: id, name: name[language] }))}
        onChange={(id) => void change(id)}
      />
      {isOffered && left && (
        <button
          className={`${button.outlined} ${css.offer}`}
          type="button"
          onClick={() => actions.edit((experiment) => withParameter(experiment, index, 'eta', offer.eta))}
        >
          {t.racers.equivalent(left.name[language], offer.eta)}
        </button>
      )}
    </>
  );
}
