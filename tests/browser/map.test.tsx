import { run as audit } from 'axe-core';
import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { fit, toScreen, toWorld, type Camera, type Point } from '../../src/paint/camera';
import { experimentOf } from '../../src/state/store';
import type { Wired } from '../../src/state/wires';
import { MapStage } from '../../src/ui/map/MapStage';
import { handOver } from './hand';
import { arrived, stand } from './stand';

const SIZE = { width: 720, height: 560 };
/** Shown by every test, so that places on the canvas are known. */
const BOX = { x0: -2, x1: 4, y0: -2, y1: 3 };
const CAMERA = fit(BOX, SIZE);

const startOf = ({ store }: Wired): readonly number[] => experimentOf(store.getState()).starts[0]!;
const onScreen = ([x, y]: readonly number[]): Point => toScreen(CAMERA, { x: x!, y: y! });
const floor = (): Element => page.getByRole('region', { name: /Map/ }).element().querySelector('div')!;
const moved = ({ x, y }: Point, dx: number, dy: number): Point => ({ x: x + dx, y: y + dy });

/** The map at a known view with a complete race, its field painted. */
async function standMap(): Promise<Wired> {
  const app = await stand(<MapStage />, SIZE);
  app.actions.setView({ kind: 'box', box: [BOX.x0, BOX.x1, BOX.y0, BOX.y1] });
  await arrived(app);
  await expect.poll(() => pictureAt(onScreen([2, -1])), { timeout: 10_000 }).not.toEqual(BLANK);
  return app;
}

const frames = async (count: number): Promise<void> => {
  for (let n = 0; n < count; n++) await new Promise(requestAnimationFrame);
};

const BLANK = [0, 0, 0, 0];

/** The colour of the ground at a place on the canvas. */
function pictureAt({ x, y }: Point): number[] {
  const ground = floor().querySelector('canvas')!;
  const ctx = ground.getContext('2d')!;
  return [...ctx.getImageData(x * devicePixelRatio, y * devicePixelRatio, 1, 1).data];
}

/** Whether the paths on the screen begin at the start, to the last bit. */
const pathsBeginAtStart = (app: Wired): boolean =>
  app.traces.current.list.every(({ trajectory: { w } }) =>
    startOf(app).every((value, i) => w[i]![0] === value),
  );

/** The camera that a hand has left the map at. */
function cameraOf({ store }: Wired): Camera {
  const { view } = store.getState();
  if (view.kind !== 'camera') throw new Error(`the view is a ${view.kind}`);
  return view.camera;
}

