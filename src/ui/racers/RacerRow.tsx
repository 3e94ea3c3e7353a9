import { lazy, Suspense, useId, useRef, useState, type ReactNode } from 'react';
import { toggleRacer } from '../../experiment/edits/racers';
import type { Racer } from '../../experiment/experiment';
import { useAccess, useNothingOf } from '../access/Guarded';
import { useApp, useAppState } from '../context';
import { Sample } from '../icons/Glyph';
import { racerName, racerShortName } from '../naming';
import { useLanguage, useWords } from '../words';
import { useDivergence } from './divergence';
import css from './RacerRow.module.css';
import { useUnfolding } from './unfolding';

// Nobody waits for what is rarely done to a racer.
const RacerMenu = lazy(async () => ({ default: (await import('./RacerMenu')).RacerMenu }));
const RacerSettings = lazy(async () => ({ default: (await import('./RacerSettings')).RacerSettings }));
const Rename = lazy(async () => ({ default: (await import('./Rename')).Rename }));

interface RacerRowProps {
  readonly racer: Racer;
  readonly index: number;
  /** At the end of the row while it is closed. */
  readonly end: ReactNode;
}

/** A racer: the swatch switches it on and off, the rest of the row opens it. */
export function RacerRow({ racer, index, end }: RacerRowProps) {
  'use memo';
  const id = useId();
  const { actions } = useApp();
  const [renaming, setRenaming] = useState(false);
  const isOpen = useAppState(({ selected, open }) => open && selected === index);
  const isSettled = useNothingOf('racers', 'parameters');
  const settings = useRef<HTMLDivElement>(null);
  useUnfolding(settings, isOpen);
  const language = useLanguage();
  const name = racerName(racer, language);
  // What is told of who diverged needs the width.
  const isTight = useDivergence(index) !== undefined && !isOpen;
  return (
    <li className={`${css.racer} ${isOpen ? css.open : ''} ${racer.on ? '' : css.off}`}>
      <div className={css.row}>
        <Swatch racer={racer} index={index} />
        {renaming ? (
          <Suspense>
            <Rename index={index} name={name} onDone={() => setRenaming(false)} />
          </Suspense>
        ) : (
          <button
            className={css.opener}
            type="button"
            aria-expanded={isOpen}
            aria-controls={id}
            onClick={() => actions.toggleOpen(index)}
          >
            <span className={css.name}>{isTight ? racerShortName(racer, language) : name}</span>
            {!isOpen && <span className={css.end}>{end}</span>}
          </button>
        )}
        {isOpen && !renaming && !isSettled && (
          <Suspense>
            <RacerMenu index={index} name={name} onRename={() => setRenaming(true)} />
          </Suspense>
        )}
      </div>
      <div id={id} ref={settings}>
        {isOpen && (
          <Suspense>
            <RacerSettings racer={racer} index={index} />
          </Suspense>
        )}
      </div>
    </li>
  );
}

/** The racer's look on the map, as a switch. */
function Swatch({ racer, index }: Omit<RacerRowProps, 'end'>) {
  const t = useWords();
  const { actions } = useApp();
  const isFree = useAccess('racers') === 'open';
  const name = racerName(racer, useLanguage());
  return (
    <button
      className={css.swatch}
      type="button"
      role="switch"
      aria-checked={racer.on}
      disabled={!isFree}
      aria-label={t.racers.races(name)}
      title={t.racers.races(name)}
      onClick={() => actions.edit((experiment) => toggleRacer(experiment, index))}
    >
      <Sample slot={racer.slot} state={racer.on ? 'on' : 'off'} />
    </button>
  );
}
