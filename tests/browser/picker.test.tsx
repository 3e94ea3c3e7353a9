import type { ReactNode } from 'react';
import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { objectives } from '../../src/catalog/objectives';
import { optimizers } from '../../src/catalog/optimizers';
import { experimentOf } from '../../src/state/store';
import type { Wired } from '../../src/state/wires';
import { SurfaceMenu } from '../../src/ui/header/SurfaceMenu';
import { AddOptimizer } from '../../src/ui/racers/AddOptimizer';
import { stand } from './stand';

let app: Wired;
const racing = () =>
  experimentOf(app.store.getState()).racers.map(({ optimizer }) =>
    optimizer.kind === 'catalog' ? optimizer.id : 'own',
  );
const surface = () => {
  const { objective } = experimentOf(app.store.getState());
  return objective.kind === 'catalog' ? objective.id : 'own';
};
const field = page.getByRole('textbox', { name: 'Name, author or year' });
const offers = () => page.getByRole('list').getByRole('button').elements();
const focused = () => document.activeElement?.textContent ?? '';

async function open(menu: ReactNode, name: string | RegExp): Promise<void> {
  app = await stand(menu, { width: 304, height: 40 });
  await page.getByRole('button', { name }).click();
  await expect.element(field).toHaveFocus();
}

describe('optimizers', () => {
  beforeEach(() => open(<AddOptimizer />, 'Add an optimizer'));

  test('all are offered, each in its group', async () => {
    expect(offers()).toHaveLength(optimizers.length);
    const named = page.getByRole('region', { name: 'With curvature' }).getByRole('button');
    const members = optimizers.filter(({ group }) => group === 'second-order');
    expect(named.elements().map((one) => one.querySelector('strong')!.textContent)).toEqual(
      members.map(({ name }) => name.en),
    );
  });

  test.each([
    ['nesterov', 'Nesterov'],
    ['kingma', 'Adam'],
    ['네스', 'Nesterov'],
    ['모메', 'Momentum'],
    ['sign-sgd', 'signSGD'],
    ['AMSGrad', 'Adam'],
    ['mead 1965', 'Nelder–Mead'],
    ['ARMIJO', 'Armijo'],
    ['SGD', 'Gradient descent'],
    ['simplex', 'Nelder–Mead'],
    ['without a gradient', 'Nelder–Mead'],
  ])('“%s” finds %s', async (query, name) => {
    await field.fill(query);
    await expect.poll(() => offers()[0]?.querySelector('strong')?.textContent).toContain(name);
  });

  test('Enter adds the first that was found, and closes', async () => {
    await field.fill('lion');
    await userEvent.keyboard('{Enter}');
    expect(racing().at(-1)).toBe('lion');
    expect(app.store.getState().selected).toBe(6);
    await expect.element(field).not.toBeInTheDocument();
  });

  test('Enter on nothing found, or on nothing asked, adds nobody', async () => {
    await userEvent.keyboard('{Enter}');
    await field.fill('nobody at all');
    await expect.element(page.getByText('Nothing here is called that.').first()).toBeInTheDocument();
    await userEvent.keyboard('{Enter}');
    expect(racing()).toHaveLength(6);
    await expect.element(field).toBeVisible();
  });

  test('what is left out on purpose is answered with the reason', async () => {
    await field.fill('muon');
    await expect.element(page.getByText(/^Muon is left out .* m\/‖m‖/).first()).toBeInTheDocument();
    expect(offers()).toEqual([]);
  });

  test('arrows walk from the field through the list and back, and Enter takes where they are', async () => {
    // The ways to a rule of one's own stand first.
    await userEvent.keyboard('{ArrowDown}');
    expect(focused()).toContain('Write your own rule');
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}');
    expect(focused()).toContain(optimizers.filter(({ group }) => group === 'first-order')[1]!.name.en);
    await userEvent.keyboard('{ArrowUp}{ArrowUp}{ArrowUp}{ArrowUp}');
    await expect.element(field).toHaveFocus();
    await userEvent.keyboard('{ArrowUp}');
    expect(focused()).toContain('Nelder–Mead');
    await userEvent.keyboard('{Enter}');
    expect(racing().at(-1)).toBe('nelder-mead');
  });

  test('a letter typed on the list goes to the field', async () => {
    await userEvent.keyboard('{ArrowDown}');
    await userEvent.keyboard('yogi');
    await expect.element(field).toHaveValue('yogi');
    expect(offers()).toHaveLength(1);
  });

  test('Escape closes it and nothing is added', async () => {
    await field.fill('adam');
    await userEvent.keyboard('{Escape}');
    await expect.element(field).not.toBeInTheDocument();
    expect(racing()).toHaveLength(6);
  });

  test('the year leads to the paper, in a tab that cannot reach back', async () => {
    await field.fill('adam');
    const link = page.getByRole('link', { name: /^Read “Adam: a method/ }).first();
    await expect.element(link).toHaveAttribute('href', 'https://arxiv.org/abs/1412.6980');
    await expect.element(link).toHaveAttribute('target', '_blank');
    await expect.element(link).toHaveAttribute('rel', 'noopener noreferrer');
    expect(racing()).toHaveLength(6);
  });
});

describe('surfaces', () => {
  beforeEach(() => open(<SurfaceMenu />, /^Surface: Beale/));

  test('all are offered, and the present one is marked', async () => {
    expect(offers()).toHaveLength(objectives.length);
    const current = offers().filter((one) => one.getAttribute('aria-current') === 'true');
    expect(current.map((one) => one.querySelector('strong')!.textContent)).toEqual(['Beale']);
  });

  test('one is found and taken by the keys alone', async () => {
    await field.fill('rosen');
    await userEvent.keyboard('{ArrowDown}{Enter}');
    expect(surface()).toBe('rosenbrock');
    await expect.element(field).not.toBeInTheDocument();
  });
});

test('a phone gives the list its page, and a way to close it', async () => {
  await page.viewport(390, 844);
  try {
    app = await stand(<AddOptimizer />, { width: 390, height: 44 });
    await page.getByRole('button', { name: 'Add an optimizer' }).click();
    const panel = page.getByRole('dialog', { name: 'Add an optimizer' });
    await expect.element(panel).toBeVisible();
    await expect.poll(() => panel.element().getBoundingClientRect().width).toBe(390);
    await expect.poll(() => panel.element().getBoundingClientRect().bottom).toBe(844);
    await page.getByRole('button', { name: 'Close' }).click();
    await expect.element(panel).not.toBeInTheDocument();
  } finally {
    await page.viewport(1280, 800);
  }
});
