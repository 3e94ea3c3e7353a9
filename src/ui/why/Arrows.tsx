import { displayName } from '../../notation/names';
import type { Replayed } from '../../run/replay';
import { whyWords } from '../../words/why';
import { useLanguage } from '../words';
import { arrowsOf, looksAhead, reachOf } from './arrows';
import css from './Arrows.module.css';
import { type Drawable, toggleDrawn, useDrawn } from './drawn';
import type { Subject } from './subject';

interface ArrowsProps {
  readonly subject: Subject;
  readonly update: Replayed;
}

/** What of a step is drawn on the map, each to be switched on and off. */
export function Arrows({ subject, update }: ArrowsProps) {
  const why = whyWords[useLanguage()];
  const drawn = useDrawn();
  const { text } = subject.entry.rule;
  const arrows = arrowsOf(text, update);
  const remembered = arrows.flatMap(({ name }) => (name === undefined ? [] : [displayName(name)]));
  const offered: readonly Drawable[] = [
    ...new Set(arrows.map(({ of }) => of)),
    ...(looksAhead(update).length > 0 ? (['ahead'] as const) : []),
    ...(reachOf(text, update) && update.g.length > 1 ? (['reach'] as const) : []),
  ];
  const slot = (subject.racer.slot % 8) + 1;
  return (
    <section className={css.arrows} aria-label={why.arrows}>
      <ul>
        {offered.map((one) => (
          <li key={one}>
            <button
              className={css.arrow}
              type="button"
              aria-pressed={drawn.has(one)}
              onClick={() => toggleDrawn(one)}
            >
              <Sign of={one} slot={slot} />
              {one === 'memory' ? why.carried(remembered.join(', ')) : why.arrow[one]}
            </button>
          </li>
        ))}
      </ul>
      <p>{why.scale}</p>
    </section>
  );
}

const DASHES: Readonly<Partial<Record<Drawable, string>>> = {
  down: '1.5 3',
  memory: '5 3',
  position: '2 3',
  rest: '7 2 2 2',
};

/** A small picture of what is drawn. */
function Sign({ of, slot }: { readonly of: Drawable; readonly slot: number }) {
  const colour = of === 'step' || of === 'reach' ? `var(--racer-${slot})` : 'var(--ink)';
  const isRound = of === 'reach' || of === 'lens';
  return (
    <svg width="24" height="12" viewBox="0 0 24 12" fill="none" stroke={colour} aria-hidden="true">
      {of === 'ahead' && <circle cx="12" cy="6" r="4" strokeWidth="2" />}
      {isRound && <ellipse cx="12" cy="6" rx="10" ry="4.5" strokeWidth="1.5" />}
      {of !== 'ahead' && !isRound && (
        <>
          <path d="M1 6h15" strokeWidth={of === 'step' ? 3.2 : 2} strokeDasharray={DASHES[of]} />
          <path d="m15 1.5 8 4.500-8 4.500z" fill={colour} stroke="none" />
        </>
      )}
    </svg>
  );
}
