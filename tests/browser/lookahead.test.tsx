import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { withOptimizer } from '../../src/experiment/edits';
import { experimentOf } from '../../src/state/store';
import { RacerList } from '../../src/ui/racers/RacerList';
import { stand } from './stand';

test('slow weights are put around a rule, set, and taken away', async () => {
  const app = await stand(<RacerList />, { width: 304, height: 640 });
  const racer = () => experimentOf(app.store.getState()).racers[0]!;
  await page.getByRole('button', { name: 'More for Adam' }).click();
  const choice = page.getByRole('checkbox', { name: 'Lookahead' });
  await choice.click();
  await expect.poll(() => racer().lookahead).toEqual({ every: 5, part: 0.5 });

  const section = page.getByRole('region', { name: 'Lookahead' });
  await section.getByRole('textbox', { name: 'k' }).fill('8');
  await userEvent.keyboard('{Enter}');
  await section.getByRole('textbox', { name: 'α' }).fill('0.25');
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => racer().lookahead).toEqual({ every: 8, part: 0.25 });
  const line = page.getByRole('group', { name: 'Lookahead' });
  await expect.element(line).toHaveTextContent('every 8 steps, α 0.25');
  await expect.poll(() => line.element().querySelectorAll('.katex').length).toBe(1);

  await choice.click();
  await expect.poll(() => racer().lookahead).toBeUndefined();
  await expect.poll(() => line.elements()).toEqual([]);
});

test('a method in code has none to offer', async () => {
  const app = await stand(<RacerList />, { width: 304, height: 640 });
  app.actions.edit((experiment) =>
    withOptimizer(experiment, 0, { kind: 'catalog', id: 'lbfgs', form: 'plain' }),
  );
  await page.getByRole('button', { name: 'More for L-BFGS' }).click();
  await expect.element(page.getByRole('heading', { name: 'Weight decay λ' })).toBeVisible();
  expect(page.getByRole('checkbox', { name: 'Lookahead' }).elements()).toEqual([]);
});
