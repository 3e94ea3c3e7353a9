import { run as audit } from 'axe-core';
import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { withCloud, withObjective, withWithin } from '../../src/experiment/edits';
import { screenX, screenY, type Camera } from '../../src/paint/camera';
import { experimentOf } from '../../src/state/store';
import type { Wired } from '../../src/state/wires';
import { MapStage } from '../../src/ui/map/MapStage';
import { StepNumbers } from '../../src/ui/results/StepNumbers';
import { handOver } from './hand';
import { arrived, stand } from './stand';

const SIZE = { width: 720, height: 560 };

const startOf = ({ store }: Wired): readonly number[] => experimentOf(store.getState()).starts[0]!;
const map = () => page.getByRole('region', { name: /Map/ });
const floor = (): Element => map().element().querySelector('div')!;
const sliders = () => page.getByRole('slider', { name: /^Start/ }).elements() as HTMLInputElement[];

const frames = async (count: number): Promise<void> => {
  for (let n = 0; n < count; n++) await new Promise(requestAnimationFrame);
};

const layer = (n: number): HTMLCanvasElement => floor().querySelectorAll('canvas')[n]!;

/** The colour of a layer of the map at a place. */
function colourAt(n: number, x: number, y: number): readonly number[] {
  const ctx = layer(n).getContext('2d')!;
  return [...ctx.getImageData(x * devicePixelRatio, y * devicePixelRatio, 1, 1).data];
}

/** The map of a surface, with its race complete and its ground painted. */
async function standOn(id: string): Promise<Wired> {
  const app = await stand(<MapStage />, SIZE);
  app.actions.edit((experiment) => withObjective(experiment, { kind: 'catalog', id, parameters: {} }));
  app.actions.setView({ kind: 'domain' });
  await arrived(app);
  await expect.poll(() => colourAt(0, 300, SIZE.height - 40)[3], { timeout: 10_000 }).toBe(255);
  await frames(40);
  return app;
}

describe('one coordinate', () => {
  /** The parabola over its domain, −5 … 5: 14 % of air above and below the heights 0 … 25. */
  const scaleX = SIZE.width / 10;
  const scaleY = (0.72 * SIZE.height) / 25;
  const camera: Camera = { cx: 0, cy: 12.5, scaleX, scaleY, ...SIZE };
  const onCurve = (x: number) => ({ x: screenX(camera, x), y: screenY(camera, x * x) });

  test('is a curve, with paper above it and ground below', async () => {
    await standOn('parabola');
    const { x, y } = onCurve(3);
    const [above, below] = [colourAt(0, x, y - 12), colourAt(0, x, y + 12)];
    expect(above).toEqual([255, 255, 255, 255]);
    expect(below).not.toEqual(above);
    // The valley is the palest ground.
    const light = ([red, green, blue]: readonly number[]): number => red! + green! + blue!;
    expect(light(colourAt(0, SIZE.width / 2, SIZE.height - 60))).toBeGreaterThan(light(colourAt(0, 20, 120)));
  });

  test('its start is dragged along the curve, whatever the height of the hand', async () => {
    const app = await standOn('parabola');
    const hand = handOver(floor());
    await hand.press(onCurve(-4));
    expect(app.store.getState().dragging).toBe('start');
    await hand.drag({ x: onCurve(1).x, y: 30 });
    await hand.release({ x: onCurve(1).x, y: 30 });
    await expect.poll(() => startOf(app)).toEqual([expect.closeTo(1, 1)]);
    await arrived(app);
    const [trace] = app.traces.current.list;
    expect(trace!.trajectory.w[0]![0]).toBe(startOf(app)[0]);
    // A tap puts it where it falls.
    await hand.press({ x: onCurve(2.5).x, y: 60 });
    await hand.release({ x: onCurve(2.5).x, y: 60 });
    await expect.poll(() => startOf(app)).toEqual([expect.closeTo(2.5, 1)]);
  });

  test('has one slider, which the arrows to the sides move', async () => {
    const app = await standOn('parabola');
    expect(sliders()).toHaveLength(1);
    sliders()[0]!.focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(startOf(app)).toEqual([expect.closeTo(-4 + 10 / 50, 10)]);
    const at = startOf(app);
    await userEvent.keyboard('{Escape}');
    expect(startOf(app)).toEqual([-4]);
    expect(at).not.toEqual([-4]);
  });

  test('the heights follow when the map is moved or zoomed', async () => {
    const app = await standOn('parabola');
    await page.getByRole('button', { name: 'Closer' }).click();
    await expect.poll(() => app.store.getState().view.kind).toBe('camera');
    await frames(40);
    // From −5/1.5 to 5/1.5: the top of the curve stands 14 % below the edge of the canvas again.
    const top = 0.14 * SIZE.height;
    expect(colourAt(0, 2, top - 14)).toEqual([255, 255, 255, 255]);
    expect(colourAt(0, 2, top + 14)).not.toEqual([255, 255, 255, 255]);
  });

  test('shows a constraint as what is left of the axis', async () => {
    const app = await standOn('parabola');
    const before = colourAt(1, onCurve(-4.5).x, 500);
    app.actions.edit((experiment) => withWithin(experiment, { kind: 'box', low: [-4], high: [3] }));
    await expect.poll(() => colourAt(1, onCurve(-4.5).x, 500)).not.toEqual(before);
    expect(colourAt(1, onCurve(0.5).x, 500)[3]).toBe(0);
  });
});

