import { displayName } from '../../notation/names';
import type { RuleText, ScheduleText, SurfaceText } from '../../notation/tree';

/** A line of mathematics. */
export interface Line {
  /** The text of the notation. */
  readonly plain: string;
  /** Absent until it is known. */
  readonly tex: string | undefined;
}

/** The lines of a text, with what `texLines` makes of them: start values first, then the equations. */
export function linesOf(
  text: RuleText | ScheduleText | SurfaceText,
  tex: readonly string[] | undefined,
): Line[] {
  const memory = text.kind === 'surface' ? [] : text.memory;
  const starts = memory.flatMap(({ name, start }) =>
    start ? [`${displayName(name)}(0) = ${text.source.slice(start.span.from, start.span.to)}`] : [],
  );
  const equations = text.equations.map(({ span }) => text.source.slice(span.from, span.to));
  return [...starts, ...equations].map((plain, i) => ({ plain, tex: tex?.[i] }));
}
