import { useMemo } from 'react';
import type { Pieces } from '../../notation/pieces';
import { Formulas } from '../formula/Formulas';
import { linesOf } from '../formula/lines';
import { useTypesetter } from '../formula/typesetter';
import css from './Editor.module.css';

/** A text that cannot run, line by line: typeset where it can be read, elsewhere as it is written, with its fault marked. */
export function Partly({ pieces: { text, broken } }: { readonly pieces: Pieces }) {
  const typesetter = useTypesetter();
  const sound = useMemo(() => {
    const lines = linesOf(text, typesetter?.texLines(text));
    return placesOf(text).map((from, i) => ({ from, lines: [lines[i]!] }));
  }, [text, typesetter]);
  return [...sound, ...broken.map((line) => ({ from: line.span.from, ...line }))]
    .sort((one, other) => one.from - other.from)
    .map((line) =>
      'lines' in line ? (
        <Formulas key={line.from} lines={line.lines} typesetter={typesetter} />
      ) : (
        <Broken key={line.from} source={text.source} {...line} />
      ),
    );
}

/** Where the lines stand that `linesOf` lists: start values first. */
function placesOf(text: Pieces['text']): readonly number[] {
  const memory = text.kind === 'rule' ? text.memory : [];
  const starts = memory.flatMap(({ start }) => (start ? [start.span.from] : []));
  return [...starts, ...text.equations.map(({ span }) => span.from)];
}

type BrokenProps = Pieces['broken'][number] & { readonly source: string };

const Broken = ({ source, span, fault }: BrokenProps) => (
  <p className={css.broken}>
    {source.slice(span.from, fault.from)}
    <mark>{source.slice(fault.from, fault.to) || '\u00a0'}</mark>
    {source.slice(fault.to, span.to)}
  </p>
);
