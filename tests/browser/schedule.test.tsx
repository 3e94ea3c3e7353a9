import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { schedules } from '../../src/catalog/schedules';
import { withDecay, withForm, withOptimizer, withSchedule } from '../../src/experiment/edits';
import { experimentOf } from '../../src/state/store';
import type { Wired } from '../../src/state/wires';
import { RacerList } from '../../src/ui/racers/RacerList';
import { LossChart } from '../../src/ui/chart/LossChart';
import { arrived, stand } from './stand';

let app: Wired;
const adam = () => experimentOf(app.store.getState()).racers[0]!;
const line = page.getByRole('button', { name: /^Schedule of Adam/ });
const choose = async (name: RegExp) => {
  await line.click();
  await page
    .getByRole('dialog', { name: /^Schedule/ })
    .getByRole('button', { name })
    .click();
};
const warmup = page.getByRole('checkbox', { name: 'Warm up first' });

describe('the schedule of a racer', () => {
  beforeEach(async () => {
    app = await stand(<RacerList />, { width: 304, height: 700 });
  });

  test('is none at first, and any of the catalogue can be chosen', async () => {
    await expect.element(line).toHaveTextContent('fixed η');
    await line.click();
    const offers = page.getByRole('dialog', { name: /^Schedule/ }).getByRole('listitem');
    await expect.poll(() => offers.elements().length).toBe(schedules.length);
  });

  test('is chosen, drawn, typeset and named on the line', async () => {
    await choose(/^Exponential/);
    expect(adam().schedule).toEqual([{ id: 'exponential', parameters: {} }]);
    await expect.element(page.getByRole('figure', { name: /^η from 0\.10 to / })).toBeVisible();
    const rule = page.getByRole('dialog', { name: /^Schedule/ }).element();
    await expect.poll(() => rule.querySelectorAll('.katex').length).toBe(1);
    await userEvent.keyboard('{Escape}');
    await expect.element(line).toHaveTextContent('Exponential');
    // Its foot, its rates, and the arrow beside its name.
    await expect.poll(() => line.element().querySelectorAll('svg path').length).toBe(3);
  });

  test('of a given length takes as long as the race', async () => {
    await arrived(app);
    await choose(/^Cosine annealing/);
    expect(adam().schedule).toEqual([{ id: 'cosine-annealing', parameters: { t_max: 200 } }]);
  });

  test('has its parameters as sliders, and undo takes them back', async () => {
    await choose(/^Step/);
    await page.getByRole('textbox', { name: 'step_size' }).fill('12');
    await userEvent.keyboard('{Enter}');
    expect(adam().schedule).toEqual([{ id: 'step', parameters: { step_size: 12 } }]);
    app.actions.undo();
    await expect.element(page.getByRole('textbox', { name: 'step_size' })).toHaveValue('30');
  });

  test('may have a warm-up before it', async () => {
    await choose(/^Time decay/);
    await warmup.click();
    await page.getByRole('textbox', { name: 'm', exact: true }).fill('25');
    await userEvent.keyboard('{Enter}');
    const after = { id: 'time-decay', parameters: {} };
    expect(adam().schedule).toEqual([{ id: 'warmup', parameters: { m: 25 } }, after]);
    await expect.element(line).toHaveTextContent('Warm-up, then Time decay');
    await warmup.click();
    expect(adam().schedule).toEqual([after]);
  });

  test('keeps its warm-up when another is chosen', async () => {
    await choose(/^Time decay/);
    await warmup.click();
    await page.getByRole('button', { name: 'Another schedule' }).click();
    await page.getByRole('button', { name: /^Exponential/ }).click();
    expect(adam().schedule!.map(({ id }) => id)).toEqual(['warmup', 'exponential']);
  });

  test('that is a warm-up needs none before it', async () => {
    await choose(/^Warm-up/);
    await expect.element(page.getByRole('textbox', { name: 'm', exact: true })).toBeVisible();
    await expect.element(warmup).not.toBeInTheDocument();
  });

  test('is chosen and set by the keys alone', async () => {
    line.element().focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => document.activeElement?.textContent).toContain('Warm-up');
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}{Enter}');
    await expect.element(warmup).toHaveFocus();
    await userEvent.keyboard(' {Tab}');
    expect(adam().schedule!.map(({ id }) => id)).toEqual(['warmup', 'step']);
    await userEvent.keyboard('{ArrowRight}');
    expect(adam().schedule![0]!.parameters['m']).toBeGreaterThan(10);
    await userEvent.keyboard('{Escape}');
    await expect.element(warmup).not.toBeInTheDocument();
  });

  test('that is followed says for how long it runs', async () => {
    app.actions.edit((experiment) =>
      withSchedule(experiment, 0, [
        { id: 'linear', parameters: {}, steps: 20 },
        { id: 'step', parameters: {} },
      ]),
    );
    await line.click();
    const steps = page.getByRole('textbox', { name: 'steps', exact: true });
    await expect.element(steps).toHaveValue('20');
    await steps.fill('35');
    await userEvent.keyboard('{Enter}');
    expect(adam().schedule!.map((use) => use.steps)).toEqual([35, undefined]);
  });

  test('is followed by another, whose turn comes after so many steps', async () => {
    await arrived(app);
    await choose(/^Linear/);
    await page.getByRole('button', { name: 'Then …' }).click();
    await page.getByRole('button', { name: /^Exponential/ }).click();
    expect(adam().schedule).toEqual([
      { id: 'linear', parameters: {}, steps: 100 },
      { id: 'exponential', parameters: {} },
    ]);
    await expect.element(page.getByRole('slider', { name: 'γ' })).toHaveFocus();
    await expect.element(line).toHaveTextContent('Linear, then Exponential');
  });

  test('of several is changed and taken away alone', async () => {
    app.actions.edit((experiment) =>
      withSchedule(experiment, 0, [
        { id: 'warmup', parameters: {} },
        { id: 'linear', parameters: {}, steps: 20 },
        { id: 'step', parameters: {}, steps: 30 },
        { id: 'exponential', parameters: {} },
      ]),
    );
    await line.click();
    await page.getByRole('button', { name: 'Change Linear' }).click();
    await page.getByRole('button', { name: /^Time decay/ }).click();
    await expect
      .poll(() => adam().schedule)
      .toEqual([
        { id: 'warmup', parameters: {} },
        { id: 'time-decay', parameters: {}, steps: 20 },
        { id: 'step', parameters: {}, steps: 30 },
        { id: 'exponential', parameters: {} },
      ]);
    await page.getByRole('button', { name: 'Remove Exponential' }).click();
    await expect.element(warmup).toHaveFocus();
    await page.getByRole('button', { name: 'Remove Time decay' }).click();
    expect(adam().schedule!.map(({ id, steps }) => [id, steps])).toEqual([
      ['warmup', undefined],
      ['step', undefined],
    ]);
    await expect.element(page.getByRole('button', { name: 'Remove Step' })).not.toBeInTheDocument();
    await expect.element(page.getByRole('button', { name: 'Another schedule' })).toBeVisible();
  });

  test('that is a chain as long as may be takes no more', async () => {
    app.actions.edit((experiment) =>
      withSchedule(experiment, 0, [
        ...Array.from({ length: 7 }, () => ({ id: 'step', parameters: {}, steps: 9 })),
        { id: 'step', parameters: {} },
      ]),
    );
    await line.click();
    await expect.element(page.getByRole('button', { name: 'Then …' })).toBeDisabled();
    await expect.element(warmup).toBeDisabled();
  });

  test('is taken away', async () => {
    await choose(/^Linear/);
    await page.getByRole('button', { name: 'Fix η' }).click();
    expect(adam().schedule).toBeUndefined();
    await expect.element(line).toHaveTextContent('fixed η');
  });

  test('does not reach a method in code that searches its step, which says so', async () => {
    app.actions.edit((experiment) =>
      withOptimizer(experiment, 0, { kind: 'catalog', id: 'armijo', form: 'plain' }),
    );
    await expect.element(page.getByText('chooses its own steps')).toBeVisible();
  });

  test('reaches a method in code that is given its step', async () => {
    app.actions.edit((experiment) =>
      withOptimizer(experiment, 0, { kind: 'catalog', id: 'lbfgs', form: 'plain' }),
    );
    const itsLine = page.getByRole('button', { name: /^Schedule of L-BFGS/ });
    await itsLine.click();
    await page
      .getByRole('dialog', { name: /^Schedule/ })
      .getByRole('button', { name: /^Step/ })
      .click();
    await expect.element(itsLine).toHaveTextContent('Step');
  });

  test('stays with another form', async () => {
    await choose(/^Step/);
    app.actions.edit((experiment) => withForm(experiment, 0, 'raw'));
    await expect.element(line).toHaveTextContent('Step');
  });
});

