import { run as audit } from 'axe-core';
import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Wired } from '../../src/state/wires';
import { Timeline } from '../../src/ui/timeline/Timeline';
import { arrived, stand } from './stand';

const button = (name: string | RegExp) => page.getByRole('button', { name });
const slider = () => page.getByRole('slider', { name: 'Step' }).element() as HTMLInputElement;
const stepOf = ({ store }: Wired): number => store.getState().playback.step;

/** The timeline under the opening race, of 200 steps. */
async function standTimeline(): Promise<Wired> {
  const app = await stand(<Timeline />, { width: 740, height: 60 });
  await arrived(app);
  await expect.poll(() => slider().max).toBe('200');
  return app;
}

test('the buttons go a step, and to both ends', async () => {
  const app = await standTimeline();
  await button('To the end').click();
  expect(stepOf(app)).toBe(200);
  await button('One step back').click();
  expect(stepOf(app)).toBe(199);
  await button('To the start').click();
  expect(stepOf(app)).toBe(0);
  await button('One step forward').click();
  expect(stepOf(app)).toBe(1);
  await expect.element(page.getByText('/ 200')).toBeVisible();
});

test('play becomes pause, and at the end again', async () => {
  const app = await standTimeline();
  await button('Play').click();
  await expect.poll(() => stepOf(app)).toBeGreaterThan(2);
  await button('Pause').click();
  const paused = stepOf(app);
  expect(app.store.getState().playback.playing).toBe(false);
  app.actions.setSpeed(64);
  await button('Play').click();
  await expect.poll(() => stepOf(app)).toBe(200);
  app.actions.setSpeed(0.1);
  await button('Play again').click();
  await expect.poll(() => app.store.getState().playback.playing).toBe(true);
  expect(stepOf(app)).toBeLessThan(paused);
});

test('the slider goes by one, with Shift by ten, and to both ends', async () => {
  const app = await standTimeline();
  slider().focus();
  await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowLeft}');
  expect(stepOf(app)).toBe(1);
  await userEvent.keyboard('{Shift>}{ArrowRight}{ArrowUp}{ArrowLeft}{/Shift}');
  expect(stepOf(app)).toBe(11);
  await userEvent.keyboard('{End}');
  expect(stepOf(app)).toBe(200);
  await userEvent.keyboard('{Home}');
  expect(stepOf(app)).toBe(0);
  await expect.poll(() => slider().getAttribute('aria-valuetext')).toBe('step 0 of 200');
});

test('who has settled has a marker above the track that goes there', async () => {
  const app = await standTimeline();
  const stake = button(/^Nesterov settled at step \d+/);
  const { left, width } = slider().getBoundingClientRect();
  await stake.click();
  const step = stepOf(app);
  expect(step).toBeGreaterThan(100);
  const { x, width: across } = stake.element().getBoundingClientRect();
  const thumb = 16;
  expect(x + across / 2).toBeCloseTo(left + thumb / 2 + (step / 200) * (width - thumb), 0);
});

test('speed and loop are chosen in one menu', async () => {
  const app = await standTimeline();
  await button('Speed: 1 times').click();
  await button('16×').click();
  expect(app.store.getState().playback.speed).toBe(16);
  await button('Speed: 16 times').click();
  await button('Play in a loop').click();
  expect(app.store.getState().playback.loop).toBe(true);
  await expect.element(button('Play in a loop')).toHaveAttribute('aria-pressed', 'true');
});

describe('a long computation', () => {
  /** No race that is allowed takes long enough here: the state of one that does. */
  const computing = (app: Wired, progress: number): void =>
    app.store.setState(({ run }) => ({
      run: { ...run, complete: false, progress, since: performance.now() },
    }));

  test('shows how far it is, until it is complete', async () => {
    const app = await standTimeline();
    computing(app, 0.374);
    const bar = page.getByRole('progressbar', { name: 'Computing the race' });
    await expect.element(bar).toBeVisible();
    await expect.element(page.getByText('37%')).toBeVisible();
    app.store.setState(({ run }) => ({ run: { ...run, complete: true, progress: 1 } }));
    await expect.element(bar).not.toBeInTheDocument();
    await expect.element(page.getByText('/ 200')).toBeVisible();
  });

  test('can be stopped', async () => {
    const app = await standTimeline();
    computing(app, 0);
    await expect.element(button('Stop computing')).toBeVisible();
    app.actions.edit((experiment) => {
      const { stop: _, ...rest } = experiment;
      return { ...rest, budget: { kind: 'steps', amount: 600_000 } };
    });
    (button('Stop computing').element() as HTMLElement).click();
    await arrived(app);
    expect(app.traces.current.lastStep).toBeLessThan(600_000);
    expect(app.traces.current.list.some(({ trajectory }) => trajectory.end.kind === 'cancelled')).toBe(true);
  });

  test('that is short is not spoken of', async () => {
    const app = await standTimeline();
    for (let n = 0; n < 20; n++) {
      app.actions.edit((experiment) => ({ ...experiment, starts: [[0.7, 1 + n / 100]] }));
      await new Promise(requestAnimationFrame);
      expect(document.querySelector('progress')).toBeNull();
    }
  });
});

test('nothing in the timeline is against the rules', async () => {
  const app = await standTimeline();
  app.actions.seek(100);
  const { violations } = await audit(document.body, { rules: { region: { enabled: false } } });
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
});
