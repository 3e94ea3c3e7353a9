/** A line of a program, and whether it only says something. */
export interface ListedLine {
  readonly text: string;
  readonly isComment: boolean;
}

const FENCE = '"""';

/** The lines of a program; comments and docstrings are told apart, so that the rule stands out. */
export function listing(program: string): readonly ListedLine[] {
  let isInside = false;
  return program
    .trimEnd()
    .split('\n')
    .map((text) => {
      const fences = text.split(FENCE).length - 1;
      const isComment = isInside || fences > 0 || /^\s*(#|\/\/|%)/.test(text);
      if (fences === 1) isInside = !isInside;
      return { text, isComment };
    });
}
