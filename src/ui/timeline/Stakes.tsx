import type { CSSProperties, RefObject } from 'react';
import { useSize } from '../canvas/size';
import { useApp } from '../context';
import { Glyph } from '../icons/Glyph';
import { useMoment } from '../moment';
import { racerName } from '../naming';
import { terrainOf } from '../results/standings';
import { useLanguage, useWords } from '../words';
import css from './StepSlider.module.css';
import { settlementsOf, stacked } from './settlements';

/** Markers nearer than this, in px, stand on each other. */
const APART = 12;

/** The steps at which racers settled, each as its marker on a stem above the track; a press goes there. */
export function Stakes({ track }: { readonly track: RefObject<HTMLElement | null> }) {
  const t = useWords();
  const language = useLanguage();
  const { actions } = useApp();
  const { width } = useSize(track);
  const { experiment, traces } = useMoment();
  const last = Math.max(1, traces.lastStep);
  const settlements = settlementsOf(traces, terrainOf(experiment));
  return stacked(settlements, last, width, APART).map(({ racer, start, step, level }) => {
    const contestant = experiment.racers[racer];
    if (!contestant) return null;
    const says = t.timeline.settled(racerName(contestant, language), step);
    return (
      <button
        key={`${racer} ${start}`}
        className={css.stake}
        type="button"
        style={{ '--at': step / last, '--level': level } as CSSProperties}
        aria-label={says}
        title={says}
        onClick={() => actions.seek(step)}
      >
        <Glyph slot={contestant.slot} />
      </button>
    );
  });
}