describe('the start, dragged', () => {
  test('by mouse takes all racers along, and is one entry of the history', async () => {
    const app = await standMap();
    const hand = handOver(floor());
    const from = onScreen(startOf(app));
    const entries = app.store.getState().history.past.length;
    await hand.press(moved(from, 5, -3));
    expect(app.store.getState().dragging).toBe('start');
    for (let n = 1; n <= 10; n++) {
      await hand.drag(moved(from, 5 + 8 * n, -3 + 6 * n));
      await expect.poll(() => pathsBeginAtStart(app)).toBe(true);
    }
    const to = onScreen(startOf(app));
    // Where the pointer is, less where it had taken the handle.
    expect(to.x).toBeCloseTo(from.x + 80, 0);
    expect(to.y).toBeCloseTo(from.y + 60, 0);
    await hand.release(moved(from, 85, 57));
    await expect.poll(() => app.store.getState().dragging).toBe(null);
    expect(app.store.getState().history.past.length).toBe(entries + 1);
    await arrived(app);
    expect(pathsBeginAtStart(app)).toBe(true);
  });

  test('is the nearest of several, and the others stay', async () => {
    const app = await standMap();
    app.actions.edit((experiment) => ({
      ...experiment,
      starts: [
        [0.7, 1.4],
        [1.4, 1.4],
      ],
    }));
    await arrived(app);
    const hand = handOver(floor());
    const from = onScreen([1.4, 1.4]);
    await hand.press(from);
    await hand.drag(moved(from, 40, 60));
    const starts = () => experimentOf(app.store.getState()).starts;
    await expect.poll(() => onScreen(starts()[1]!).y).toBeCloseTo(from.y + 60, 0);
    expect(starts()[0]).toEqual([0.7, 1.4]);
    await hand.release(moved(from, 40, 60));
    await expect.poll(() => app.store.getState().dragging).toBe(null);
  });

  test('by a finger', async () => {
    const app = await standMap();
    const hand = handOver(floor());
    const from = onScreen(startOf(app));
    await hand.touch(moved(from, 12, 12));
    for (let n = 1; n <= 6; n++) await hand.slide(moved(from, 12 - 10 * n, 12 + 20 * n));
    await expect.poll(() => onScreen(startOf(app)).x).toBeCloseTo(from.x - 60, 0);
    expect(onScreen(startOf(app)).y).toBeCloseTo(from.y + 120, 0);
    expect(app.store.getState().dragging).toBe('start');
    await hand.lift();
    await expect.poll(() => app.store.getState().dragging).toBe(null);
  });

  test('goes back on Escape, and the hand holds nothing any more', async () => {
    const app = await standMap();
    const hand = handOver(floor());
    const home = startOf(app);
    const from = onScreen(home);
    const entries = app.store.getState().history.past.length;
    await hand.press(from);
    await hand.drag(moved(from, 70, 10));
    await expect.poll(() => startOf(app)).not.toEqual(home);
    await userEvent.keyboard('{Escape}');
    expect(startOf(app)).toEqual(home);
    await hand.drag(moved(from, 90, 40));
    await hand.release(moved(from, 90, 40));
    await frames(2);
    expect(startOf(app)).toEqual(home);
    expect(app.store.getState().dragging).toBe(null);
    expect(app.store.getState().history.past.length).toBe(entries);
  });

  test('leaves the camera where it is, even a framing one', async () => {
    const app = await standMap();
    app.actions.setView({ kind: 'frame' });
    await frames(40);
    const before = pictureAt({ x: 30, y: 30 });
    const { view } = app.store.getState();
    app.actions.beginDrag('start');
    for (let n = 0; n < 5; n++) {
      app.actions.edit((experiment) => ({ ...experiment, starts: [[-3 + n, 3 - n]] }));
      await arrived(app);
      await frames(2);
      expect(pictureAt({ x: 30, y: 30 })).toEqual(before);
    }
    app.actions.endDrag();
    await frames(30);
    expect(pictureAt({ x: 30, y: 30 })).toEqual(before);
    expect(app.store.getState().view).toBe(view);
  });
});

describe('a press on empty ground', () => {
  test('that does not move places the start there', async () => {
    const app = await standMap();
    const hand = handOver(floor());
    const at = onScreen([2.5, -1]);
    await hand.press(at);
    await hand.release(at);
    await expect.poll(() => startOf(app)[0]).toBeCloseTo(2.5, 2);
    expect(startOf(app)[1]).toBeCloseTo(-1, 2);
  });

  test('that moves takes the ground along', async () => {
    const app = await standMap();
    const hand = handOver(floor());
    const home = startOf(app);
    const from = { x: 500, y: 400 };
    const under = toWorld(CAMERA, from);
    await hand.press(from);
    for (let n = 1; n <= 8; n++) await hand.drag(moved(from, -10 * n, -5 * n));
    await hand.release(moved(from, -80, -40));
    await expect.poll(() => app.store.getState().view.kind).toBe('camera');
    const now = toScreen(cameraOf(app), under);
    expect(now.x).toBeCloseTo(420, 5);
    expect(now.y).toBeCloseTo(360, 5);
    expect(startOf(app)).toEqual(home);
  });

  test('with two fingers zooms about what lies between them', async () => {
    const app = await standMap();
    const hand = handOver(floor());
    const [a, b] = [
      { x: 460, y: 300 },
      { x: 560, y: 400 },
    ];
    await hand.touch(a, b);
    for (let n = 1; n <= 10; n++) await hand.slide(moved(a, -5 * n, -5 * n), moved(b, 5 * n, 5 * n));
    await expect.poll(() => cameraOf(app).scaleX / CAMERA.scaleX).toBeCloseTo(2, 1);
    await hand.lift();
    const middle = { x: 510, y: 350 };
    const under = toWorld(cameraOf(app), middle);
    expect(toScreen(CAMERA, under).x).toBeCloseTo(middle.x, 0);
    expect(toScreen(CAMERA, under).y).toBeCloseTo(middle.y, 0);
  });
});