test('weight decay is a slider under “more”, and stands in the open row', async () => {
  app = await stand(<RacerList />, { width: 304, height: 700 });
  await page.getByRole('button', { name: 'More for Adam' }).click();
  await page.getByRole('textbox', { name: 'λ' }).fill('0.05');
  await userEvent.keyboard('{Enter}');
  expect(adam().decay).toBe(0.05);
  await expect.element(page.getByTitle('Weight decay λ')).toHaveTextContent('λ 0.05');
  app.actions.edit((experiment) => withDecay(experiment, 0, 0));
  await expect.element(page.getByTitle('Weight decay λ')).not.toBeInTheDocument();
});

test('the chart has the learning rate of a racer with a schedule, on an axis of its own', async () => {
  app = await stand(<LossChart />, { width: 320, height: 260 });
  await arrived(app);
  const figure = page.getByRole('figure').element();
  app.actions.seek(100);
  await expect.poll(() => figure.textContent).toContain('step 100 of 200');
  expect(figure.textContent).not.toContain('the η of Adam');
  app.actions.edit((experiment) => ({
    ...experiment,
    racers: experiment.racers.with(0, {
      ...adam(),
      schedule: [{ id: 'exponential', parameters: { gamma: 0.9 } }],
    }),
  }));
  await expect.poll(() => figure.textContent).toContain('the η of Adam is 3·10⁻⁶');
  app.actions.select(1);
  await expect.poll(() => figure.textContent).not.toContain('the η of Adam');
});
