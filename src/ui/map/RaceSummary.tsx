import { useEffect, useState } from 'react';
import { rowAt } from '../../run/trajectory';
import { component, measure } from '../../words/number';
import { useApp } from '../context';
import { type Moment, momentOf } from '../moment';
import { racerName, racerNames } from '../naming';
import { standingsAt } from '../results/standings';
import { useLanguage, useWords } from '../words';

/** The ear is told of the race when it has rested for so long (ms), and so never more than once in that time. */
const PAUSE = 1_000;

/** The race in words and as a table, for those who do not see the map. */
export function RaceSummary() {
  const t = useWords();
  const language = useLanguage();
  const moment = useRested();
  if (!moment) return null;
  const { experiment, traces, step } = moment;
  const { summary } = t.map;
  const { sign } = experiment;
  const names = racerNames(experiment.racers, language, racerName);
  const standings = standingsAt(moment).map((standing) => ({ ...standing, name: names[standing.racer]! }));
  const [first] = standings;
  const lost = standings.filter(({ verdict }) => verdict.kind === 'diverged').map(({ name }) => name);
  return (
    <div className="unseen">
      <output>
        {first ? summary.atStep(step, traces.lastStep) : summary.nobody}{' '}
        {first &&
          first.verdict.kind !== 'diverged' &&
          summary.leader(first.name, first.f, t.verdict(first.verdict, first.sign))}{' '}
        {lost.length > 0 && summary.lost(lost.join(', '))}
      </output>
      <table>
        <caption>{summary.caption(step)}</caption>
        <thead>
          <tr>
            {[summary.racer, summary.position, summary.f, summary.distance[sign], summary.verdict].map(
              (head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {standings.map(({ racer, start, name, f, distance, verdict, trace: { trajectory } }) => (
            <tr key={`${racer} ${start}`}>
              <th scope="row">{name}</th>
              <td>{trajectory.w.map((column) => component(column[rowAt(trajectory, step)]!)).join(', ')}</td>
              <td>{measure(f)}</td>
              <td>{measure(distance)}</td>
              <td>{t.verdict(verdict, sign)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The race as it last rested: nothing plays, nothing is dragged, no rows are awaited. */
function useRested(): Moment | null {
  const { store, traces } = useApp();
  const [moment, setMoment] = useState<Moment | null>(null);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const wait = (): void => {
      clearTimeout(timer);
      const { playback, dragging, run } = store.getState();
      if (playback.playing || dragging || !run.complete) return;
      timer = setTimeout(() => {
        setMoment(momentOf(store.getState(), traces.current));
      }, PAUSE);
    };
    wait();
    const leave = store.subscribe(wait);
    return () => {
      clearTimeout(timer);
      leave();
    };
  }, [store, traces]);
  return moment;
}
