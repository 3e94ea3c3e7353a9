import { useEffect, useState } from 'react';
import type { Experiment } from '../../experiment/experiment';
import { encode } from '../../experiment/link';
import { type Preset, presets } from '../../experiment/presets';
import { experimentOf } from '../../state/store';
import { useAppState } from '../context';

const presetByLink: ReadonlyMap<string, Preset> = new Map(presets.map((preset) => [preset.link, preset]));

/** The preset that the page shows; undefined once anything about it has been changed. */
export function usePreset(): Preset | undefined {
  const experiment = useAppState(experimentOf);
  const [shown, setShown] = useState<{
    readonly experiment: Experiment;
    readonly preset: Preset | undefined;
  }>();
  useEffect(() => {
    let newest = true;
    // Presets are links, and equal experiments are equal links.
    void encode(experiment).then(
      (link) => newest && setShown({ experiment, preset: presetByLink.get(link) }),
    );
    return () => {
      newest = false;
    };
  }, [experiment]);
  return shown?.experiment === experiment ? shown.preset : undefined;
}
