import { useEffect, useState } from 'react';
import { defaultExperiment } from '../../experiment/defaults';
import type { Experiment } from '../../experiment/experiment';
import type { Preset } from '../../experiment/presets';
import { opening } from '../../experiment/presets/opening';
import { experimentOf } from '../../state/store';
import { useAppState } from '../context';

let loading: Promise<readonly Preset[]> | undefined;

/** Every preset; the page comes with that of the opening, and loads the others when they are asked for. */
export const loadPresets = (): Promise<readonly Preset[]> =>
  (loading ??= import('../../experiment/presets').then(({ presets }) => presets));

/** Presets are links, and equal experiments are equal links. */
async function presetOf(experiment: Experiment): Promise<Preset | undefined> {
  if (experiment === defaultExperiment) return opening;
  const [{ encode }, presets] = await Promise.all([import('../../experiment/link'), loadPresets()]);
  const link = await encode(experiment);
  return link.ok ? presets.find((preset) => preset.link === link.value) : undefined;
}

/** The preset that the page shows; undefined once anything about it has been changed. */
export function usePreset(): Preset | undefined {
  const experiment = useAppState(experimentOf);
  const [shown, setShown] = useState<{
    readonly experiment: Experiment;
    readonly preset: Preset | undefined;
  }>();
  useEffect(() => {
    let newest = true;
    void presetOf(experiment).then((preset) => newest && setShown({ experiment, preset }));
    return () => {
      newest = false;
    };
  }, [experiment]);
  return shown?.experiment === experiment ? shown.preset : undefined;
}
