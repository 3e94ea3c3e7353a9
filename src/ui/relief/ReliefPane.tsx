import { useState } from 'react';
import { experimentOf } from '../../state/store';
import { reliefWords } from '../../words/relief';
import { useAppState } from '../context';
import { useLanguage } from '../words';
import type { Pointed } from './pointed';
import css from './ReliefPane.module.css';
import { Relief } from './Relief';

interface ReliefPaneProps {
  readonly pointed: Pointed;
}

/** The surface in space, or in a sentence why there is none. */
export function ReliefPane({ pointed }: ReliefPaneProps) {
  const words = reliefWords[useLanguage()];
  const isFlat = useAppState((state) => experimentOf(state).starts[0]!.length === 1);
  const [isOffered] = useState(offersWebGL);
  if (isFlat || !isOffered) return <p className={css.word}>{isFlat ? words.flat : words.missing}</p>;
  return (
    <div className={css.pane}>
      <Relief pointed={pointed} />
    </div>
  );
}

/** Whether this browser can draw in space now: a context of its own is asked for, and given back at once. */
function offersWebGL(): boolean {
  const context = document.createElement('canvas').getContext('webgl2');
  context?.getExtension('WEBGL_lose_context')?.loseContext();
  return context !== null;
}
