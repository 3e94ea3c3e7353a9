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

test('a cloud of starts is asked for by its number, and has a radius', async () => {
  await page.getByRole('button', { name: 'More settings' }).click();
  await type('Starts in a cloud', '50');
  expect(experiment().cloud).toEqual({ count: 50, radius: 0.6 });
  await type('Radius of the cloud', '0.25');
  expect(experiment().cloud).toEqual({ count: 50, radius: 0.25 });
  await type('Starts in a cloud', '500');
  await expect.element(page.getByRole('alert')).toHaveTextContent('from 1 to 200; kept 50');
  await type('Starts in a cloud', '1');
  expect(experiment().cloud).toBeUndefined();
});

test('gradients are clipped by value or by norm', async () => {
  await page.getByRole('button', { name: 'More settings' }).click();
  await page.getByRole('combobox', { name: 'Clip gradients' }).selectOptions('by norm');
  await type('Clip at', '0.5');
  expect(experiment().clip).toEqual({ kind: 'norm', limit: 0.5 });
  await page.getByRole('combobox', { name: 'Clip gradients' }).selectOptions('no');
  expect(experiment().clip).toBeUndefined();
});

test('a constraint is laid about the start, short of the goal, and its numbers are typed', async () => {
  await page.getByRole('button', { name: 'More settings' }).click();
  const kind = page.getByRole('combobox', { name: 'Keep within' });
  await kind.selectOptions('a disc');
  expect(experiment().within).toEqual({ kind: 'disc', centre: [0.7, 1.4], radius: 2 });
  await type('Radius', '1.5');
  await kind.selectOptions('a box');
  expect(experiment().within).toEqual({ kind: 'box', low: [-1.3, -0.6], high: [2.7, 3.4] });
  await type('y to', '2');
  await type('x from', '3');
  await expect.element(page.getByRole('alert')).toHaveTextContent('at most 2.7; kept −1.3');
  expect(experiment().within).toEqual({ kind: 'box', low: [-1.3, -0.6], high: [2.7, 2] });
  await kind.selectOptions('anywhere');
  expect(experiment().within).toBeUndefined();
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
