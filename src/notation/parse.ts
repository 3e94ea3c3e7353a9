import type { Result } from './problem';
import { attempt } from './refusal';
import { readParameters, readRule, readSchedule } from './rule';
import { type KnownNames, readSurface } from './surface';
import type { RuleText, ScheduleText, SurfaceText } from './tree';

export type { KnownNames } from './surface';

/** Reads a surface. Total: every string gives a surface or its first problem. */
export const parseSurface = (source: string, known: KnownNames = {}): Result<SurfaceText> =>
  attempt(() => readSurface(source, known));

/** Reads an optimizer's rule. Total: every string gives a rule or its first problem. */
export const parseRule = (source: string): Result<RuleText> => attempt(() => readRule(source));

/** Reads the parameters of a method in code: a rule without equations. Total, as above. */
export const parseParameters = (source: string): Result<RuleText> => attempt(() => readParameters(source));

/** Reads a schedule. Total: every string gives a schedule or its first problem. */
export const parseSchedule = (source: string): Result<ScheduleText> => attempt(() => readSchedule(source));
