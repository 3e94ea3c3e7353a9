import { run as audit } from 'axe-core';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { withObjective } from '../../src/experiment/edits';
import type { Point } from '../../src/paint/camera';
import { numbersTake } from '../../src/paint/relief/frame';
import { handleIn } from '../../src/paint/relief/glass';
import { lensOf } from '../../src/paint/relief/lens';
import { reliefOf } from '../../src/paint/relief/relief';
import { experimentOf } from '../../src/state/store';
import type { Wired } from '../../src/state/wires';
import { PanelsLayout } from '../../src/ui/panels/PanelsLayout';
import { SurfaceLayout } from '../../src/ui/relief/SurfaceLayout';
import { VIEWPOINTS } from '../../src/ui/relief/viewpoints';
import { handOver } from './hand';
import { arrived, stand } from './stand';

const SIZE = { width: 1000, height: 520 };
const PATIENCE = { timeout: 15_000 };
vi.setConfig({ testTimeout: 90_000 });

const said: string[] = [];
const levels = ['log', 'info', 'warn', 'error'] as const;
beforeEach(() => {
  said.length = 0;
  for (const level of levels)
    vi.spyOn(console, level).mockImplementation((...words) => void said.push(words.join(' ')));
});
afterEach(() => vi.restoreAllMocks());

const relief = () => page.getByRole('region', { name: /in space/ });
const floorOf = (region: Element): HTMLElement => region.querySelector('[data-part="floor"]')!;
const reliefFloor = (): HTMLElement => floorOf(relief().element());
const mapFloor = (): HTMLElement => floorOf(page.getByRole('region', { name: /^Map/ }).element());
const startOf = ({ store }: Wired): readonly number[] => experimentOf(store.getState()).starts[0]!;
const moved = ({ x, y }: Point, dx: number, dy: number): Point => ({ x: x + dx, y: y + dy });

/** What a canvas of the surface shows, as a copy: 0 is the model, 1 what lies over it. */
function pixelsOf(layer: 0 | 1): Uint8ClampedArray {
  const canvas = reliefFloor().querySelectorAll('canvas')[layer]!;
  const copy = document.createElement('canvas');
  copy.width = canvas.width;
  copy.height = canvas.height;
  const ctx = copy.getContext('2d')!;
  ctx.drawImage(canvas, 0, 0);
  return ctx.getImageData(0, 0, copy.width, copy.height).data;
}

/** How much of a canvas is painted, from 0 to 1. */
function covered(layer: 0 | 1): number {
  const data = pixelsOf(layer);
  return data.filter((alpha, i) => i % 4 === 3 && alpha > 0).length / (data.length / 4);
}

/** How much of the model is painted, turned by a key: WebGL keeps a picture only to the end of its frame. */
const modelCovered = (app: Wired, code: string): Promise<number> =>
  new Promise((resolve) => {
    relief()
      .element()
      .dispatchEvent(new KeyboardEvent('keydown', { code, bubbles: true, cancelable: true }));
    const leave = app.frames.subscribe(() => {
      leave();
      resolve(covered(0));
    });
  });

/** Where a start's handle is on the surface, seen from where one begins. */
function handle(app: Wired, start = 0): Point {
  const field = app.field.current!;
  const block = reliefOf(field);
  const { clientWidth: width, clientHeight: height } = reliefFloor();
  const take = numbersTake(field.isolines.levels, block);
  const lens = lensOf(VIEWPOINTS.front, block, { width, height }, take);
  const [x, y] = experimentOf(app.store.getState()).starts[start] as [number, number];
  return handleIn({ x, y }, block, lens).at;
}

/** The layout with a whole race on it, at its end. */
async function standSurface(): Promise<Wired> {
  const app = await stand(<SurfaceLayout />, SIZE);
  app.actions.setView({ kind: 'box', box: [-2, 4, -2, 3] });
  await arrived(app);
  app.actions.seek(app.traces.current.lastStep);
  await expect.poll(() => reliefFloor().querySelectorAll('canvas').length, PATIENCE).toBe(2);
  await expect.poll(() => covered(1), PATIENCE).toBeGreaterThan(0.01);
  return app;
}

/** Waits until nothing of what lies over the surface changes any more. */
async function rested(): Promise<string> {
  let before = '';
  await expect
    .poll(async () => {
      await new Promise((resolve) => setTimeout(resolve, 400));
      const now = reliefFloor().querySelectorAll('canvas')[1]!.toDataURL();
      const isStill = now === before;
      before = now;
      return isStill;
    }, PATIENCE)
    .toBe(true);
  return before;
}

test('surface and race are drawn, and nothing is logged', async () => {
  const app = await standSurface();
  expect(await modelCovered(app, 'ArrowRight')).toBeGreaterThan(0.15);
  await rested();
  expect(covered(1)).toBeGreaterThan(0.01);
  expect(said).toEqual([]);
});

