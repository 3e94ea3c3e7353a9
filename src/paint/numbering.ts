import { screenX, screenY, type Camera, type Point } from './camera';
import type { Grid } from './grid';
import { inkUnder } from './ink';
import type { Isolines } from './isolines';
import { overlap, type Ground } from './places';
import type { Rect } from './scene';
import type { Level } from './tone';

/** A number on a contour line. */
export interface ContourNumber {
  readonly text: string;
  /** The number's middle, in CSS px. */
  readonly at: Point;
  /** Clockwise, in radians; never upside down. */
  readonly angle: number;
  readonly width: number;
}

/** Two numbers are never nearer than this, in px. */
const APART = 46;
/** Between a number and a word, in px. */
const CLEARANCE = 8;
const EDGE = 14;
/** A line shorter than this, in px, carries no number; a longer one than that carries two. */
const SHORT = 110;
const LONG = 560;
const HEIGHT = 13;
/** Gap between a line's end and its number, on each side. */
export const GAP = 3;
const STRIDE = 8;
/** What a turn of one radian costs, in px of bending: of two straight places the more level one is read more easily. */
const TILT_COST = 2.5;
/** A line that bends more than this under its number, in px, is not numbered there. */
const MOST_BEND = 4;
/** With fewer whole decades than this in sight, the threes are numbered too. */
const FEW = 3;

interface Candidate extends ContourNumber {
  readonly cost: number;
}

/**
 * The numbers of contour lines: one a line, two on a long one, where the line runs flattest; never nearer than 46 px
 * to another, nor on anything of the ground. `widthOf` measures a number.
 */
export function numberContours(
  isolines: Isolines,
  grid: Grid,
  camera: Camera,
  ground: Ground,
  widthOf: (text: string) => number,
): ContourNumber[] {
  const placed: ContourNumber[] = [];
  const numbered = numberedRanks(isolines);
  for (let n = 0; n < isolines.levelOf.length; n++) {
    const level = isolines.levels[isolines.levelOf[n]!]!;
    if (!numbered.has(level.rank)) continue;
    const line = onCanvas(isolines, n, grid, camera);
    const candidates = candidatesOn(line, level.label, widthOf(level.label), camera);
    for (const part of halves(line, candidates)) {
      const best = part.sort((a, b) => a.cost - b.cost).find((it) => fits(it, placed, ground));
      if (best) placed.push(best);
    }
  }
  return placed;
}

/** Which ranks are numbered: whole ones, and threes where few levels are in sight. */
function numberedRanks({ levels, levelOf }: Isolines): Set<Level['rank']> {
  const inSight = new Set(levelOf);
  const whole = [...inSight].filter((index) => levels[index]!.rank === 'whole').length;
  return new Set<Level['rank']>(whole < FEW ? ['whole', 'three'] : ['whole']);
}

/** A line on the canvas: x, y in turn, and how far each point is along it. */
interface ScreenLine {
  readonly points: Float64Array;
  readonly along: Float64Array;
}

function onCanvas({ lines }: Isolines, n: number, grid: Grid, camera: Camera): ScreenLine {
  const [from, to] = [lines.offsets[n]!, lines.offsets[n + 1]!];
  const points = new Float64Array(2 * (to - from));
  const along = new Float64Array(to - from);
  for (let i = 0; i < along.length; i++) {
    points[2 * i] = screenX(camera, grid.x0 + (lines.points[2 * (from + i)]! - 0.5) * grid.dx);
    points[2 * i + 1] = screenY(camera, grid.y0 + (lines.points[2 * (from + i) + 1]! - 0.5) * grid.dy);
    if (i > 0)
      along[i] =
        along[i - 1]! +
        Math.hypot(points[2 * i]! - points[2 * i - 2]!, points[2 * i + 1]! - points[2 * i - 1]!);
  }
  return { points, along };
}

/** Every few px along the line a place for its number, with how much the line bends there. */
function candidatesOn(line: ScreenLine, text: string, width: number, camera: Camera): Candidate[] {
  const { points, along } = line;
  const span = width + 2 * GAP;
  const found: Candidate[] = [];
  let last = -Infinity;
  for (let i = 0, j = 0; i < along.length; i++) {
    while (j < along.length && along[j]! - along[i]! < span) j++;
    if (j === along.length) break;
    if (along[i]! - last < STRIDE) continue;
    last = along[i]!;
    const [ax, ay, bx, by] = [points[2 * i]!, points[2 * i + 1]!, points[2 * j]!, points[2 * j + 1]!];
    const at = { x: (ax + bx) / 2, y: (ay + by) / 2 };
    if (at.x < EDGE + width / 2 || at.x > camera.width - EDGE - width / 2) continue;
    if (at.y < EDGE || at.y > camera.height - EDGE) continue;
    const bend = bendOf(points, i, j);
    if (bend > MOST_BEND) continue;
    const angle = upright(Math.atan2(by - ay, bx - ax));
    found.push({ text, at, angle, width, cost: bend + TILT_COST * Math.abs(angle) });
  }
  return found;
}

/** How far the points i … j of a line stray from the straight line between them, in px. */
function bendOf(points: Float64Array, i: number, j: number): number {
  const [ax, ay] = [points[2 * i]!, points[2 * i + 1]!];
  const [dx, dy] = [points[2 * j]! - ax, points[2 * j + 1]! - ay];
  const length = Math.hypot(dx, dy);
  if (length === 0) return Infinity;
  let bend = 0;
  for (let k = i + 1; k < j; k++)
    bend = Math.max(bend, Math.abs((points[2 * k]! - ax) * dy - (points[2 * k + 1]! - ay) * dx) / length);
  return bend;
}

const upright = (angle: number): number =>
  angle > Math.PI / 2 ? angle - Math.PI : angle <= -Math.PI / 2 ? angle + Math.PI : angle;

/** The candidates of a line together; those of a long one by its two halves, those of a short one not at all. */
function halves({ along }: ScreenLine, candidates: Candidate[]): Candidate[][] {
  const length = along.at(-1) ?? 0;
  if (length < SHORT) return [];
  if (length < LONG) return [candidates];
  const middle = candidates.length / 2;
  return [candidates.slice(0, middle), candidates.slice(middle)];
}

function fits(
  { at, angle, width }: ContourNumber,
  placed: readonly ContourNumber[],
  { taken, ink }: Ground,
): boolean {
  if (
    placed.some(
      (other) => Math.hypot(other.at.x - at.x, other.at.y - at.y) < APART + (width + other.width) / 2,
    )
  )
    return false;
  const rect = boundsOf(at, angle, width);
  return !taken.some((other) => overlap(rect, other, CLEARANCE)) && inkUnder(ink(), rect) === 0;
}

function boundsOf({ x, y }: Point, angle: number, width: number): Rect {
  const [cos, sin] = [Math.abs(Math.cos(angle)), Math.abs(Math.sin(angle))];
  const [w, h] = [width * cos + HEIGHT * sin, width * sin + HEIGHT * cos];
  return { x: x - w / 2, y: y - h / 2, width: w, height: h };
}
