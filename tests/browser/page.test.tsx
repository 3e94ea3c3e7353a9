import axe from 'axe-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { decode } from '../../src/experiment/link';
import { experimentOf } from '../../src/state/store';
import type { Wired } from '../../src/state/wires';
import { App } from '../../src/ui/App';
import { stand, stilled } from './stand';

let app: Wired;

const open = async (width: number, height: number) => {
  await page.viewport(width, height);
  history.replaceState(null, '', location.pathname + location.search);
  app = await stand(<App />, { width, height });
  await expect.poll(() => app.store.getState().run.complete, { timeout: 20_000 }).toBe(true);
};

const press = (keys: string) => userEvent.keyboard(keys);

describe('a wide page', () => {
  beforeEach(() => open(1366, 768));

  test('changes its language, and the document’s', async () => {
    await page.getByRole('button', { name: '한국어' }).click();
    await expect.element(page.getByRole('heading', { name: '옵티마이저' })).toBeVisible();
    expect(document.documentElement.lang).toBe('ko');
    await press('l');
    await expect.element(page.getByRole('heading', { name: 'Optimizers' })).toBeVisible();
  });

  test('changes its colours', async () => {
    const before = getComputedStyle(document.body).backgroundColor;
    await page.getByRole('button', { name: /colours$/ }).click();
    await expect.poll(() => getComputedStyle(document.body).backgroundColor).not.toBe(before);
    await press('t');
    await expect.poll(() => getComputedStyle(document.body).backgroundColor).toBe(before);
  });

  test('chooses another surface, and undoes it', async () => {
    await page.getByRole('button', { name: /^Surface: Beale/ }).click();
    await page.getByRole('button', { name: /^Himmelblau/ }).click();
    expect(experimentOf(app.store.getState()).objective).toMatchObject({ id: 'himmelblau' });
    await page.getByRole('button', { name: 'Undo' }).click();
    expect(experimentOf(app.store.getState()).objective).toMatchObject({ id: 'beale' });
    await page.getByRole('button', { name: 'Redo' }).click();
    expect(experimentOf(app.store.getState()).objective).toMatchObject({ id: 'himmelblau' });
  });

  test('opens a preset, which says what to see', async () => {
    await page.getByRole('button', { name: 'Presets' }).click();
    await page.getByRole('button', { name: /^Too fast, too slow/ }).click();
    await expect
      .element(page.getByRole('status', { name: 'What to see' }))
      .toHaveTextContent(/^One bowl, five learning rates/);
    await press('{Control>}z{/Control}');
    // The playhead was at the end, where the opening's question is answered.
    await expect
      .element(page.getByRole('status', { name: 'What to see' }))
      .toHaveTextContent(/^Nesterov settled first/);
  });

  test('opens a preset as it is best looked at, and the next one on one map again', async () => {
    const layout = () => app.store.getState().layout;
    const choose = async (name: RegExp) => {
      await page.getByRole('button', { name: 'Presets' }).click();
      await page.getByRole('button', { name }).click();
    };
    await choose(/^The notes: a line through 50 points/);
    await expect.poll(layout).toBe('panels');
    await expect.element(page.getByRole('region', { name: /^Model/ })).toBeVisible();
    await choose(/^Too fast, too slow/);
    await expect.poll(layout).toBe('one');
  });

  test('answers its question at the end of the race', async () => {
    await press('{End}');
    await expect
      .element(page.getByRole('status', { name: 'What to see' }))
      .toHaveTextContent(/^Nesterov settled first at step \d+/);
  });

  test('says who diverged and offers a way back', async () => {
    app.actions.edit((experiment) => ({
      ...experiment,
      racers: experiment.racers.with(1, { ...experiment.racers[1]!, parameters: { eta: 0.03 } }),
    }));
    await press('{End}');
    await expect
      .element(page.getByRole('status', { name: 'What to see' }))
      .toHaveTextContent(/^Momentum diverged at step \d+: with η\s0.03/);
    await page.getByRole('button', { name: 'Set η to 0.01' }).click();
    await expect.poll(() => experimentOf(app.store.getState()).racers[1]!.parameters).toEqual({});
  });

  test('tells of a link that cannot be opened', async () => {
    app.actions.notify({ kind: 'link', problem: { code: 'incomplete', field: 'v', data: {} } });
    await expect.element(page.getByRole('alert')).toHaveTextContent(/^This link is incomplete/);
    await page.getByRole('button', { name: 'Close', exact: true }).click();
    await expect.element(page.getByRole('status', { name: 'What to see' })).toBeVisible();
  });

  test('shares a link that opens this very race', async () => {
    app.actions.edit((experiment) => ({ ...experiment, starts: [[1, 2]] }));
    app.actions.seek(12);
    await press('s');
    const link = page.getByRole('textbox', { name: 'Link' });
    await expect.element(link).toHaveValue(expect.stringContaining('at=1,2'));
    const opened = await decode((link.element() as HTMLInputElement).value.split('#')[1]!);
    expect(opened).toMatchObject({
      ok: true,
      value: { experiment: experimentOf(app.store.getState()), presentation: { step: 12 } },
    });
    await page.getByText('Playing from the start').click();
    await expect.element(link).toHaveValue(expect.not.stringContaining('step='));
    await press('{Escape}');
    expect(page.getByRole('dialog', { name: 'Share this race' }).elements()).toEqual([]);
  });

  test('helps with its keys', async () => {
    await press('?');
    await expect.element(page.getByRole('dialog', { name: 'Keyboard' })).toBeVisible();
  });

  test('is played, stepped and selected by key, but not from a field', async () => {
    await press('{Home}{ArrowRight}{Shift>}{ArrowRight}{/Shift}');
    expect(app.store.getState().playback.step).toBe(11);
    await press('3');
    expect(app.store.getState().selected).toBe(2);
    await page.getByRole('textbox', { name: 'Start x' }).click();
    await press('{ArrowRight}');
    expect(app.store.getState().playback.step).toBe(11);
  });
});

