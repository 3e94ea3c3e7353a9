import fc from 'fast-check';
import { toneOf } from '../../../src/paint/tone';
import { type Field, type Relief, reliefOf } from '../../../src/paint/relief/relief';

/** A field of a function on a grid, with the tone of its own values. */
export function fieldOf(f: (x: number, y: number) => number, columns = 50, rows = 40): Field {
  const grid = { x0: -2, dx: 4 / (columns - 1), columns, y0: -1, dy: 3 / (rows - 1), rows };
  const samples = Float64Array.from({ length: columns * rows }, (_, n) =>
    f(grid.x0 + (n % columns) * grid.dx, grid.y0 + Math.floor(n / columns) * grid.dy),
  );
  return { grid, samples, tone: toneOf(samples) };
}

const part = fc.double({ min: -1, max: 1, noNaN: true });

/** Says what a value was made of when a property fails: its thousands of numbers say nothing. */
const made = <T extends object>(value: T, of: unknown): T =>
  Object.defineProperty(value, fc.toStringMethod, { value: () => JSON.stringify(of) });

const waves = fc.array(fc.tuple(part, part, part), { minLength: 1, maxLength: 4 });

const hillsOf = (of: readonly (readonly [number, number, number])[]): Field =>
  fieldOf((x, y) =>
    of.reduce((sum, [a, b, c], n) => sum + a * Math.sin((n + 1) * (b * x + c * y) + n), 0.01 * x),
  );

/** Smooth hills and hollows of any shape. */
export const hills: fc.Arbitrary<Field> = waves.map((of) => made(hillsOf(of), of));

/** A place of a relief's floor, by two numbers from −0.5 to 0.5. */
export const onFloor = ({ width, depth }: Relief, u: number, v: number) => ({ x: u * width, y: v * depth });

/** From 5° above the floor up to straight above, all round. */
export const viewpoints = fc.record({
  azimuth: fc.double({ min: 0, max: 360, noNaN: true }),
  elevation: fc.double({ min: 5, max: 90, noNaN: true }),
  zoom: fc.constant(1),
});

/** A part of a side, from its middle. */
export const parts = fc.double({ min: -0.49, max: 0.49, noNaN: true });

/** The relief of hills. */
export const reliefs: fc.Arbitrary<Relief> = waves.map((of) => made(reliefOf(hillsOf(of)), of));