describe('the start', () => {
  test('dragged on the surface takes all racers along, and is one entry of the history', async () => {
    const app = await standSurface();
    await rested();
    const hand = handOver(reliefFloor());
    const home = startOf(app);
    const entries = app.store.getState().history.past.length;
    const from = handle(app);
    await hand.press(moved(from, 4, 3));
    await expect.poll(() => app.store.getState().dragging).toBe('start');
    for (let n = 1; n <= 5; n++) await hand.drag(moved(from, 4 + 6 * n, 3 + 4 * n));
    await expect.poll(() => startOf(app)).not.toEqual(home);
    // The handle is where the hand is, less where it was taken.
    await expect
      .poll(() => Math.hypot(handle(app).x - from.x - 30, handle(app).y - from.y - 20))
      .toBeLessThan(3);
    await hand.release(moved(from, 34, 23));
    await expect.poll(() => app.store.getState().dragging).toBe(null);
    expect(app.store.getState().history.past.length).toBe(entries + 1);
    await arrived(app);
    await expect
      .poll(() => app.traces.current.list.every(({ trajectory: { w } }) => w[0]![0] === startOf(app)[0]))
      .toBe(true);
  });

  test('is the nearest of several, and stays where a link has closed it', async () => {
    const app = await standSurface();
    const starts = [
      [0.7, 1.4],
      [2, 0],
    ];
    app.actions.edit((experiment) => ({ ...experiment, starts }));
    await arrived(app);
    await rested();
    const hand = handOver(reliefFloor());
    const from = handle(app, 1);
    await hand.press(from);
    await hand.drag(moved(from, 30, 10));
    const second = () => experimentOf(app.store.getState()).starts[1];
    await expect.poll(second).not.toEqual(starts[1]);
    await hand.release(moved(from, 30, 10));
    await expect.poll(() => app.store.getState().dragging).toBe(null);
    expect(startOf(app)).toEqual(starts[0]);
    app.store.setState({ access: { start: 'locked' } });
    await hand.press(handle(app));
    await hand.drag(moved(handle(app), 30, 20));
    await hand.release(moved(handle(app), 30, 20));
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(startOf(app)).toEqual(starts[0]);
  });

  test('goes back on Escape, and to where the ground is tapped', async () => {
    const app = await standSurface();
    await rested();
    const hand = handOver(reliefFloor());
    const home = startOf(app);
    const from = handle(app);
    await hand.press(from);
    await hand.drag(moved(from, 30, 20));
    await expect.poll(() => startOf(app)).not.toEqual(home);
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => startOf(app)).toEqual(home);
    await hand.release(moved(from, 30, 20));
    const at = moved(from, 60, 20);
    await hand.press(at);
    await hand.release(at);
    await expect.poll(() => Math.hypot(handle(app).x - at.x, handle(app).y - at.y)).toBeLessThan(3);
  });
});

describe('the block', () => {
  test('is turned by keys, and turned back by 0', async () => {
    await standSurface();
    const before = await rested();
    (relief().element() as HTMLElement).focus();
    await userEvent.keyboard('{ArrowLeft}{ArrowUp}+');
    const turned = await rested();
    expect(turned).not.toEqual(before);
    await userEvent.keyboard('0');
    await expect.poll(rested, PATIENCE).toEqual(before);
  });

  test('is turned by a hand beside the start, and by two fingers', async () => {
    const app = await standSurface();
    const before = await rested();
    const hand = handOver(reliefFloor());
    const home = startOf(app);
    const corner = { x: 40, y: SIZE.height - 60 };
    await hand.press(corner);
    for (let n = 1; n <= 4; n++) await hand.drag(moved(corner, 20 * n, -5 * n));
    await hand.release(moved(corner, 80, -20));
    const turned = await rested();
    expect(turned).not.toEqual(before);
    await hand.touch(corner, moved(corner, 60, 0));
    for (let n = 1; n <= 4; n++) await hand.slide(moved(corner, 10 * n, 0), moved(corner, 60 + 20 * n, 0));
    await hand.lift();
    expect(await rested()).not.toEqual(turned);
    expect(startOf(app)).toEqual(home);
  });

  test('is seen from the notes’ place, from above, and as a net', async () => {
    const app = await standSurface();
    const before = await rested();
    const seen = new Set([before]);
    for (const name of ['30°, 200°', 'Top', 'Front']) {
      await page.getByRole('button', { name, exact: true }).click();
      seen.add(await rested());
    }
    expect(seen.size).toBe(3);
    const solid = await modelCovered(app, 'ArrowLeft');
    await page.getByRole('button', { name: 'Wireframe' }).click();
    await rested();
    const net = await modelCovered(app, 'ArrowRight');
    expect(net).toBeGreaterThan(0.02);
    expect(net).toBeLessThan(0.7 * solid);
  });

  test('comes back when its context was lost', async () => {
    const app = await standSurface();
    const before = await modelCovered(app, 'ArrowRight');
    const gl = reliefFloor().querySelector('canvas')!.getContext('webgl2')!;
    const loss = gl.getExtension('WEBGL_lose_context')!;
    loss.loseContext();
    await expect.poll(() => gl.isContextLost()).toBe(true);
    await new Promise((resolve) => setTimeout(resolve, 100));
    loss.restoreContext();
    await expect.poll(() => gl.isContextLost(), PATIENCE).toBe(false);
    await modelCovered(app, 'ArrowLeft');
    await expect.poll(() => modelCovered(app, 'ArrowRight'), PATIENCE).toBeCloseTo(before, 1);
  });
});

