import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { withObjective } from '../../src/experiment/edits';
import { experimentOf } from '../../src/state/store';
import type { Wired } from '../../src/state/wires';
import { Settings } from '../../src/ui/settings/Settings';
import { stand } from './stand';

let app: Wired;
const experiment = () => experimentOf(app.store.getState());

beforeEach(async () => {
  app = await stand(<Settings />, { width: 304, height: 400 });
});

async function type(name: string, text: string) {
  await page.getByRole('textbox', { name, exact: true }).fill(text);
  await userEvent.keyboard('{Enter}');
}

test('the start is typed', async () => {
  await type('Start y', '−2.5');
  expect(experiment().starts[0]).toEqual([0.7, -2.5]);
});

test('the budget is counted in steps or in evaluations', async () => {
  await page.getByRole('combobox', { name: 'Budget counted in' }).selectOptions('steps');
  await type('Budget', '1000');
  expect(experiment().budget).toEqual({ kind: 'steps', amount: 1000 });
});

test('a budget beyond what the page allows is refused with the limits', async () => {
  await type('Budget', '1e9');
  await expect.element(page.getByRole('alert')).toHaveTextContent(/^from 1 to 666,665; kept 200$/);
  expect(experiment().budget.amount).toBe(200);
});

test('the stop test is chosen, with its tolerance', async () => {
  await page.getByRole('combobox', { name: 'Stop test' }).selectOptions('|g| <');
  await type('Tolerance', '0.01');
  expect(experiment().stop).toEqual({ kind: 'gradient', value: 0.01 });
  await page.getByRole('combobox', { name: 'Stop test' }).selectOptions('at the end only');
  expect(experiment().stop).toBeUndefined();
  expect(page.getByRole('textbox', { name: 'Tolerance' }).elements()).toEqual([]);
});

test('noise, seed and goal wait behind one button', async () => {
  await page.getByRole('button', { name: 'More settings' }).click();
  await type('Gradient noise σ', '0.5');
  await type('Seed', '7');
  await page.getByText('Maximize').click();
  expect(experiment()).toMatchObject({ noise: 0.5, seed: 7, sign: 'max' });
  await type('Seed', '1.5');
  await expect.element(page.getByRole('alert')).toHaveTextContent('not a whole number; kept 7');
});

test('everything is put back, one undo away', async () => {
  await type('Start x', '2');
  await page.getByRole('button', { name: 'More settings' }).click();
  await page.getByRole('button', { name: 'Reset everything' }).click();
  expect(experiment().starts[0]).toEqual([0.7, 1.4]);
  app.actions.undo();
  expect(experiment().starts[0]).toEqual([2, 1.4]);
});

test('the parameters of the surface have sliders', async () => {
  app.actions.edit((now) => withObjective(now, { kind: 'catalog', id: 'rosenbrock', parameters: {} }));
  await page.getByRole('slider', { name: 'b', exact: true }).fill('1');
  expect(experiment().objective.parameters).toEqual({ b: 1000 });
});
