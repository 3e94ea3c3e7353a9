import { useEffect, useEffectEvent, useState } from 'react';
import type { Experiment } from '../../experiment/experiment';
import type { Rates } from './finding';

/** A trial waits until the race has not changed for so long, in ms. */
const CALM = 150;

interface Tried {
  readonly experiment: Experiment;
  readonly racers: string;
  readonly rates: Rates;
}

/** Learning rates with which those who were lost would not have been; undefined until they have been tried. */
export function useRemedy(experiment: Experiment, lost: Rates | undefined): Rates | undefined {
  const racers = lost ? [...lost.keys()].join(' ') : '';
  const [tried, setTried] = useState<Tried>();
  const attempt = useEffectEvent(async (): Promise<void> => {
    const { remedyFor } = await import('./remedy');
    setTried({ experiment, racers, rates: remedyFor(experiment, lost!) });
  });
  useEffect(() => {
    if (racers === '') return undefined;
    const timer = setTimeout(() => void attempt(), CALM);
    return () => clearTimeout(timer);
  }, [experiment, racers]);
  const isOfThese = tried?.experiment === experiment && tried.racers === racers;
  return isOfThese && tried.rates.size > 0 ? tried.rates : undefined;
}
