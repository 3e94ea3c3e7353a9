import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { addRacer } from '../../src/experiment/edits';
import { experimentOf } from '../../src/state/store';
import type { Wired } from '../../src/state/wires';
import { RacerList } from '../../src/ui/racers/RacerList';
import { stand } from './stand';

let app: Wired;
const racers = () => experimentOf(app.store.getState()).racers;
const ids = () => racers().map(({ optimizer }) => (optimizer.kind === 'catalog' ? optimizer.id : 'own'));

beforeEach(async () => {
  app = await stand(<RacerList />, { width: 304, height: 640 });
});

const menu = async (choice: string) => {
  await page.getByRole('button', { name: 'More for Adam' }).click();
  await page.getByRole('button', { name: choice, exact: true }).click();
};

test('the swatch switches a racer off and on', async () => {
  const momentum = page.getByRole('switch', { name: 'Momentum races' });
  await expect.element(momentum).toBeChecked();
  await momentum.click();
  await expect.element(momentum).not.toBeChecked();
  expect(racers()[1]!.on).toBe(false);
  await expect.element(page.getByText('5 racing')).toBeInTheDocument();
});

test('a row opens, and closes the one that was open', async () => {
  await expect
    .element(page.getByRole('button', { name: 'Adam', exact: true }))
    .toHaveAttribute('aria-expanded', 'true');
  await page.getByRole('button', { name: /^AdaGrad/ }).click();
  await expect
    .element(page.getByRole('button', { name: /^AdaGrad/ }))
    .toHaveAttribute('aria-expanded', 'true');
  await expect.element(page.getByRole('button', { name: /^Adam/ })).toHaveAttribute('aria-expanded', 'false');
  expect(app.store.getState().selected).toBe(4);
});

test('a parameter is changed by its field, and undone', async () => {
  await page.getByRole('textbox', { name: 'η' }).fill('0.25');
  await userEvent.keyboard('{Enter}');
  expect(racers()[0]!.parameters).toEqual({ eta: 0.25 });
  app.actions.undo();
  await expect.element(page.getByRole('textbox', { name: 'η' })).toHaveValue('0.1');
});

test('the rule is typeset', async () => {
  await expect.element(page.getByRole('group', { name: 'Rule' })).toBeInTheDocument();
  await expect.poll(() => document.querySelectorAll('.katex').length).toBe(4);
});

describe('the menu of a racer', () => {
  test('duplicates', async () => {
    await menu('Duplicate');
    expect(ids().slice(0, 2)).toEqual(['adam', 'adam']);
    expect(new Set(racers().map(({ slot }) => slot)).size).toBe(7);
  });

  test('moves', async () => {
    await menu('Move down');
    expect(ids().slice(0, 2)).toEqual(['momentum', 'adam']);
    expect(app.store.getState().selected).toBe(1);
  });

  test('removes without asking, and undo brings it back', async () => {
    await menu('Remove');
    expect(ids()).not.toContain('adam');
    app.actions.undo();
    expect(ids()[0]).toBe('adam');
  });

  test('renames', async () => {
    await menu('Rename');
    await page.getByRole('textbox', { name: 'Name' }).fill('The favourite');
    await userEvent.keyboard('{Enter}');
    await expect
      .element(page.getByRole('button', { name: 'The favourite', exact: true }))
      .toBeInTheDocument();
    expect(racers()[0]!.name).toBe('The favourite');
  });

  test('a name is given up on Escape', async () => {
    await menu('Rename');
    await page.getByRole('textbox', { name: 'Name' }).fill('Nobody');
    await userEvent.keyboard('{Escape}');
    expect(racers()[0]!.name).toBeUndefined();
  });
});

describe('the form', () => {
  test('is switched, and the learning rate that keeps the path is offered', async () => {
    await page.getByRole('button', { name: /^Momentum/ }).click();
    await page.getByRole('combobox', { name: 'Form' }).selectOptions('moving average');
    const offer = page.getByRole('button', { name: 'Same path as “velocity”: η 0.1' });
    expect(racers()[1]!.optimizer).toMatchObject({ form: 'ema' });
    expect(offer.elements()).toEqual([]);
    app.actions.edit((experiment) => ({
      ...experiment,
      racers: experiment.racers.with(1, { ...experiment.racers[1]!, parameters: { eta: 0.5 } }),
    }));
    await offer.click();
    await expect.element(page.getByRole('textbox', { name: 'η' })).toHaveValue('0.1');
  });
});

test('an optimizer is added from the list', async () => {
  await page.getByRole('button', { name: 'Add an optimizer' }).click();
  await page
    .getByRole('region', { name: 'With momentum' })
    .getByRole('button', { name: /^Nesterov/ })
    .click();
  expect(ids().at(-1)).toBe('nesterov');
  expect(app.store.getState().selected).toBe(6);
});

test('nobody racing leaves two ways out', async () => {
  app.actions.edit((experiment) => ({ ...experiment, racers: [] }));
  await expect.element(page.getByText('Nobody is racing.')).toBeVisible();
  await page.getByRole('button', { name: 'Bring back the last race' }).click();
  expect(racers()).toHaveLength(6);
});

test('a racer that cannot be read says so on its row', async () => {
  app.actions.edit((experiment) => addRacer(experiment, { kind: 'text', text: 'w = w - (' }));
  await expect.element(page.getByText('1 error')).toBeVisible();
});

test('a racer that left for infinity says when', async () => {
  app.actions.edit((experiment) => ({
    ...experiment,
    racers: experiment.racers.with(2, { ...experiment.racers[2]!, parameters: { eta: 10 } }),
  }));
  await expect.element(page.getByText(/^diverged at \d+$/)).toBeVisible();
});
