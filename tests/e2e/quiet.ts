import type { Page } from 'playwright';
import { expect } from 'vitest';
import type { App } from './app';

/** Nothing was logged, nothing thrown, nothing asked of another host. */
export function expectQuiet({ messages, errors, strangers }: App): void {
  expect({ messages, errors, strangers }).toEqual({ messages: [], errors: [], strangers: [] });
}

/** Waits until the race that the page shows is whole and nothing moves. */
export async function settle(page: Page): Promise<void> {
  await page.getByRole('slider', { name: /^(Step|스텝)$/ }).waitFor();
  await page.waitForFunction(() => !document.querySelector('[role=progressbar], progress'));
  await page.waitForTimeout(700);
}

/** What the standings say, row by row: name, f, distance, verdict. */
export const standings = (page: Page): Promise<string[][]> =>
  page
    .getByRole('region', { name: /^(Standings|순위)$/ })
    .locator('tbody tr')
    .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent)));

/** The pictures on the page: every canvas. */
export const pictures = (page: Page): Promise<string[]> =>
  page.evaluate(() => [...document.querySelectorAll('canvas')].map((canvas) => canvas.toDataURL()));

/** How many pixels a person could tell apart, between the page's pictures and others of the same size. */
export const differences = async (page: Page, others: readonly string[]): Promise<number[]> =>
  page.evaluate(async (theirs) => {
    const pixelsOf = async (address: string): Promise<Uint8ClampedArray> => {
      const image = new Image();
      image.src = address;
      await image.decode();
      const ctx = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
      ctx.drawImage(image, 0, 0);
      return ctx.getImageData(0, 0, image.width, image.height).data;
    };
    const ours = [...document.querySelectorAll('canvas')].map((canvas) => canvas.toDataURL());
    return Promise.all(
      theirs.map(async (their, n) => {
        const [a, b] = await Promise.all([pixelsOf(their), pixelsOf(ours[n]!)]);
        return a.filter((value, i) => Math.abs(value - b[i]!) > 64).length;
      }),
    );
  }, others);

/** Serves the worker's script with a line before it. */
export const beginWorkerWith = (line: string) => (page: Page) =>
  page.route('**/worker-*.js', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: `${line}\n${await response.text()}` });
  });
