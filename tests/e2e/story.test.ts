import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { defaultExperiment } from '../../src/experiment/defaults';
import { withStart } from '../../src/experiment/edits';
import { decode } from '../../src/experiment/link';
import { race } from '../../src/experiment/race';
import { fit, type Point, screenX, screenY } from '../../src/paint/camera';
import { measure } from '../../src/words/number';
import { must } from '../run/entries';
import { openApp } from './app';
import { expectQuiet, pictures, settle, standings } from './quiet';

/** The values of f at the last row, as the standings print them, best first. */
async function expectedLosses(fragment: string): Promise<string[]> {
  const { experiment } = must(await decode(fragment));
  const ends = must(race(experiment)).map(({ trajectory: { f, rows } }) => f[rows - 1]!);
  return ends.toSorted((a, b) => a - b).map(measure);
}

const losses = (rows: string[][]) => rows.map(([, f]) => f);

describe('an untouched page', () => {
  test('plays its race once, says what to see, and ends where the engine ends', async () => {
    const app = await openApp();
    const { page } = app;
    const sentence = page.getByRole('status', { name: 'What to see' });
    await expect.poll(() => sentence.textContent()).toContain('Momentum overshoots');
    await expect.poll(() => page.getByRole('button', { name: 'Pause' }).count()).toBe(1);
    const again = page.getByRole('button', { name: /again/i });
    await again.waitFor({ timeout: 15_000 });
    await settle(page);
    expect(losses(await standings(page))).toEqual(await expectedLosses('v=1'));
    expectQuiet(app);
  });

  test('shows the finished race and moves nothing where motion is not wanted', async () => {
    const app = await openApp('', { reducedMotion: 'reduce' });
    await settle(app.page);
    const first = await pictures(app.page);
    await app.page.waitForTimeout(1500);
    expect(await pictures(app.page)).toEqual(first);
    expect(losses(await standings(app.page))).toEqual(await expectedLosses('v=1'));
    expectQuiet(app);
  });
});

const still = { reducedMotion: 'reduce' } as const;

/** Links that show this box, so that places on the screen are known. */
const VIEW = '#view=-2,4,-2,3&v=1';

/** Where a point of the surface is on the screen. */
async function placeOf(page: Page, x: number, y: number): Promise<Point> {
  const map = (await page.locator('canvas').nth(1).boundingBox())!;
  const camera = fit({ x0: -2, x1: 4, y0: -2, y1: 3 }, map);
  return { x: map.x + screenX(camera, x), y: map.y + screenY(camera, y) };
}

describe('the start', () => {
  test('is dragged by the mouse, and every racer runs again under it', async () => {
    const app = await openApp(VIEW, still);
    const { page } = app;
    await settle(page);
    const from = await placeOf(page, 0.7, 1.4);
    const before = losses(await standings(page));
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x + 60, from.y + 90, { steps: 12 });
    // The hand has not let go: what is shown belongs to where it is now.
    await page.waitForTimeout(900);
    const [x, y] = await Promise.all(
      ['x', 'y'].map((name) => page.getByRole('slider', { name: `Start, ${name}` }).inputValue()),
    );
    // Nothing changes places under the hand, so only what stands there is compared.
    const during = losses(await standings(page));
    const moved = withStart(defaultExperiment, 0, [Number(x), Number(y)]);
    const ends = must(race(moved)).map(({ trajectory: { f, rows } }) => f[rows - 1]!);
    expect(new Set(during)).toEqual(new Set(ends.map(measure)));
    expect(during).not.toEqual(before);
    await page.mouse.up();
    await expect.poll(() => new URL(page.url()).hash).toContain('at=');
    await settle(page);
    expect(losses(await standings(page))).toEqual(await expectedLosses(new URL(page.url()).hash));
    expectQuiet(app);
  });

  test('is moved by keys, by numbers, and put back by undo', async () => {
    const app = await openApp('', still);
    const { page } = app;
    await settle(page);
    const x = page.getByRole('slider', { name: 'Start, x' });
    await x.focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Shift+ArrowRight');
    expect(Number(await x.inputValue())).toBeGreaterThan(0.7);
    const field = page.getByRole('textbox', { name: 'Start x' });
    await field.fill('-1.25');
    await field.press('Enter');
    await settle(page);
    expect(Number(await x.inputValue())).toBe(-1.25);
    expect(losses(await standings(page))).toEqual(await expectedLosses(new URL(page.url()).hash));
    for (let k = 0; k < 5; k++)
      await page
        .getByRole('button', { name: 'Undo' })
        .click({ timeout: 1000 })
        .catch(() => undefined);
    expect(Number(await x.inputValue())).toBe(0.7);
    expectQuiet(app);
  });
});

describe('a slider', () => {
  test('moved ten thousand times leaves no stale picture', async () => {
    const app = await openApp('', still);
    const { page } = app;
    await settle(page);
    await page.getByRole('slider', { name: 'η' }).evaluate(async (slider: HTMLInputElement) => {
      for (let k = 0; k < 10_000; k++) {
        // React hears of a value that was not set through its own property.
        Reflect.set(HTMLInputElement.prototype, 'value', String(((k * 7919) % 1000) / 1000), slider);
        slider.dispatchEvent(new Event('input', { bubbles: true }));
        if (k % 100 === 0) await new Promise(requestAnimationFrame);
      }
      slider.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await page.waitForTimeout(1000);
    await settle(page);
    const hash = new URL(page.url()).hash;
    expect(hash).toContain('eta:');
    expect(losses(await standings(page))).toEqual(await expectedLosses(hash));
    const fresh = await openApp(hash, still);
    await settle(fresh.page);
    await fresh.page.getByRole('button', { name: 'To the end' }).click();
    await settle(fresh.page);
    expect(await standings(fresh.page)).toEqual(await standings(page));
    expectQuiet(app);
  });
});
