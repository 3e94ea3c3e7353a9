import { run as audit } from 'axe-core';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { stepX } from '../../src/paint/chartFrame';
import type { Wired } from '../../src/state/wires';
import { LossChart } from '../../src/ui/chart/LossChart';
import { handOver } from './hand';
import { arrived, stand } from './stand';

const SIZE = { width: 320, height: 260 };
/** The axes of the opening race on a chart of this size; their margins are the chart's own. */
const AXES = { spacing: 'even', steps: 200, left: 50, right: 304 } as const;

const figure = (): Element => page.getByRole('figure').element();
const stepOf = ({ store }: Wired): number => store.getState().playback.step;
const at = (step: number) => ({ x: stepX({ ...AXES } as Parameters<typeof stepX>[0], step), y: 120 });

async function standChart(): Promise<Wired> {
  const app = await stand(<LossChart />, SIZE);
  await arrived(app);
  await expect.poll(() => inked()).toBeGreaterThan(100);
  return app;
}

/** How many pixels of the chart have been painted. */
function inked(): number {
  const canvas = figure().querySelector('canvas')!;
  if (canvas.width === 0) return 0;
  const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
  return data.filter((value, i) => i % 4 === 3 && value > 0).length;
}

test('a press goes to the step under it, and the step follows the hand', async () => {
  const app = await standChart();
  const hand = handOver(figure());
  await hand.press(at(50));
  await expect.poll(() => stepOf(app)).toBe(50);
  await hand.drag(at(120));
  await expect.poll(() => stepOf(app)).toBe(120);
  await hand.drag({ x: SIZE.width + 40, y: 20 });
  await expect.poll(() => stepOf(app)).toBe(200);
  await hand.release(at(30));
  await hand.hover(at(10));
  await expect.poll(() => document.body.textContent).toContain('step 10');
  expect(stepOf(app)).toBeGreaterThanOrEqual(30);
});

test('the mouse is told the step that it points at, and none when it leaves', async () => {
  await standChart();
  const hand = handOver(figure());
  await hand.hover(at(77));
  await expect.element(page.getByText('step 77', { exact: true })).toBeVisible();
  await hand.hover({ x: SIZE.width + 50, y: SIZE.height + 50 });
  await expect.element(page.getByText('step 77', { exact: true })).not.toBeInTheDocument();
});

test('the current step moves on the chart', async () => {
  const app = await standChart();
  const before = figure().querySelector('canvas')!.toDataURL();
  app.actions.seek(150);
  await expect.poll(() => figure().querySelector('canvas')!.toDataURL()).not.toBe(before);
});

test('the chart says in words what it shows', async () => {
  const app = await standChart();
  app.actions.seek(200);
  await expect.poll(() => figure().textContent).toContain('now at step 200 of 200');
  expect(figure().textContent).toMatch(/Nesterov: from 26\.50 to \d/);
  const { violations } = await audit(document.body, { rules: { region: { enabled: false } } });
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
});