describe('what is pointed at', () => {
  const cross = (): SVGElement => document.querySelector('svg[viewBox="-8 -8 16 16"]')!;

  test('on the surface is marked on the map, where the map has it', async () => {
    const app = await standSurface();
    await rested();
    const hand = handOver(reliefFloor());
    await hand.hover(handle(app));
    await expect.poll(() => cross().style.visibility).toBe('visible');
    const at = cross().getBoundingClientRect();
    const floor = mapFloor().getBoundingClientRect();
    const [x, y] = startOf(app) as [number, number];
    const field = app.field.current!;
    const view = reliefOf(field).box;
    const u = (at.x + at.width / 2 - floor.x) / floor.width;
    const v = (at.y + at.height / 2 - floor.y) / floor.height;
    expect(u).toBeCloseTo((x - view.x0) / (view.x1 - view.x0), 1);
    expect(v).toBeCloseTo((view.y1 - y) / (view.y1 - view.y0), 1);
    await hand.hover({ x: 5, y: SIZE.height - 5 });
    await expect.poll(() => cross().style.visibility).toBe('hidden');
  });

  test('on the map is marked on the surface', async () => {
    await standSurface();
    const before = await rested();
    await handOver(mapFloor()).hover({ x: 300, y: 330 });
    await expect.poll(rested, PATIENCE).not.toEqual(before);
    expect(cross().style.visibility).toBe('hidden');
  });
});

describe('where there is no surface', () => {
  test('a curve says so, and the map has the place', async () => {
    const app = await standSurface();
    app.actions.edit((experiment) =>
      withObjective(experiment, { kind: 'catalog', id: 'parabola', parameters: {} }),
    );
    await expect.element(page.getByText('One coordinate makes a curve')).toBeVisible();
    expect(relief().elements()).toEqual([]);
    await expect.poll(() => mapFloor().clientWidth).toBeGreaterThan(SIZE.width / 2);
  });

  test('without WebGL a word does, and the map', async () => {
    type GetContext = (this: HTMLCanvasElement, kind: string, options?: unknown) => RenderingContext | null;
    const real = Reflect.get(HTMLCanvasElement.prototype, 'getContext') as GetContext;
    const without: GetContext = function (kind, options) {
      return kind === 'webgl2' ? null : real.call(this, kind, options);
    };
    vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockImplementation(without as never);
    await stand(<SurfaceLayout />, SIZE);
    await expect.element(page.getByText('This browser offers no WebGL')).toBeVisible();
    await expect.poll(() => mapFloor().clientWidth).toBeGreaterThan(SIZE.width / 2);
  });
});

describe('four panels', () => {
  test('show surface, map, model and loss of one race; without data the rates', async () => {
    const app = await stand(<PanelsLayout />, SIZE);
    await arrived(app);
    await expect.element(relief()).toBeVisible();
    await expect.element(page.getByRole('region', { name: 'Learning rate η' })).toBeVisible();
    await expect.element(page.getByRole('region', { name: 'Loss' })).toBeVisible();
    app.actions.seek(20);
    await expect.element(page.getByText('Learning rates by step, at step 20')).toBeInTheDocument();
    app.actions.edit((experiment) =>
      withObjective(experiment, { kind: 'catalog', id: 'line_fit', parameters: {} }),
    );
    await expect.element(page.getByRole('region', { name: 'Model' })).toBeVisible();
  });

  test.each(['en', 'ko'] as const)('nothing on them is against the rules, in %s', async (language) => {
    const app = await stand(<PanelsLayout />, SIZE);
    await app.actions.setLanguage(language);
    await arrived(app);
    await expect.poll(() => document.querySelectorAll('[data-part="floor"] canvas').length, PATIENCE).toBe(5);
    const { violations } = await audit(document.body, { rules: { region: { enabled: false } } });
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
});