describe('on a phone', () => {
  beforeEach(() => open(390, 844));

  test('everyone begins closed, and so in a race that is opened later', async () => {
    const opened = await decode('race=adam~gd&n=50&v=1');
    if (!opened.ok) throw new Error(opened.error.code);
    await expect.poll(() => app.store.getState().open).toBe(false);
    app.actions.open(opened.value.experiment);
    await expect.element(page.getByRole('button', { name: /^Gradient descent/ })).toBeVisible();
    await expect
      .element(page.getByRole('button', { name: /^Adam/ }))
      .toHaveAttribute('aria-expanded', 'false');
  });

  test('a row that is opened raises the sheet, and is in sight', async () => {
    await page.getByRole('button', { name: /^RMSprop/ }).click();
    const inSight = (name: string): boolean => {
      const slider = page.getByRole('slider', { name, exact: true }).elements()[0];
      const panel = page.getByRole('tabpanel').element().getBoundingClientRect();
      const box = slider?.getBoundingClientRect();
      return box !== undefined && box.top >= panel.top && box.bottom <= panel.bottom;
    };
    await expect.poll(() => [inSight('η'), inSight('γ'), inSight('ε')]).toEqual([true, true, true]);
    // Whoever wants the map back pulls the sheet down, and it stays there.
    page.getByRole('button', { name: 'Size of the panel' }).element().focus();
    await press('{ArrowDown}');
    await expect.poll(() => inSight('η')).toBe(false);
  });

  test('a finger meets a tab between its words', async () => {
    const [first, second] = page.getByRole('tab').elements();
    const [left, right] = [first!.getBoundingClientRect(), second!.getBoundingClientRect()];
    const y = left.top + left.height / 2;
    expect(document.elementFromPoint(left.right + 10, y)).toBe(first);
    expect(document.elementFromPoint(right.left - 10, y)).toBe(second);
  });
});

describe('no part of the page overflows, whatever its size and language', () => {
  test.each([
    [1920, 1080],
    [1366, 768],
    [1366, 650],
    [1024, 768],
    [768, 1024],
    [700, 700],
    [844, 390],
    [390, 844],
    [360, 640],
    [320, 568],
    [320, 256],
  ])('%i × %i', async (width, height) => {
    for (const language of ['en', 'ko'] as const) {
      await open(width, height);
      await app.actions.setLanguage(language);
      await expect.poll(() => document.documentElement.lang).toBe(language);
      const wide = () =>
        Array.from(document.querySelectorAll('button, input, select, h1, h2, p, td, th'))
          .filter((element) => !element.closest('.unseen, [popover]'))
          .filter((element) => element.getBoundingClientRect().right > width + 1)
          .map((element) => element.outerHTML.slice(0, 80));
      // Parts of the page are still arriving.
      await expect.poll(wide).toEqual([]);
      await expect.poll(() => document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    }
  });
});

const violations = async () => {
  await stilled();
  const found = await axe.run(document.body, { rules: { region: { enabled: false } } });
  return found.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 90)).join(' | ')}`,
  );
};

describe('axe finds nothing', () => {
  test.each([
    [1366, 768, 'en', 'light'],
    [1366, 768, 'ko', 'dark'],
    [1024, 768, 'en', 'dark'],
    [390, 844, 'ko', 'light'],
    [390, 844, 'en', 'dark'],
  ] as const)('%i × %i %s %s', async (width, height, language, theme) => {
    await open(width, height);
    await app.actions.setLanguage(language);
    app.actions.setTheme(theme);
    await expect.poll(() => document.documentElement.dataset['theme']).toBe(theme);
    expect(await violations()).toEqual([]);
  });

  test.each([
    ['Add an optimizer', 'Adaptive'],
    ['Presets', 'Too fast, too slow'],
    ['More settings', 'Reset everything'],
    ['More for Adam', 'Duplicate'],
    ['Schedule of Adam: fixed η', 'Time decay'],
    ['Share', 'Share this race'],
    ['Keyboard help', 'Wherever no field is being typed in.'],
  ])('in what “%s” opens', async (button, shown) => {
    await open(1366, 768);
    await page.getByRole('button', { name: button, exact: true }).click();
    await expect.element(page.getByText(shown, { exact: true }).first()).toBeVisible();
    // What still fades in has less contrast.
    await Promise.all(document.getAnimations().map(({ finished }) => finished));
    expect(await violations()).toEqual([]);
  });
});
