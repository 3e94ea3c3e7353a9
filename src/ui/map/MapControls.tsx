import type { ReactNode, RefObject } from 'react';
import { useWords } from '../words';
import css from './MapControls.module.css';
import { icons } from './icons';
import type { Stage } from './stage';
import { fitView, zoomBy, ZOOM_STEP } from './turning';

interface MapControlsProps {
  readonly stage: RefObject<Stage | null>;
}

/** Closer, farther, fit. On a phone, where two fingers do the rest, fit alone. */
export function MapControls({ stage }: MapControlsProps) {
  const t = useWords();
  const on = (act: (stage: Stage) => void) => () => {
    if (stage.current) act(stage.current);
  };
  return (
    <fieldset className={css.controls} aria-label={t.map.controls}>
      <Control name={t.map.closer} where={css.zoom} onPress={on((it) => zoomBy(it, ZOOM_STEP))}>
        {icons.closer}
      </Control>
      <Control name={t.map.farther} where={css.zoom} onPress={on((it) => zoomBy(it, 1 / ZOOM_STEP))}>
        {icons.farther}
      </Control>
      <Control name={t.map.fit} onPress={on(fitView)}>
        {icons.fit}
      </Control>
    </fieldset>
  );
}

interface ControlProps {
  readonly name: string;
  readonly where?: string | undefined;
  readonly onPress: () => void;
  readonly children: ReactNode;
}

const Control = ({ name, where = '', onPress, children }: ControlProps) => (
  <button
    className={`${css.control} ${where}`}
    type="button"
    aria-label={name}
    title={name}
    onClick={onPress}
  >
    {children}
  </button>
);
