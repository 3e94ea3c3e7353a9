import { experimentOf } from '../../state/store';
import { useAppState } from '../context';
import { AddOptimizer } from '../racers/AddOptimizer';
import { Nobody } from '../racers/Nobody';
import { RacerEnd, StandingEnd } from '../racers/RacerEnd';
import { RacerRow } from '../racers/RacerRow';
import { RankLine } from '../results/RankLine';
import { useRanked } from '../results/ranking';

/** Racers and standings in one list: in order of rank, unless a row is open under the finger. */
export function PhoneRacers() {
  const racers = useAppState((state) => experimentOf(state).racers);
  const isOpen = useAppState(({ open, selected }) => open && selected >= 0);
  const { moment, standings: all } = useRanked();
  if (racers.length === 0) return <Nobody />;
  const standings = all.filter(({ start }) => start === 0);
  const standingOf = new Map(standings.map((standing) => [standing.racer, standing]));
  const ranked = standings.map(({ racer }) => racer).filter((index) => index in racers);
  const unranked = racers.map((_, index) => index).filter((index) => !standingOf.has(index));
  const order = isOpen ? racers.map((_, index) => index) : [...ranked, ...unranked];
  return (
    <>
      <ol>
        {order.map((index) => {
          const racer = racers[index]!;
          const standing = standingOf.get(index);
          const end = standing ? (
            <StandingEnd standing={standing} />
          ) : (
            <RacerEnd racer={racer} index={index} />
          );
          return <RacerRow key={racer.slot} racer={racer} index={index} end={end} />;
        })}
      </ol>
      <AddOptimizer />
      <RankLine moment={moment} />
    </>
  );
}
