import type { Within } from '../../experiment/experiment';
import { boxOutline, discOutline } from '../../paint/bounds';
import type { Point } from '../../paint/camera';
import type { Scenery } from './scenery';

export { paintBounds } from '../../paint/bounds';

/** Higher than any curve is seen, and still a number that can be reckoned with. */
const HIGH = 1e100;

/** The outline of a constraint as its shadow falls on the map: convex, in the sheet's units. */
export function outlineOf(within: Within, { sheet, ground }: Scenery): readonly Point[] {
  const { middle, reach } = extentOf(within);
  if (ground.kind === 'curve')
    return boxOutline({ x: middle[0]!, y: 0 }, [
      { x: reach[0]!, y: 0 },
      { x: 0, y: HIGH },
    ]);
  const at = sheet.place(middle);
  if (within.kind === 'disc') return discOutline(at, within.radius);
  const reaches = reach.map((half, i) => {
    const { x, y } = sheet.place(middle.with(i, middle[i]! + half));
    return { x: x - at.x, y: y - at.y };
  });
  return boxOutline(at, reaches);
}

function extentOf(within: Within): { middle: readonly number[]; reach: readonly number[] } {
  if (within.kind === 'disc') return { middle: within.centre, reach: within.centre.map(() => within.radius) };
  const { low, high } = within;
  return {
    middle: low.map((value, i) => (value + high[i]!) / 2),
    reach: low.map((value, i) => (high[i]! - value) / 2),
  };
}
