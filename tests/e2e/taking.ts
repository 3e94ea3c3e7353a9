import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';

/** A file that the page has saved. */
export interface Taken {
  readonly name: string;
  readonly bytes: Buffer;
}

/** Opens the sheet of what can be taken home, at the end of the race. */
export async function openTakeHome(page: Page): Promise<void> {
  await page.keyboard.press('End');
  await page.keyboard.press('KeyX');
  await page.getByRole('dialog').waitFor();
}

/** Chooses in the sheet, one after the other. */
export async function choose(page: Page, ...choices: readonly string[]): Promise<void> {
  for (const choice of choices) await page.getByRole('dialog').getByText(choice, { exact: true }).click();
}

/** Presses a button of the sheet, and waits for the file that it makes. */
export async function taken(page: Page, button: RegExp): Promise<Taken> {
  const arriving = page.waitForEvent('download', { timeout: 100_000 });
  await page.getByRole('dialog').getByRole('button', { name: button }).click();
  const download = await arriving;
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

/** What the command line prints for a link. */
export const trace = (fragment: string, ...more: readonly string[]): string =>
  execFileSync(process.execPath, ['scripts/trace.mjs', fragment, ...more], {
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
