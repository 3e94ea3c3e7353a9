import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { withBatch, withObjective } from '../../src/experiment/edits';
import { experimentOf } from '../../src/state/store';
import type { Wired } from '../../src/state/wires';
import { Results } from '../../src/ui/results/Results';
import { Settings } from '../../src/ui/settings/Settings';
import { StepSlider } from '../../src/ui/timeline/StepSlider';
import { arrived, stand } from './stand';

const gabor = (app: Wired) => {
  app.actions.edit((experiment) =>
    withObjective(experiment, { kind: 'catalog', id: 'gabor', parameters: {} }),
  );
  return arrived(app);
};
const batchOf = (app: Wired) => experimentOf(app.store.getState()).batch;
const dataOf = (app: Wired) => experimentOf(app.store.getState()).data;

/** How many pixels of the model's canvas are painted. */
function inked(): number {
  const canvas = page.getByRole('region', { name: 'Model' }).element().querySelector('canvas')!;
  if (canvas.width === 0) return 0;
  const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
  return data.filter((alpha, i) => i % 4 === 3 && alpha > 0).length;
}

test('the model is drawn over the data, where there are data', async () => {
  const app = await stand(<Results />, { width: 320, height: 700 });
  await arrived(app);
  expect(page.getByRole('region', { name: 'Model' }).elements()).toEqual([]);
  await expect.element(page.getByText('log scale, by step')).toBeVisible();
  await gabor(app);
  await expect.element(page.getByRole('region', { name: 'Model' })).toBeVisible();
  await expect.element(page.getByText('Gabor, 30 points', { exact: true })).toBeVisible();
  await expect.element(page.getByText('over all data, log scale')).toBeVisible();
  await expect.poll(inked).toBeGreaterThan(500);
});

test('the loss over the next batch stands beside that over all data', async () => {
  const app = await stand(<Results />, { width: 320, height: 700 });
  await gabor(app);
  app.actions.edit((experiment) => withBatch(experiment, { kind: 'stored' }));
  await arrived(app);
  app.actions.seek(0);
  await expect.element(page.getByText('next batch: 5 of 30 points')).toBeVisible();
  const value = (name: string) =>
    page.getByText(name, { exact: true }).element().nextElementSibling!.textContent;
  await expect.poll(() => value('loss, all data')).toBe('12.77');
  expect(Number(value('loss, next batch'))).toBeLessThan(12.77);
  app.actions.seek(app.traces.current.lastStep);
  await expect.poll(() => value('loss, next batch')).toBe('–');
});

test('data and batch are chosen in the settings', async () => {
  const app = await stand(<Settings />, { width: 304, height: 400 });
  await arrived(app);
  expect(page.getByLabelText('Data').elements()).toEqual([]);
  await gabor(app);
  await page.getByLabelText('Points that a step sees').selectOptions('in passes');
  expect(batchOf(app)).toEqual({ kind: 'epoch', size: 5 });
  const size = page.getByLabelText('Points in a batch');
  await size.fill('31');
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByText('from 1 to 30; kept 5')).toBeVisible();
  await size.fill('20');
  await userEvent.keyboard('{Enter}');
  expect(batchOf(app)).toEqual({ kind: 'epoch', size: 20 });
  await page.getByLabelText('Data').selectOptions('Gabor, 12 points');
  expect([dataOf(app), batchOf(app)]).toEqual(['gabor12', { kind: 'epoch', size: 12 }]);
  await page.getByLabelText('Points that a step sees').selectOptions('as stored');
  expect(batchOf(app)).toEqual({ kind: 'stored' });
  await page.getByLabelText('Points that a step sees').selectOptions('all points');
  expect(batchOf(app)).toBeUndefined();
});

test('the timeline says which pass over the data it is', async () => {
  const app = await stand(<StepSlider />, { width: 500, height: 60 });
  await gabor(app);
  app.actions.edit((experiment) => withBatch(experiment, { kind: 'epoch', size: 10 }));
  await arrived(app);
  app.actions.seek(4);
  const all = Math.ceil(app.traces.current.lastStep / 3);
  await expect.element(page.getByText(`pass 2 of ${all}`)).toBeVisible();
});
