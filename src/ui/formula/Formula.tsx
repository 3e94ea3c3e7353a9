import { useLayoutEffect, useRef } from 'react';
import { holdBrackets } from './brackets';
import css from './Formula.module.css';
import type { Typesetter } from './typesetter';

interface FormulaProps {
  /** What stands there until it is typeset. */
  readonly plain: string;
  /** From our own printer, never from a person or a link. */
  readonly tex: string | undefined;
  readonly typesetter: Typesetter | undefined;
}

/** One line of mathematics; as high before it is typeset as after. */
export function Formula({ plain, tex, typesetter }: FormulaProps) {
  const line = useRef<HTMLSpanElement>(null);
  const isReady = typesetter !== undefined && tex !== undefined;
  useLayoutEffect(() => {
    if (!isReady) return;
    typesetter.render(tex, line.current!, { throwOnError: false, trust: false, strict: false });
    holdBrackets(line.current!);
  }, [isReady, typesetter, tex]);
  return (
    <span className={css.line}>
      {isReady ? <span key="typeset" ref={line} /> : <span className={css.plain}>{plain}</span>}
    </span>
  );
}
