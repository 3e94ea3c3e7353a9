import { useLayoutEffect, useRef } from 'react';
import css from './Formula.module.css';
import { useKatex } from './katex';

interface FormulaProps {
  /** From our own printer, never from a person or a link. */
  readonly tex: string;
  /** What stands there until it is typeset. */
  readonly plain: string;
}

/** One line of mathematics; as high before it is typeset as after. */
export function Formula({ tex, plain }: FormulaProps) {
  const katex = useKatex();
  const line = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    if (katex) katex.render(tex, line.current!, { throwOnError: false, trust: false, strict: false });
  }, [katex, tex]);
  return (
    <span className={css.line}>
      {katex ? <span key="typeset" ref={line} /> : <span className={css.plain}>{plain}</span>}
    </span>
  );
}
