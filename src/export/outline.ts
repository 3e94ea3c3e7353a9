/** A place of the drawing's own coordinates in those of the picture: turned by an angle, then moved. Never scaled. */
export interface Frame {
  readonly cos: number;
  readonly sin: number;
  readonly x: number;
  readonly y: number;
}

/** The frame in which both coordinates are the same. */
export const UPRIGHT: Frame = { cos: 1, sin: 0, x: 0, y: 0 };

/** No coordinate of a picture is larger: what reads it may count in single precision. */
const FARTHEST = 99_999;

/** A coordinate as it is written: to a hundredth of a px. */
export const coordinate = (value: number): number =>
  Math.round(Math.min(Math.max(value, -FARTHEST), FARTHEST) * 100) / 100 + 0;

/** A frame moved within itself. */
export const moved = ({ cos, sin, x, y }: Frame, dx: number, dy: number): Frame => ({
  cos,
  sin,
  x: x + dx * cos - dy * sin,
  y: y + dx * sin + dy * cos,
});

/** A frame turned about its own origin, in radians clockwise. */
export function turned(frame: Frame, angle: number): Frame {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return { ...frame, cos: frame.cos * cos - frame.sin * sin, sin: frame.sin * cos + frame.cos * sin };
}

/** An outline that grows as a canvas path does, and reads as the `d` of an SVG path. */
export interface Outline {
  readonly moveTo: (frame: Frame, x: number, y: number) => void;
  readonly lineTo: (frame: Frame, x: number, y: number) => void;
  /** An arc of a circle, clockwise from an angle to another; a line leads there from where the pen stands. */
  readonly arc: (frame: Frame, x: number, y: number, radius: number, from: number, to: number) => void;
  readonly close: () => void;
  /** Empty where nothing has been outlined. */
  readonly text: () => string;
}

/** An outline without a point. A place that is not finite is passed over, as a canvas does. */
export function createOutline(): Outline {
  let text = '';
  /** The letter that a further pair of numbers continues. */
  let last = '';
  const at = ({ cos, sin, x: left, y: top }: Frame, x: number, y: number): string =>
    `${coordinate(left + x * cos - y * sin)} ${coordinate(top + x * sin + y * cos)}`;
  const put = (letter: 'M' | 'L', place: string): void => {
    text += letter === last ? ` ${place}` : `${letter}${place}`;
    // A second pair after M would be a line.
    last = letter === 'M' ? '' : letter;
  };
  const isPlace = (x: number, y: number): boolean => Number.isFinite(x) && Number.isFinite(y);
  const lineTo: Outline['lineTo'] = (frame, x, y) => {
    if (isPlace(x, y)) put(text === '' ? 'M' : 'L', at(frame, x, y));
  };
  return {
    moveTo: (frame, x, y) => {
      if (isPlace(x, y)) put('M', at(frame, x, y));
    },
    lineTo,
    arc: (frame, x, y, radius, from, to) => {
      if (!isPlace(x, y)) return;
      const on = (angle: number): readonly [number, number] => [
        x + radius * Math.cos(angle),
        y + radius * Math.sin(angle),
      ];
      const r = coordinate(radius);
      const middle = (from + to) / 2;
      lineTo(frame, ...on(from));
      // In two parts: one arc cannot say a whole circle.
      for (const angle of [middle, to]) text += `A${r} ${r} 0 0 1 ${at(frame, ...on(angle))}`;
      last = '';
    },
    close: () => {
      if (text !== '') text += 'Z';
      last = '';
    },
    text: () => text,
  };
}