test('the wheel zooms at the pointer, and the ground under it stays', async () => {
  const app = await standMap();
  const hand = handOver(floor());
  const at = { x: 600, y: 120 };
  const under = toWorld(CAMERA, at);
  await hand.wheel(at, -240);
  await expect.poll(() => app.store.getState().view.kind).toBe('camera');
  const now = cameraOf(app);
  expect(now.scaleX).toBeGreaterThan(CAMERA.scaleX * 1.2);
  expect(toScreen(now, under).x).toBeCloseTo(at.x, 5);
  expect(toScreen(now, under).y).toBeCloseTo(at.y, 5);
});

test('wherever a hand has moved the map there is ground, and soon its own field', async () => {
  const app = await standMap();
  const hand = handOver(floor());
  const at = { x: 600, y: 120 };
  for (let n = 0; n < 12; n++) {
    await hand.wheel(at, 400);
    await frames(1);
    for (const corner of [
      { x: 1, y: 1 },
      { x: SIZE.width - 2, y: SIZE.height - 2 },
    ])
      expect(pictureAt(corner)).not.toEqual(BLANK);
  }
  await expect
    .poll(() => {
      const { x0, dx, columns } = app.field.current!.grid;
      return (
        x0 <= toWorld(cameraOf(app), { x: 0, y: 0 }).x &&
        x0 + dx * columns >= toWorld(cameraOf(app), { x: SIZE.width, y: 0 }).x
      );
    })
    .toBe(true);
});

describe('the keys', () => {
  const slider = (name: string) =>
    page.getByRole('slider', { name: `Start, ${name}` }).element() as HTMLInputElement;
  /** The surface of the opening page is shown over 9 × 9. */
  const SPAN = 9;

  test('move the start by parts of the domain, the way they point', async () => {
    const app = await standMap();
    const [x, y] = startOf(app) as [number, number];
    slider('x').focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(startOf(app)[0]).toBeCloseTo(x + SPAN / 50, 10);
    await userEvent.keyboard('{Shift>}{ArrowLeft}{/Shift}');
    expect(startOf(app)[0]).toBeCloseTo(x + SPAN / 50 - SPAN / 10, 10);
    await userEvent.keyboard('{Alt>}{ArrowUp}{/Alt}');
    expect(startOf(app)[1]).toBeCloseTo(y + SPAN / 200, 10);
    expect(document.activeElement).toBe(slider('y'));
    await expect.poll(() => slider('y').getAttribute('aria-valuetext')).toBe('1.445');
    expect(app.store.getState().dragging).toBe(null);
    await userEvent.keyboard('{Escape}');
    expect(startOf(app)).toEqual([x, y]);
  });

  test('held down are one entry of the history', async () => {
    const app = await standMap();
    const entries = app.store.getState().history.past.length;
    slider('x').focus();
    await userEvent.keyboard('{ArrowRight>5/}');
    expect(startOf(app)[0]).toBeCloseTo(0.7 + (5 * SPAN) / 50, 10);
    expect(app.store.getState().history.past.length).toBe(entries + 1);
  });

  test('bring a start into view that they move while it is out of sight', async () => {
    const app = await standMap();
    app.actions.edit((experiment) => ({ ...experiment, starts: [[20, 20]] }));
    slider('y').focus();
    await userEvent.keyboard('{ArrowDown}');
    await expect.poll(() => app.store.getState().view.kind).toBe('camera');
    const { x, y } = toScreen(cameraOf(app), { x: startOf(app)[0]!, y: startOf(app)[1]! });
    expect(x).toBeGreaterThan(0.1 * SIZE.width);
    expect(x).toBeLessThan(0.9 * SIZE.width);
    expect(y).toBeGreaterThan(0.1 * SIZE.height);
    expect(y).toBeLessThan(0.9 * SIZE.height);
  });

  test('move the map while it has the focus, and zoom it from anywhere', async () => {
    const app = await standMap();
    (page.getByRole('region', { name: /Map/ }).element() as HTMLElement).focus();
    await userEvent.keyboard('{ArrowRight}');
    await expect.poll(() => app.store.getState().view.kind).toBe('camera');
    expect(cameraOf(app).cx).toBeCloseTo(CAMERA.cx + (0.1 * SIZE.width) / CAMERA.scaleX, 10);
    (document.activeElement as HTMLElement).blur();
    await frames(2);
    const { scaleX } = cameraOf(app);
    await userEvent.keyboard('=');
    expect(cameraOf(app).scaleX).toBeGreaterThan(scaleX);
    await userEvent.keyboard('0');
    expect(app.store.getState().view.kind).toBe('frame');
  });
});

