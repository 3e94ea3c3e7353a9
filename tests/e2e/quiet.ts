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

/** Serves the worker's script with a line before it. */
export const beginWorkerWith = (line: string) => (page: Page) =>
  page.route('**/worker-*.js', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: `${line}\n${await response.text()}` });
  });
