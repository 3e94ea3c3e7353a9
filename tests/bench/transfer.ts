import { median, race, ratio, short, table } from './measure';

const RACERS = 8;
const POINTS = 10_000;
const COLUMNS = 5;
const ROUNDS = 15;

interface Point {
  readonly x: number;
  readonly y: number;
  readonly f: number;
  readonly gradNorm: number;
  readonly eta: number;
}

/**
 * A race's rows from one side of a channel to the other: as one transferred buffer, which then goes back to be filled
 * again, and as the objects that one would post without thinking. Both carry the same numbers.
 */
export async function transfer(): Promise<string> {
  const { port1, port2 } = new MessageChannel();
  const received = (): Promise<unknown> =>
    new Promise((resolve) => (port2.onmessage = ({ data }: MessageEvent) => resolve(data)));
  let buffer = new ArrayBuffer(RACERS * POINTS * COLUMNS * Float64Array.BYTES_PER_ELEMENT);
  new Float64Array(buffer).forEach((_, i, all) => (all[i] = Math.sqrt(i)));
  const objects = pointsOf(new Float64Array(buffer));
  const times = await race(
    {
      buffer: async () => {
        const start = performance.now();
        const arrival = received();
        port1.postMessage(buffer, [buffer]);
        buffer = (await arrival) as ArrayBuffer;
        return performance.now() - start;
      },
      objects: async () => {
        const start = performance.now();
        const arrival = received();
        port1.postMessage(objects);
        await arrival;
        return performance.now() - start;
      },
    },
    ROUNDS,
  );
  port1.close();
  return table([
    [`${RACERS} × ${POINTS} points`, 'ms'],
    ['one transferred buffer', short(median(times.buffer))],
    ['posted objects', short(median(times.objects))],
    ['objects / buffer (aim ≥ 300)', short(ratio(times.objects, times.buffer))],
  ]);
}

function pointsOf(numbers: Float64Array): Point[][] {
  const at = (racer: number, column: number, row: number): number =>
    numbers[(racer * COLUMNS + column) * POINTS + row]!;
  return Array.from({ length: RACERS }, (_, racer) =>
    Array.from({ length: POINTS }, (__, row) => ({
      x: at(racer, 0, row),
      y: at(racer, 1, row),
      f: at(racer, 2, row),
      gradNorm: at(racer, 3, row),
      eta: at(racer, 4, row),
    })),
  );
}
