import type { Reply, Request } from './messages';

/** A worker on the line: made when it is first needed, and made anew when it is lost. */
export interface Line {
  /** Says something; starts a worker where none is. */
  readonly say: (request: Request, transfer?: readonly ArrayBuffer[]) => void;
  /** Counts the line as lost if nothing is heard for so long, in milliseconds; 0 stops waiting. */
  readonly expect: (within: number) => void;
  /** Ends the worker; the next word starts another one. */
  readonly hangUp: () => void;
}

interface LineEvents {
  readonly heard: (reply: Reply) => void;
  /** The worker broke, or said nothing for as long as was expected. */
  readonly lost: () => void;
}

/** A page that was busy itself finds the answer waiting: it is given so long to read it, in milliseconds. */
const GRACE = 50;

/** A line to workers that `open` makes. Starts the first one at once, so that its script is on its way. */
export function openLine(open: () => Worker, { heard, lost }: LineEvents): Line {
  let worker: Worker | null = null;
  let alarm: ReturnType<typeof setTimeout> | undefined;

  const hangUp = (): void => {
    clearTimeout(alarm);
    worker?.terminate();
    worker = null;
  };
  const lose = (): void => {
    hangUp();
    lost();
  };
  const started = (): Worker => {
    if (worker) return worker;
    const fresh = open();
    fresh.onmessage = ({ data }: MessageEvent<Reply>) => heard(data);
    fresh.onerror = lose;
    return (worker = fresh);
  };
  started();
  return {
    say: (request, transfer = []) => started().postMessage(request, [...transfer]),
    expect: (within) => {
      clearTimeout(alarm);
      if (within > 0) alarm = setTimeout(() => (alarm = setTimeout(lose, GRACE)), within);
    },
    hangUp,
  };
}
