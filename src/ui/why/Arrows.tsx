import type { Replayed } from '../../run/replay';
import { whyWords } from '../../words/why';
import { useLanguage } from '../words';
import { arrowsOf, drawableOf, looksAhead, reachOf } from './arrows';
import css from './Arrows.module.css';
import { type Drawable, toggleDrawn, useDrawn } from './drawn';
import { nameOf } from './marks';
import { Sign, type Signed } from './Sign';
import type { Subject } from './subject';
import { tellScale } from './telling';

interface ArrowsProps {
  readonly subject: Subject;
  readonly update: Replayed;
}

interface Offer {
  readonly one: Drawable;
  readonly sign: Signed;
  readonly name: string;
}

/** What of a step is drawn on the map, each to be switched on and off. */
export function Arrows({ subject, update }: ArrowsProps) {
  const language = useLanguage();
  const why = whyWords[language];
  const isDrawn = useDrawn();
  const { text } = subject.entry.rule;
  const arrows = arrowsOf(text, update);
  const bare = (one: 'ahead' | 'reach'): Offer => ({ one, sign: one, name: why.arrow[one] });
  const offered: readonly Offer[] = [
    ...arrows.map((arrow) => ({
      one: drawableOf(arrow),
      sign: arrow.of,
      name: nameOf(arrow, why),
    })),
    ...(looksAhead(update).length > 0 ? [bare('ahead')] : []),
    ...(reachOf(text, update) && update.g.length > 1 ? [bare('reach')] : []),
  ];
  return (
    <section className={css.arrows} aria-label={why.arrows}>
      <ul>
        {offered.map(({ one, sign, name }) => (
          <li key={one}>
            <button
              className={css.arrow}
              type="button"
              aria-pressed={isDrawn(one)}
              onClick={() => toggleDrawn(one)}
            >
              <Sign of={sign} slot={subject.racer.slot} />
              {name}
            </button>
          </li>
        ))}
      </ul>
      <p>{tellScale(arrows, language)}</p>
    </section>
  );
}
