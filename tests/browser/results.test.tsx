import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { withParameter } from '../../src/experiment/edits';
import { decode } from '../../src/experiment/link';
import type { Wired } from '../../src/state/wires';
import { Standings } from '../../src/ui/results/Standings';
import { StepNumbers } from '../../src/ui/results/StepNumbers';
import { stand } from './stand';

/** The rows are there, and no race plays of its own: that of an untouched page would. */
async function ready(app: Wired) {
  app.actions.edit((experiment) => ({ ...experiment, seed: 1 }));
  await expect.poll(() => app.store.getState().run.complete, { timeout: 20_000 }).toBe(true);
}

/** The names in their order, without the places of those who have arrived. */
const names = () =>
  page
    .getByRole('row')
    .elements()
    .slice(1)
    .map((row) => row.querySelector('th')!.textContent.replace(/^\d+\./, ''));
const cells = (name: string) =>
  Array.from(page.getByRole('row', { name }).element().querySelectorAll('td'), (cell) => cell.textContent);

const standStandings = async () => {
  const app = await stand(<Standings />, { width: 328, height: 300 });
  await ready(app);
  return app;
};

test('the standings follow the playhead', async () => {
  const app = await standStandings();
  app.actions.seek(0);
  await expect.poll(() => cells('Adam')).toEqual(['26.50', '2.47', 'descending']);
  app.actions.seek(200);
  await expect.poll(() => names()[0]).toBe('Nesterov');
  expect(cells('Nesterov')[2]).toMatch(/^settled \d+$/);
});

test('who diverged is last, without a distance', async () => {
  const app = await standStandings();
  app.actions.edit((experiment) => withParameter(experiment, 0, 'eta', 1e6));
  app.actions.edit((experiment) => withParameter(experiment, 2, 'eta', 10));
  app.actions.seek(200);
  await expect.poll(() => names().at(-1)).toBe('GD');
  await expect.poll(() => cells('GD')).toEqual(['∞', expect.stringMatching(/^diverged at \d+$/)]);
});

test('a verdict says more while a pointer rests on it', async () => {
  const app = await standStandings();
  app.actions.edit((experiment) => withParameter(experiment, 2, 'eta', 10));
  app.actions.seek(200);
  await expect.poll(() => cells('GD').at(-1)).toMatch(/^diverged at \d+$/);
  const row = page.getByRole('row', { name: 'GD' });
  const button = row.getByRole('button').element() as HTMLButtonElement;
  await row.hover();
  await expect
    .poll(() => button.title)
    .toMatch(/^Gradient descent\. .*times what the curvature at the start/);
  await row.unhover();
  await expect.poll(() => button.title).toBe('Gradient descent');
});

test('the reason is measured where the rule has no closed form', async () => {
  const app = await standStandings();
  app.actions.edit((experiment) => withParameter(experiment, 3, 'eta', 0.2));
  app.actions.seek(200);
  await expect.poll(() => cells('Nesterov').at(-1)).toMatch(/^diverged at \d+$/);
  const row = page.getByRole('row', { name: 'Nesterov' });
  await row.hover();
  const button = row.getByRole('button').element() as HTMLButtonElement;
  await expect.poll(() => button.title).toMatch(/η = 0\.2 is 7\.\d times what the nearest minimum allows/);
});

test('a race that is stopped by hand says so, unless one had settled', async () => {
  const app = await standStandings();
  app.actions.edit((experiment) => ({
    ...withParameter(experiment, 2, 'eta', 1e-5),
    budget: { kind: 'steps', amount: 600_000 },
  }));
  app.cancelRun();
  await expect
    .poll(() => app.traces.current.list.map(({ trajectory }) => trajectory.end.kind))
    .toContain('cancelled');
  app.actions.seek(app.traces.current.lastStep);
  await expect.poll(() => cells('GD').at(-1)).toBe('stopped');
  await expect.element(page.getByText('600,000 steps each, stopped')).toBeVisible();
});

test('the order may be that of the distance, or of arrival', async () => {
  const app = await standStandings();
  app.actions.seek(200);
  await page.getByLabelText('Ranked by').selectOptions('by distance');
  await expect.poll(() => app.store.getState().rank).toEqual({ kind: 'distance' });
  const distances = () =>
    page
      .getByRole('row')
      .elements()
      .slice(1)
      .map((row) => Number(row.querySelectorAll('td')[1]!.textContent));
  await expect.poll(() => distances()).toEqual(distances().toSorted((a, b) => a - b));
  await page.getByLabelText('Ranked by').selectOptions('first within');
  await page.getByLabelText('How near to the best value').fill('0.01');
  await userEvent.keyboard('{Enter}');
  expect(app.store.getState().rank).toEqual({ kind: 'first', tolerance: 0.01 });
  await expect.element(page.getByRole('columnheader', { name: 'evals.' })).toBeVisible();
  await expect.poll(() => page.getByRole('row').elements()[1]!.textContent).toMatch(/^1\.Nesterov/);
});

