import type { Figure, FigureRow } from '../../export/figure';
import type { Size } from '../../paint/camera';
import { objectiveOf } from '../../experiment/resolve';
import { crowdsOf } from '../../state/crowds';
import { experimentOf } from '../../state/store';
import type { Wired } from '../../state/wires';
import { wordsOf } from '../../words';
import { distance, measure } from '../../words/number';
import { takeHomeWords } from '../../words/takehome';
import { chartOf } from '../chart/plot';
import { objectiveName, racerShortName } from '../naming';
import { standingsAt, type Standing } from '../results/standings';
import { mapPictureOf, type Look } from './mapPicture';

/** The race on the page as a figure whose map has this size; null where the surface cannot be drawn. */
export function figureOf(app: Wired, map: Size, look: Look): Figure | null {
  const picture = mapPictureOf(app, map, look);
  if (!picture) return null;
  const { theme, language } = look;
  const experiment = experimentOf(app.store.getState());
  const traces = app.traces.current;
  const { lastStep } = traces;
  const objective = objectiveOf(experiment);
  const [crowd] = crowdsOf(traces);
  const t = wordsOf(language);
  const words = takeHomeWords[language];
  const chart = chartOf(app, traces, theme);
  const rowOf = ({ racer, start, f, distance: far, verdict, sign, crowd }: Standing): FigureRow => {
    const contestant = experiment.racers[racer]!;
    const name = racerShortName(contestant, language);
    return {
      slot: contestant.slot + 1,
      name: start > 0 ? `${name}, ${t.results.start(start + 1)}` : name,
      f: measure(f),
      distance: distance(far),
      verdict: crowd && !('step' in verdict) ? t.results.settledOf(crowd.settled) : t.verdict(verdict, sign),
      isLost: verdict.kind === 'diverged',
    };
  };
  return {
    theme,
    title: objectiveName(experiment.objective, language),
    stepAt: (playhead) => words.step(Math.floor(playhead), lastStep),
    lastStep,
    map: picture,
    loss: {
      title: t.results.loss,
      scale: objective.ok && objective.value.data ? t.results.lossOverData : t.results.lossScale,
      chartAt: (playhead) => ({ ...chart, playhead }),
    },
    standings: {
      titleAt: (playhead) =>
        crowd ? t.results.medians(crowd.runs.length, Math.floor(playhead)) : t.results.standings,
      distance: t.results.distance[experiment.sign],
      rowsAt: (playhead) => standingsAt({ experiment, traces, step: Math.floor(playhead) }).map(rowOf),
      more: words.moreRows,
    },
  };
}
