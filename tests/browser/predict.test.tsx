import axe from 'axe-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { decode } from '../../src/experiment/link';
import { race } from '../../src/experiment/race';
import { experimentOf } from '../../src/state/store';
import type { Wired } from '../../src/state/wires';
import { App } from '../../src/ui/App';
import { measure } from '../../src/words/number';
import { stand, stilled } from './stand';

let app: Wired;

/** Opens a link, as its reader does. */
const open = async (link: string, width = 1366, height = 768) => {
  await page.viewport(width, height);
  app = await stand(<App />, { width, height });
  const opened = await decode(link);
  if (!opened.ok) throw new Error(opened.error.code);
  app.actions.open(opened.value.experiment, opened.value.presentation);
  await expect.poll(() => app.store.getState().run.complete, { timeout: 20_000 }).toBe(true);
};

const press = (keys: string) => userEvent.keyboard(keys);
const panel = (name: string) => page.getByRole('region', { name });
const last = () => app.traces.current.lastStep;
const toTheEnd = async () => {
  await expect.poll(last).toBeGreaterThan(0);
  app.actions.seek(Infinity);
};
const endOf = (racer: number): readonly [number, number] => {
  const { w, rows } = app.traces.current.list.find((trace) => trace.racer === racer)!.trajectory;
  return [w[0]![rows - 1]!, w[1]![rows - 1]!];
};

describe('where they will end', () => {
  beforeEach(() => open('race=gd~adam&n=200&predict=end&v=1'));

  test('nothing of the race is told before it is revealed', async () => {
    await expect.element(panel('Where will each of them end?')).toBeVisible();
    expect(last()).toBe(0);
    for (const { trajectory } of app.traces.current.list)
      expect([trajectory.rows, trajectory.end.kind]).toEqual([1, 'steps']);
    await expect
      .element(page.getByRole('status', { name: 'What to see' }))
      .toHaveTextContent('The race is hidden until it has been predicted.');
    app.actions.edit((experiment) => ({ ...experiment, starts: [[1, 1]] }));
    await expect.poll(() => app.store.getState().run.complete).toBe(true);
    expect(last()).toBe(0);
    await press('{End}');
    expect(app.store.getState().playback.step).toBe(0);
  });

  test('a press on the map says where the selected one ends, and goes on to the next', async () => {
    const map = page.getByRole('region', { name: /^Map of the surface/ });
    await map.click({ position: { x: 500, y: 320 } });
    await map.click({ position: { x: 450, y: 450 } });
    await expect.poll(() => app.store.getState().prediction!.ends.size).toBe(2);
    expect(experimentOf(app.store.getState()).starts).toEqual([[0.7, 1.4]]);
  });

  test('the keys move a mark, and what it says is where it stands', async () => {
    const gd = panel('Where will each of them end?').getByRole('button', { name: /^GD/ });
    await expect.element(gd).toHaveAccessibleName('GD, not placed yet');
    gd.element().focus();
    await press('{ArrowRight}');
    await expect.element(gd).toHaveAccessibleName(/^GD, said to end at /);
    const first = app.store.getState().prediction!.ends.get(0)!;
    await press('{ArrowDown}');
    await expect.poll(() => app.store.getState().prediction!.ends.get(0)!.y).toBeLessThan(first.y);
    expect(first.x).toBeGreaterThan(0.7);
  });

  test('the score is the distance to where they ended', async () => {
    const reveal = page.getByRole('button', { name: 'Reveal' });
    await expect.element(reveal).toBeDisabled();
    app.actions.guessEnd(0, { x: 1, y: 2 });
    app.actions.guessEnd(1, { x: 3, y: 0.5 });
    await reveal.click();
    await toTheEnd();
    const [a, b] = [endOf(0), endOf(1)];
    const misses = [Math.hypot(a[0] - 1, a[1] - 2), Math.hypot(b[0] - 3, b[1] - 0.5)] as const;
    await expect.element(panel('Where will each of them end?')).toHaveTextContent(measure(misses[0]));
    await expect
      .element(page.getByText(/^Your score/))
      .toHaveTextContent(`Your score: ${measure(misses[0] + misses[1])}, over 2 racers`);
    // What has been shown is not predicted any more.
    app.actions.guessEnd(0, { x: a[0], y: a[1] });
    expect(app.store.getState().prediction!.ends.get(0)).toEqual({ x: 1, y: 2 });
  });

  test('again asks anew, and done shows the race as it is', async () => {
    app.actions.guessEnd(0, { x: 1, y: 2 });
    await page.getByRole('button', { name: 'Reveal' }).click();
    await toTheEnd();
    await page.getByRole('button', { name: 'Predict again' }).click();
    await expect.poll(last).toBe(0);
    expect(app.store.getState().prediction!.ends.size).toBe(0);
    await page.getByRole('button', { name: 'Done' }).click();
    await expect.poll(last).toBe(200);
    await expect.element(panel('Where will each of them end?')).not.toBeInTheDocument();
  });
});

