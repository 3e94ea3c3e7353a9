/** A position on the ground of the worked-out steps, x²/20 + y². */
export type Point = readonly [x: number, y: number];

/** Where the first steps from a point lead: two of them, or more where two would not show what a rule does. */
export type Path = (from: Point) => readonly [Point, Point, ...Point[]];

/** The first steps of one form, at its declared parameters or where those hide what is special, at others. */
export interface Hand {
  readonly path: Path;
  readonly parameters?: Readonly<Record<string, number>>;
}

/** The slopes, x/10 and 2y. */
export const slopes = ([x, y]: Point): Point => [x / 10, 2 * y];

/** The height. */
export const height = ([x, y]: Point): number => (x * x) / 20 + y * y;

/** The second derivatives. */
export const curvature: Point = [0.1, 2];

/** The inner product. */
export const inner = ([a, b]: Point, [c, d]: Point): number => a * c + b * d;

/** A point, and a direction a number of times. */
export const moved = ([x, y]: Point, by: number, [dx, dy]: Point): Point => [x + by * dx, y + by * dy];

/** The slope in the one coordinate that a rule moves in. */
type Slope = (w: number) => number;

/** The first two steps of a rule that treats each coordinate on its own. */
type EachPath = (w: number, g: Slope) => readonly [number, number];

/** A rule that treats each coordinate on its own: here the slopes of the two are w/10 and 2w. */
export const each =
  (path: EachPath): Path =>
  ([x, y]) => {
    const [across, along] = [path(x, (w) => w / 10), path(y, (w) => 2 * w)];
    return [
      [across[0], along[0]],
      [across[1], along[1]],
    ];
  };

/** A moving average that began at zero, written out: the last value weighs 1 − β, the one before β (1 − β) …. */
export const average = (beta: number, ...values: readonly number[]): number =>
  values.reduce((sum, value, i) => sum + (1 - beta) * beta ** (values.length - 1 - i) * value, 0);

/** The same without its bias towards zero. */
export const unbiased = (beta: number, ...values: readonly number[]): number =>
  average(beta, ...values) / (1 - beta ** values.length);
