import { expect, test } from 'vitest';
import { type App, openApp } from './app';
import { expectQuiet, settle } from './quiet';

/** What draws in space is by far the largest script of the page. */
const LARGE = 400_000;

/** A machine without a graphics card says by itself that it reads pictures back. */
const withoutDriver = (app: App): App => ({
  ...app,
  messages: app.messages.filter((message) => !message.includes('GL Driver Message')),
});

test('what draws in space is loaded when a layout asks for it, and draws under the page’s policy', async () => {
  const app = await openApp('#f=beale&n=200&step=60&v=1', { reducedMotion: 'reduce' });
  const { page } = app;
  const sizes = (): Promise<number[]> =>
    page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .filter(({ name }) => name.endsWith('.js'))
        .map((entry) => (entry as PerformanceResourceTiming).decodedBodySize),
    );
  await settle(page);
  expect(Math.max(...(await sizes()))).toBeLessThan(LARGE);
  await page.getByRole('button', { name: 'Map and surface' }).click();
  const surface = page.getByRole('region', { name: 'Surface of Beale in space' });
  await expect.poll(() => surface.locator('canvas').count(), { timeout: 20_000 }).toBe(2);
  expect(Math.max(...(await sizes()))).toBeGreaterThan(LARGE);
  await page.waitForTimeout(500);
  const before = await surface.screenshot();
  await surface.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(async () => (await surface.screenshot()).equals(before), { timeout: 10_000 }).toBe(false);
  await page.getByRole('button', { name: 'One map' }).click();
  await expect.poll(() => surface.count()).toBe(0);
  expectQuiet(withoutDriver(app));
});

test('a link opens with the panels', async () => {
  const app = await openApp('#f=line_fit&layout=panels&n=50&step=9&lang=ko&v=1', { reducedMotion: 'reduce' });
  const { page } = app;
  await expect
    .poll(() => page.getByRole('region', { name: /곡면$/ }).locator('canvas').count(), { timeout: 20_000 })
    .toBe(2);
  await expect.poll(() => page.getByRole('region', { name: '모델' }).count()).toBe(1);
  expectQuiet(withoutDriver(app));
});