describe('a race that is hidden', () => {
  const LINK = 'race=gd~adam,eta:0.3&n=200';
  /** What the page tells where it tells all: every end, as the standings print it. */
  const endings = async (): Promise<readonly string[]> => {
    const opened = await decode(`${LINK}&v=1`);
    if (!opened.ok) throw new Error(opened.error.code);
    const raced = race(opened.value.experiment);
    if (!raced.ok) throw new Error(raced.error.code);
    return raced.value.map(({ trajectory }) => measure(trajectory.f[trajectory.rows - 1]!));
  };
  /** Everything that is written on the page, for the eye or the ear. */
  const told = () => document.documentElement.outerHTML;

  test.each(['one', 'surface', 'panels', 'split'] as const)(
    'is not told of in the layout %s',
    async (layout) => {
      const ends = await endings();
      await open(`${LINK}&layout=${layout}&predict=end&v=1`);
      await expect.element(panel('Where will each of them end?')).toBeVisible();
      for (const sheet of ['why', 'takehome', 'code', 'share'] as const) {
        app.actions.openSheet(sheet);
        await expect.poll(() => document.querySelector('dialog[open], [data-part=why]')).not.toBeNull();
        for (const end of ends) expect(told()).not.toContain(end);
        app.actions.closeSheet();
        await expect.poll(() => document.querySelector('dialog[open], [data-part=why]')).toBeNull();
      }
      app.actions.predict(null);
      app.actions.setLayout('one');
      await toTheEnd();
      for (const end of ends) await expect.poll(told).toContain(end);
    },
  );

  test('stays hidden behind the address of what it has been changed to', async () => {
    await open(`${LINK}&predict=end&v=1`);
    app.actions.edit((experiment) => ({ ...experiment, starts: [[1, 1]] }));
    await expect.poll(() => location.hash).toContain('predict=end');
    app.actions.reveal();
    app.actions.edit((experiment) => ({ ...experiment, starts: [[2, 1]] }));
    await expect.poll(() => location.hash).toContain('at=2,1');
    expect(location.hash).not.toContain('predict');
  });

  test('is not told of by a file of its rows', async () => {
    await open(`${LINK}&predict=end&v=1`);
    app.actions.openSheet('takehome');
    await page.getByText('Table', { exact: true }).click();
    await expect.element(page.getByText(/^2 rows: /)).toBeVisible();
  });
});

test('on a phone what is asked leaves most of the map to be pressed', async () => {
  await open('race=gd~adam&n=200&predict=end&v=1', 390, 844);
  const asking = panel('Where will each of them end?');
  await expect.element(asking).toBeVisible();
  const free = () =>
    asking.element().getBoundingClientRect().top -
    document.querySelector('main')!.getBoundingClientRect().top;
  await expect.poll(free).toBeGreaterThan(0.35 * innerHeight);
});

test('in the lecture hall no end is counted before there is one', async () => {
  await open('race=gd~adam&n=200&predict=winner&present=1&v=1', 1920, 1080);
  await page.getByRole('button', { name: 'GD' }).click();
  expect(document.querySelector('main header')!.textContent).not.toMatch(/\/ 0/);
  await page.getByRole('button', { name: 'Reveal' }).click();
  await expect.poll(() => document.querySelector('main header')!.textContent).toMatch(/\/ 200 steps/);
});

describe('who will win', () => {
  test('is said of one, and true or not in the end', async () => {
    await open('race=gd~adam,eta:0.3&n=200&predict=winner&v=1');
    const asking = panel('Who will win?');
    await asking.getByRole('button', { name: 'GD' }).click();
    await page.getByRole('button', { name: 'Reveal' }).click();
    await toTheEnd();
    const [gd, adam] = [0, 1].map((racer) => {
      const { f, rows } = app.traces.current.list.find((trace) => trace.racer === racer)!.trajectory;
      return f[rows - 1]!;
    }) as [number, number];
    expect(adam).toBeLessThan(gd);
    await expect.element(asking).toHaveTextContent('Adam won. You said GD.');
  });
});

test.each([
  ['en', 1366, 768],
  ['ko', 390, 844],
] as const)('axe finds nothing in %s at %i × %i', async (language, width, height) => {
  await open('race=gd~adam&n=50&predict=end&v=1', width, height);
  await app.actions.setLanguage(language);
  await expect.poll(() => document.querySelectorAll('[aria-pressed]').length).toBeGreaterThan(1);
  await stilled();
  const { violations } = await axe.run(document.body);
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html}`)).toEqual([]);
});

test('a presenter’s remote reveals', async () => {
  await open('race=gd~adam&n=50&predict=end&present=1&v=1');
  await expect.element(page.getByRole('main', { name: 'The race, for the hall' })).toBeVisible();
  app.actions.guessEnd(0, { x: 1, y: 2 });
  await expect.element(page.getByRole('button', { name: 'Reveal' })).toBeEnabled();
  await press('{PageDown}');
  await expect.poll(last).toBe(50);
});