async function openLink(app: Wired, link: string) {
  const opened = await decode(link);
  if (!opened.ok) throw new Error(opened.error.code);
  app.actions.open(opened.value.experiment);
}

const cutNames = (): string[] =>
  Array.from(document.querySelectorAll<HTMLElement>('th[scope=row] span:not([aria-hidden], .unseen)'))
    .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
    .map(({ textContent }) => textContent);

test('the opening’s names are whole, selected or not', async () => {
  const app = await standStandings();
  for (const language of ['en', 'ko'] as const) {
    await app.actions.setLanguage(language);
    for (const racer of names().keys()) {
      app.actions.select(racer);
      await expect.poll(cutNames).toEqual([]);
    }
  }
});

/** Where the text of an element stands, whatever the element's own size. */
const textOf = (element: Element): DOMRect => {
  const range = document.createRange();
  range.selectNodeContents(element);
  return range.getBoundingClientRect();
};

test('numbers of any size stand apart', async () => {
  const app = await standStandings();
  await openLink(app, 'f=sphere&at=-1,1&race=gd,eta:0.01&n=2000&v=1');
  await expect.poll(() => app.traces.current.lastStep).toBe(2000);
  app.actions.seek(2000);
  await expect.poll(() => cells('GD')[1]).toMatch(/⁻.*⁸$/);
  const [f, distance, verdict] = Array.from(
    page.getByRole('row', { name: 'GD' }).element().querySelectorAll('td'),
    textOf,
  );
  expect(distance!.left - f!.right).toBeGreaterThanOrEqual(6);
  expect(verdict!.left - distance!.right).toBeGreaterThanOrEqual(6);
});

test('several starts leave the names whole', async () => {
  const app = await standStandings();
  await openLink(app, 'f=rosenbrock&at=-1.2,1;1.5,-0.5;0,2;0.5,0.3&race=adam&n=60&v=1');
  await expect.poll(() => names()).toHaveLength(4);
  await expect.element(page.getByRole('rowheader', { name: 'Adam start 4' })).toBeVisible();
  expect(cutNames()).toEqual([]);
});

test('the head says what makes the race fair', async () => {
  const app = await standStandings();
  await expect.element(page.getByText('200 evaluations each')).toBeVisible();
  await expect.element(page.getByText('default')).toBeVisible();
  app.actions.edit((experiment) => withParameter(experiment, 0, 'eta', 0.123));
  await expect.poll(() => page.getByText('default').elements()).toHaveLength(0);
});

test('who arrives while the race plays is told to the ear', async () => {
  const app = await standStandings();
  app.actions.seek(0);
  app.actions.setSpeed(8);
  app.actions.togglePlay();
  await expect.element(page.getByText('1. Nesterov, after')).toBeInTheDocument();
});

test('selecting here selects everywhere', async () => {
  const app = await standStandings();
  await page.getByRole('button', { name: 'RMSprop' }).click();
  expect(app.store.getState().selected).toBe(5);
  await expect.element(page.getByRole('button', { name: 'RMSprop' })).toHaveAttribute('aria-current', 'true');
});

test('while something is dragged nobody changes places', async () => {
  const app = await standStandings();
  app.actions.seek(200);
  await expect.poll(() => names()[0]).toBe('Nesterov');
  const before = names();
  app.actions.beginDrag('start');
  app.actions.edit((experiment) => withParameter(experiment, 3, 'eta', 1e-5));
  await expect.poll(() => Number.parseFloat(cells('Nesterov')[0]!)).toBeGreaterThan(1);
  expect(names()).toEqual(before);
  app.actions.endDrag();
  await expect.poll(() => names().at(-1)).toBe('Nesterov');
});

test('the numbers of a step can be checked by hand', async () => {
  const app = await stand(<StepNumbers />, { width: 328, height: 200 });
  await ready(app);
  app.actions.select(2);
  app.actions.seek(0);
  await expect.element(page.getByRole('heading', { name: 'Gradient descent, step 0' })).toBeVisible();
  expect(cells('position')).toEqual(['0.700', '1.400']);
  const [gx, gy] = cells('gradient').map((cell) => Number(cell!.replace('−', '-')));
  const [mx, my] = cells('next move').map((cell) => Number(cell!.replace('−', '-')));
  expect(mx).toBeCloseTo(-0.01 * gx!, 2);
  expect(my).toBeCloseTo(-0.01 * gy!, 2);
});
