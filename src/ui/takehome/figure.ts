import type { Figure, FigureRow } from '../../export/figure';
import type { Size } from '../../paint/camera';
import type { Racer } from '../../experiment/experiment';
import { objectiveOf } from '../../experiment/resolve';
import { crowdsOf } from '../../state/crowds';
import { racedOf } from '../../state/store';
import type { Wired } from '../../state/wires';
import { type Language, wordsOf } from '../../words';
import { distance, measure } from '../../words/number';
import { rankingWords } from '../../words/ranking';
import { takeHomeWords } from '../../words/takehome';
import { chartOf } from '../chart/plot';
import { objectiveName, racerShortName } from '../naming';
import { rankedBy } from '../results/ranking';
import { standingsAt, type Standing } from '../results/standings';
import { mapPictureOf, type Look } from './mapPicture';

/** The race on the page as a figure whose map has this size; null where the surface cannot be drawn. */
export function figureOf(app: Wired, map: Size, look: Look): Figure | null {
  const picture = mapPictureOf(app, map, look);
  if (!picture) return null;
  const { theme, language } = look;
  const traces = app.traces.current;
  const { objective } = racedOf(app.store.getState(), traces);
  const { lastStep } = traces;
  return {
    theme,
    title: objectiveName(objective, language),
    stepAt: (playhead) => takeHomeWords[language].step(Math.floor(playhead), lastStep),
    lastStep,
    map: picture,
    loss: lossOf(app, look),
    standings: standingsOf(app, language),
  };
}

function lossOf(app: Wired, { theme, language }: Look): Figure['loss'] {
  const t = wordsOf(language);
  const traces = app.traces.current;
  const objective = objectiveOf(racedOf(app.store.getState(), traces));
  const chart = chartOf(app, traces, theme);
  return {
    title: t.results.loss,
    scale: objective.ok && objective.value.data ? t.results.lossOverData : t.results.lossScale,
    chartAt: (playhead) => ({ ...chart, playhead }),
  };
}

/** In the order that was chosen on the page. */
function standingsOf(app: Wired, language: Language): Figure['standings'] {
  const t = wordsOf(language);
  const state = app.store.getState();
  const { rank } = state;
  const traces = app.traces.current;
  const experiment = racedOf(state, traces);
  const [crowd] = crowdsOf(traces);
  const order = rank.kind === 'f' ? '' : `, ${rankingWords[language].kinds[rank.kind]}`;
  const title = `${t.results.standings}${order}`;
  return {
    titleAt: (playhead) => (crowd ? t.results.medians(crowd.runs.length, Math.floor(playhead)) : title),
    distance: t.results.distance[experiment.sign],
    rowsAt: (playhead) => {
      const moment = { experiment, traces, step: Math.floor(playhead) };
      const ranked = rankedBy(rank, standingsAt(moment), moment);
      return ranked.map((standing) => rowOf(standing, experiment.racers[standing.racer]!, language));
    },
    more: takeHomeWords[language].moreRows,
  };
}

function rowOf(standing: Standing, racer: Racer, language: Language): FigureRow {
  const t = wordsOf(language);
  const { start, f, distance: far, verdict, sign, crowd } = standing;
  const name = racerShortName(racer, language);
  return {
    slot: racer.slot + 1,
    name: start > 0 ? `${name}, ${t.results.start(start + 1)}` : name,
    f: measure(f),
    distance: distance(far),
    verdict: crowd && !('step' in verdict) ? t.results.settledOf(crowd.settled) : t.verdict(verdict, sign),
    isLost: verdict.kind === 'diverged',
  };
}
