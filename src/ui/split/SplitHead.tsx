import { displayName } from '../../notation/names';
import { experimentOf } from '../../state/store';
import { splitWords } from '../../words/split';
import { useApp, useAppState } from '../context';
import { icons } from '../icons/icons';
import button from '../controls/Button.module.css';
import { SentenceLine } from '../sentence/SentenceLine';
import line from '../sentence/SentenceLine.module.css';
import { useLastStep } from '../timeline/rows';
import { useLanguage, useWords } from '../words';
import { placesOf, type Place } from './places';
import { useShown } from './shown';
import css from './SplitHead.module.css';
import { VaryPanel } from './VaryPanel';

/** The line above maps that stand side by side: what to see, which of them are shown, and what differs. */
export function SplitHead() {
  return (
    <>
      <Sentence />
      <Pager />
      <VaryPanel />
    </>
  );
}

/** Variations are explained; a race is explained until it is over, and then spoken of. */
function Sentence() {
  const t = useWords();
  const words = splitWords[useLanguage()];
  const experiment = useAppState(experimentOf);
  const { places, all } = useShown();
  const last = useLastStep();
  const isOver = useAppState(({ playback }) => playback.step >= last && !playback.playing);
  const hasNotice = useAppState(({ notice }) => notice !== null);
  const { vary } = experiment;
  if (hasNotice || places.length === 0 || (isOver && !vary)) return <SentenceLine />;
  const said = !vary
    ? words.racers(places.length)
    : vary.kind === 'parameter'
      ? words.variations.parameter(all, displayName(vary.name))
      : words.variations[vary.kind](all);
  return (
    <output className={line.line} aria-label={t.sentence.label}>
      <span>{said}</span>
    </output>
  );
}

/** Which of the maps are shown where not all of them are legible at once, and a way to the others. */
function Pager() {
  const words = splitWords[useLanguage()];
  const { actions } = useApp();
  const experiment = useAppState(experimentOf);
  const { from, places, all, most } = useShown();
  if (places.length === all) return null;
  const go = (to: number): void => {
    const place: Place = placesOf(experiment)[to]!;
    if (place.kind === 'racer') actions.select(place.racer);
    else actions.selectMap(place.map);
  };
  return (
    <nav className={css.pager} title={words.whySome} aria-label={words.whySome}>
      <button
        className={`${button.icon} ${css.before}`}
        type="button"
        aria-label={words.before}
        disabled={from === 0}
        onClick={() => go(from - most)}
      >
        {icons.down}
      </button>
      <span>{words.some(from + 1, from + places.length, all)}</span>
      <button
        className={`${button.icon} ${css.after}`}
        type="button"
        aria-label={words.after}
        disabled={from + places.length >= all}
        onClick={() => go(from + most)}
      >
        {icons.down}
      </button>
    </nav>
  );
}