describe('the controls', () => {
  test('come closer, go back and fit', async () => {
    const app = await standMap();
    await page.getByRole('button', { name: 'Closer' }).click();
    expect(cameraOf(app).scaleX).toBeCloseTo(CAMERA.scaleX * 1.5, 8);
    await frames(40);
    await page.getByRole('button', { name: 'Farther' }).click();
    expect(cameraOf(app).scaleX).toBeCloseTo(CAMERA.scaleX, 8);
    const fitted = page.getByRole('button', { name: /^Fit/ });
    await fitted.click();
    expect(app.store.getState().view.kind).toBe('frame');
    await frames(40);
    await fitted.click();
    expect(app.store.getState().view.kind).toBe('domain');
  });

  test('frame the race anew where it has left its frame', async () => {
    const app = await standMap();
    app.actions.setView({ kind: 'frame' });
    await frames(40);
    app.actions.edit((experiment) => ({ ...experiment, starts: [[-4, 4]] }));
    await arrived(app);
    await frames(2);
    const { view } = app.store.getState();
    await page.getByRole('button', { name: /^Fit/ }).click();
    expect(app.store.getState().view).not.toBe(view);
    expect(app.store.getState().view.kind).toBe('frame');
  });
});

test('an arrow at the edge brings a start into view that is out of sight', async () => {
  const app = await standMap();
  const hand = handOver(floor());
  app.actions.edit((experiment) => ({ ...experiment, starts: [[40, 0.5]] }));
  await frames(3);
  const edge = { x: SIZE.width - 18, y: SIZE.height / 2 };
  await hand.press(edge);
  await hand.release(edge);
  await expect.poll(() => app.store.getState().view.kind).toBe('camera');
  expect(startOf(app)).toEqual([40, 0.5]);
  const { x } = toScreen(cameraOf(app), { x: 40, y: 0.5 });
  expect(x).toBeLessThan(SIZE.width);
});

describe('for the ear', () => {
  test('the race is told when it rests, and stands in a table', async () => {
    const app = await standMap();
    app.actions.seek(44);
    await expect
      .poll(() => document.querySelector('output')?.textContent, { timeout: 5000 })
      .toMatch(/^Step 44 of 200\. Nesterov leads/);
    const rows = page.getByRole('table').element().querySelectorAll('tbody tr');
    expect([...rows].map((row) => row.querySelector('th')!.textContent)).toContain('Gradient descent');
    expect(rows.length).toBe(6);
  });

  test('nothing on the map is against the rules', async () => {
    const app = await standMap();
    app.actions.seek(44);
    await expect.poll(() => document.querySelector('output')).not.toBeNull();
    const { violations } = await audit(document.body, { rules: { region: { enabled: false } } });
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
});
