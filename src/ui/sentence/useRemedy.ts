import { useMemo, useState } from 'react';
import type { Experiment } from '../../experiment/experiment';
import { useWhenCalm } from '../calm';
import type { Rates } from './finding';

/** Learning rates with which those who were lost would not have been; undefined until they have been tried. */
export function useRemedy(experiment: Experiment, lost: Rates | undefined): Rates | undefined {
  const racers = lost && [...lost.keys()].join(' ');
  const asked = useMemo(
    () => (racers === undefined ? undefined : { experiment, racers }),
    [experiment, racers],
  );
  const [tried, setTried] = useState<{ readonly of: typeof asked; readonly rates: Rates }>();
  const attempt = async (): Promise<void> => {
    const { remedyFor } = await import('./remedy');
    setTried({ of: asked, rates: remedyFor(experiment, lost!) });
  };
  useWhenCalm(asked, () => void attempt());
  return asked && tried?.of === asked && tried.rates.size > 0 ? tried.rates : undefined;
}
