import { describe, expect, test } from 'vitest';
import { fit, visibleBox, type Camera } from '../../../src/paint/camera';
import { boxOf } from '../../../src/paint/grid';
import type { FieldReply } from '../../../src/worker/messages';
import type { Slice } from '../../../src/ui/map/scenery';
import { createSampler, gridFor, type Wanted } from '../../../src/ui/map/sampling';

const cameraOn = (width: number, height: number): Camera =>
  fit({ x0: -4.5, y0: -4.5, x1: 4.5, y1: 4.5 }, { width, height });

const slice = (at: readonly number[]): Slice => ({ at, axes: [0, 1] });

describe('the grid of what a camera shows', () => {
  test.each([
    [742, 612],
    [390, 380],
    [1, 1],
    [3840, 2160],
  ])('covers a canvas of %i × %i and a margin round it', (width, height) => {
    const camera = cameraOn(width, height);
    const [seen, covered] = [visibleBox(camera), boxOf(gridFor(camera, slice([0, 0])))];
    const margin = (seen.x1 - seen.x0) / 16;
    expect(covered.x0).toBeLessThan(seen.x0 - margin);
    expect(covered.x1).toBeGreaterThan(seen.x1 + margin);
    expect(covered.y0).toBeLessThan(seen.y0);
    expect(covered.y1).toBeGreaterThan(seen.y1);
  });

  test('has a sample every 2 px, and fewer where there would be too many', () => {
    const usual = cameraOn(742, 612);
    expect(gridFor(usual, slice([0, 0])).dx * usual.scaleX).toBeCloseTo(2, 10);
    const { columns, rows } = gridFor(cameraOn(3840, 2160), slice([0, 0]));
    expect(columns * rows).toBeLessThan(410_000);
    expect(columns / rows).toBeCloseTo(3840 / 2160, 1);
  });
});

describe('the sampler', () => {
  const objective = { id: 'beale' };
  const wanting = (change: Partial<Wanted> = {}): Wanted => ({
    of: [objective],
    slice: slice([0.7, 1.4]),
    camera: cameraOn(400, 400),
    ...change,
  });
  const field = (): FieldReply => ({}) as FieldReply;
  const recorded = () => {
    const asked: FieldReply['grid'][] = [];
    return { asked, sampler: createSampler((grid) => asked.push(grid)) };
  };

  test('asks once for the same', () => {
    const { asked, sampler } = recorded();
    const first = wanting();
    expect(sampler.want(first, null, 0)).toBe(false);
    expect(sampler.want({ ...first }, null, 1)).toBe(false);
    expect(sampler.want({ ...first, slice: slice([5, 5]) }, field(), 2)).toBe(false);
    expect(asked.length).toBe(1);
  });

  test('asks for what has changed when the answer is there, and then for the newest', () => {
    const { asked, sampler } = recorded();
    sampler.want(wanting(), null, 0);
    expect(sampler.want(wanting({ camera: cameraOn(500, 400) }), null, 10)).toBe(true);
    expect(sampler.want(wanting({ camera: cameraOn(600, 400) }), null, 20)).toBe(true);
    expect(asked.length).toBe(1);
    const newest = cameraOn(700, 400);
    expect(sampler.want(wanting({ camera: newest }), field(), 30)).toBe(false);
    expect(asked[1]).toEqual(gridFor(newest, slice([0.7, 1.4])));
  });

  test('does not wait for ever for an answer', () => {
    const { asked, sampler } = recorded();
    sampler.want(wanting(), null, 0);
    expect(sampler.want(wanting({ of: [{}] }), null, 900)).toBe(true);
    expect(sampler.want(wanting({ of: [{}] }), null, 1_100)).toBe(false);
    expect(asked.length).toBe(2);
  });

  test('asks anew where the plane goes through another point of a third coordinate', () => {
    const { asked, sampler } = recorded();
    const first = wanting({ slice: slice([1, 2, 3]) });
    sampler.want(first, null, 0);
    sampler.want({ ...first, slice: slice([9, 9, 3]) }, field(), 1);
    expect(asked.length).toBe(1);
    sampler.want({ ...first, slice: slice([9, 9, 4]) }, field(), 2);
    expect(asked.length).toBe(2);
  });
});
