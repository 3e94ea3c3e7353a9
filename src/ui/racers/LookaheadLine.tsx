import type { Lookahead } from '../../experiment/experiment';
import { lookaheadWords } from '../../words/lookahead';
import { Formulas } from '../formula/Formulas';
import type { Line } from '../formula/lines';
import { useTypesetter } from '../formula/typesetter';
import { useLanguage } from '../words';
import css from './Lookahead.module.css';

const LINE: Line = {
  plain: 'φ = φ + α (w - φ), w = φ',
  tex: String.raw`\phi \leftarrow \phi + \alpha\,(w - \phi),\; w \leftarrow \phi`,
};

/** What slow weights add to a rule, typeset under it. */
export function LookaheadLine({ lookahead: { every, part } }: { readonly lookahead: Lookahead }) {
  const t = lookaheadWords[useLanguage()];
  const typesetter = useTypesetter();
  return (
    <fieldset className={css.line} aria-label={t.title}>
      <span>{t.every(every, part)}</span>
      <Formulas lines={[LINE]} typesetter={typesetter} />
    </fieldset>
  );
}
