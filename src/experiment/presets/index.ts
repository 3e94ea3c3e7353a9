import { adamBias } from './adam-bias';
import { adamFirstSteps } from './adam-first-steps';
import { averaging } from './averaging';
import { conventions } from './conventions';
import { divergence } from './divergence';
import { fourBasins } from './four-basins';
import { notesBealeDescent, notesBealeMomentum } from './notes-beale';
import { notesDecay } from './notes-decay';
import { notesEpochs } from './notes-epochs';
import { notesFive } from './notes-five';
import { notesFour } from './notes-four';
import { notesGabor } from './notes-gabor';
import { notesHills } from './notes-hills';
import { notesLineFit } from './notes-line-fit';
import { notesMaximum } from './notes-maximum';
import { notesRosenbrock } from './notes-rosenbrock';
import { opening } from './opening';
import { overshoot } from './overshoot';
import type { Preset } from './preset';
import { ravine } from './ravine';
import { stabilityLimit } from './stability-limit';
import { twoValleys } from './two-valleys';

export type { Preset } from './preset';

/** Every preset, in the order in which a newcomer would want them; the first is what an untouched page shows. */
export const presets: readonly Preset[] = [
  opening,
  ravine,
  stabilityLimit,
  divergence,
  overshoot,
  adamFirstSteps,
  adamBias,
  conventions,
  averaging,
  fourBasins,
  twoValleys,
  notesBealeDescent,
  notesBealeMomentum,
  notesDecay,
  notesRosenbrock,
  notesFive,
  notesHills,
  notesMaximum,
  notesFour,
  notesLineFit,
  notesEpochs,
  notesGabor,
];

/** The presets by their permanent ids. */
export const presetById: ReadonlyMap<string, Preset> = new Map(presets.map((one) => [one.id, one]));