describe('more coordinates than two', () => {
  const axis = (name: string) => page.getByRole('combobox', { name });

  test('their choice and that of the layout leave each other in sight', async () => {
    await standOn('rosenbrock_4');
    const boxOf = (name: string) => page.getByRole('group', { name }).element().getBoundingClientRect();
    await expect.element(page.getByRole('group', { name: 'Layout' })).toBeVisible();
    await expect
      .poll(() => boxOf('Coordinates on the map').top - boxOf('Layout').bottom)
      .toBeGreaterThanOrEqual(4);
  });

  test('two of them are chosen; choosing the other’s changes places', async () => {
    const app = await standOn('rosenbrock_4');
    await axis('Vertical axis').selectOptions('x₄');
    expect(app.store.getState().plane).toEqual({ kind: 'axes', axes: [0, 3] });
    await axis('Horizontal axis').selectOptions('x₄');
    expect(app.store.getState().plane).toEqual({ kind: 'axes', axes: [3, 0] });
    expect(sliders().map((slider) => slider.ariaLabel)).toEqual(['Start, x₄', 'Start, x₁']);
    await expect.poll(() => [...app.field.current!.grid.axes]).toEqual([3, 0]);
  });

  test('the ground is cut open where the selected racer is', async () => {
    const app = await standOn('rosenbrock_4');
    app.actions.seek(40);
    const { w } = app.traces.current.list[0]!.trajectory;
    await expect.poll(() => Array.from(app.field.current!.grid.at).slice(2)).toEqual([w[2]![40], w[3]![40]]);
    await expect.element(map().getByText(/^Cut where Adam is: x₃ = /)).toBeInTheDocument();
  });

  test('a tap moves the two coordinates that are shown, and no other', async () => {
    const app = await standOn('rosenbrock_4');
    app.actions.setPlane({ kind: 'axes', axes: [1, 2] });
    app.actions.setView({ kind: 'box', box: [-2, 2, -2, 2] });
    await frames(40);
    const hand = handOver(floor());
    const at = { x: 200, y: 300 };
    await hand.press(at);
    await hand.release(at);
    const scale = SIZE.height / 4;
    await expect
      .poll(() => startOf(app))
      .toEqual([
        -1.2,
        expect.closeTo((at.x - SIZE.width / 2) / scale, 1),
        expect.closeTo((SIZE.height / 2 - at.y) / scale, 1),
        1,
      ]);
  });

  test('the plane of the path is sampled along its directions, and stays while the start is dragged', async () => {
    const app = await standOn('rosenbrock_4');
    await axis('What the map shows').selectOptions('Plane of the path');
    await expect.poll(() => app.field.current!.grid.directions).toBeDefined();
    const { directions } = app.field.current!.grid;
    for (const direction of directions!) expect(Math.hypot(...Array.from(direction))).toBeCloseTo(1, 9);
    await expect.element(map().getByText(/% of Adam’s path lies in it/)).toBeInTheDocument();
    app.actions.beginDrag('start');
    app.actions.edit((experiment) => ({ ...experiment, starts: [[-1, 0.5, -1, 0.5]] }));
    await arrived(app);
    await frames(5);
    expect(app.field.current!.grid.directions).toEqual(directions);
    app.actions.endDrag();
    await expect.poll(() => app.field.current!.grid.directions).not.toEqual(directions);
  });

  test('the link says which plane, and only where there is one to choose', async () => {
    const app = await standOn('squares_4');
    expect(await app.link({})).not.toMatchObject({ value: expect.stringContaining('plane') });
    app.actions.setPlane({ kind: 'axes', axes: [1, 3] });
    expect(await app.link({})).toMatchObject({ value: expect.stringContaining('plane=1,3') });
    app.actions.edit((experiment) =>
      withObjective(experiment, { kind: 'catalog', id: 'beale', parameters: {} }),
    );
    expect(await app.link({})).not.toMatchObject({ value: expect.stringContaining('plane') });
  });

  test('nothing on the map is against the rules', async () => {
    await standOn('rosenbrock_4');
    await expect.element(axis('Vertical axis')).toBeInTheDocument();
    const { violations } = await audit(document.body, { rules: { region: { enabled: false } } });
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });

  test('four coordinates stand below each other in the numbers', async () => {
    const app = await stand(<StepNumbers />, SIZE);
    app.actions.edit((experiment) =>
      withObjective(experiment, { kind: 'catalog', id: 'squares_4', parameters: {} }),
    );
    await arrived(app);
    await expect.element(page.getByRole('rowheader', { name: 'x₄' })).toBeInTheDocument();
    expect(page.getByRole('columnheader').elements()).toHaveLength(3);
  });
});

test('a cloud follows its start under the hand', async () => {
  const app = await stand(<MapStage />, SIZE);
  app.actions.edit((experiment) => withCloud(experiment, { count: 12, radius: 0.5 }));
  await arrived(app);
  const away = () =>
    app.traces.current.list
      .filter(({ racer }) => racer === 0)
      .map(({ trajectory: { w } }) => w.map((column, i) => column[0]! - startOf(app)[i]!));
  const before = away();
  expect(before).toHaveLength(12);
  app.actions.beginDrag('start');
  app.actions.edit((experiment) => ({ ...experiment, starts: [[-1, 2]] }));
  await expect.poll(() => app.traces.current.list[0]!.trajectory.w[0]![0]).toBe(-1);
  app.actions.endDrag();
  away().forEach((offset, n) => offset.forEach((value, i) => expect(value).toBeCloseTo(before[n]![i]!, 10)));
});
