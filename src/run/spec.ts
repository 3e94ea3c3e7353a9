import { ok, type Result } from '../notation/problem';
import { readRule, readSchedule, readSurface } from '../notation/remember';
import type { Entry } from './entry';

/** A text and the values of its parameters. */
export interface ValuedSource {
  readonly source: string;
  readonly values: ReadonlyMap<string, number>;
}

/** A surface as it is sent: `coordinates` where a definition names them. */
export interface SurfaceSource extends ValuedSource {
  readonly coordinates?: readonly string[];
}

/** An entry as texts and numbers: what a message to a worker can carry. */
export interface EntrySpec extends Pick<
  Entry,
  'treatment' | 'start' | 'within' | 'budget' | 'stop' | 'seed'
> {
  readonly surface: SurfaceSource;
  readonly rule: ValuedSource;
  readonly schedule?: ValuedSource & { readonly momentum?: string };
}

/** Reads the texts of a spec; each is parsed once, however often it is sent. */
export function readEntry({ surface, rule, schedule, ...rest }: EntrySpec): Result<Entry> {
  const surfaceText = readSurface(surface.source, surface.coordinates);
  if (!surfaceText.ok) return surfaceText;
  const ruleText = readRule(rule.source);
  if (!ruleText.ok) return ruleText;
  const scheduleText = schedule && readSchedule(schedule.source);
  if (scheduleText && !scheduleText.ok) return scheduleText;
  return ok({
    ...rest,
    surface: { text: surfaceText.value, values: surface.values },
    rule: { text: ruleText.value, values: rule.values },
    ...(schedule && scheduleText && { schedule: { ...schedule, text: scheduleText.value } }),
  });
}
