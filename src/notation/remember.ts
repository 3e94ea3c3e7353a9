import { parseParameters, parseRule, parseSchedule, parseSurface } from './parse';
import type { Result } from './problem';
import type { RuleText, ScheduleText, SurfaceText } from './tree';

const MOST_REMEMBERED = 200;

/** Reads each text once: the same text gives the same tree, by which what was made of it can be remembered. */
function remembering<T>(read: (source: string) => T): (source: string) => T {
  const known = new Map<string, T>();
  return (source) => {
    const found = known.get(source);
    if (found !== undefined) return found;
    if (known.size >= MOST_REMEMBERED) known.clear();
    const value = read(source);
    known.set(source, value);
    return value;
  };
}

/** `parseRule`, remembered. */
export const readRule: (source: string) => Result<RuleText> = remembering(parseRule);

/** `parseParameters`, remembered. */
export const readParameters: (source: string) => Result<RuleText> = remembering(parseParameters);

/** `parseSchedule`, remembered. */
export const readSchedule: (source: string) => Result<ScheduleText> = remembering(parseSchedule);

const surfaces = new Map<string, (source: string) => Result<SurfaceText>>();

/** `parseSurface`, remembered for each naming of the coordinates. */
export function readSurface(source: string, coordinates?: readonly string[]): Result<SurfaceText> {
  const key = coordinates?.join() ?? '';
  const read =
    surfaces.get(key) ?? remembering((text) => parseSurface(text, coordinates ? { coordinates } : {}));
  surfaces.set(key, read);
  return read(source);
}
