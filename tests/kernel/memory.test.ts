import { describe, expect, it } from 'vitest';
import { PAGE, reserve, viewOf } from '../../src/kernel/memory';

const MEGABYTE = 2 ** 20;

describe('reserve', () => {
  it('gives regions that are zero and do not overlap', () => {
    const sizes = [8, 1000, 3 * MEGABYTE, 8, 15 * MEGABYTE, 20 * MEGABYTE, 8];
    const views = sizes.map((bytes) => {
      const { memory, base } = reserve(bytes);
      return viewOf(memory, base, bytes / 8);
    });
    for (const view of views) expect(view.every((number) => number === 0)).toBe(true);
    views.forEach((view, k) => view.fill(k));
    views.forEach((view, k) => expect(view.every((number) => number === k)).toBe(true));
  });

  it('needs a handful of memories for hundreds of regions', () => {
    const memories = new Set(Array.from({ length: 500 }, () => reserve(50_000).memory));
    expect(memories.size).toBeLessThan(5);
  });

  it('gives a large region a memory of its own, no larger than need be', () => {
    const { memory, base } = reserve(20 * MEGABYTE + 8);
    expect([base, memory.buffer.byteLength]).toEqual([0, 20 * MEGABYTE + PAGE]);
  });
});
