import { flyTo, turnBy, type ReliefStage } from './stage';
import { VIEWPOINTS } from './viewpoints';

/** One press of an arrow key turns by so many degrees, with Shift by as many again; one of + comes so much closer. */
const TURN = 10;
const CLOSER = 1.25;

type Act = (stage: ReliefStage, times: number) => void;

const closer: Act = (stage) => turnBy(stage, 0, 0, CLOSER);
const farther: Act = (stage) => turnBy(stage, 0, 0, 1 / CLOSER);
const home: Act = (stage) => flyTo(stage, VIEWPOINTS.front);

/** By the key's place on the keyboard. */
const ACTS: Readonly<Record<string, Act>> = {
  ArrowLeft: (stage, times) => turnBy(stage, -TURN * times, 0),
  ArrowRight: (stage, times) => turnBy(stage, TURN * times, 0),
  ArrowUp: (stage, times) => turnBy(stage, 0, TURN * times),
  ArrowDown: (stage, times) => turnBy(stage, 0, -TURN * times),
  Equal: closer,
  NumpadAdd: closer,
  Minus: farther,
  NumpadSubtract: farther,
  Digit0: home,
  Numpad0: home,
};

/** Turns a surface by the keys while it has the focus; returns how to stop. */
export function followReliefKeys(stage: ReliefStage, element: HTMLElement): () => void {
  const press = (event: KeyboardEvent): void => {
    const act = ACTS[event.code];
    const isOther = event.target !== element || event.ctrlKey || event.metaKey || event.altKey;
    if (!act || isOther) return;
    event.preventDefault();
    act(stage, event.shiftKey ? 2 : 1);
  };
  element.addEventListener('keydown', press);
  return () => element.removeEventListener('keydown', press);
}
