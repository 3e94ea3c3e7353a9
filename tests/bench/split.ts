import type { Page } from 'playwright';
import { draggingSays, FRAME, onPage, spreadOf, timesWhileDragging } from './page';

const RACERS = ['adam', 'momentum', 'gd', 'nesterov', 'adagrad', 'rmsprop'].join('~');
const SIX = { width: 1920, height: 1080 };
const RATES = 'eta:0.001,0.002,0.005,0.01,0.02,0.05';

/** What is shown: one racer a map, or six racers on each. */
const RACES = [
  ['one racer a map, five beside it', `#f=beale&race=${RACERS}&n=1000&layout=split`],
  ['six racers a map', `#f=beale&race=${RACERS}&n=1000&layout=split&vary=${RATES}`],
] as const;

/** Runs in the page: notes how long the work of each animation frame takes, in milliseconds. */
function watchFrames(): void {
  const work: number[] = [];
  Object.assign(globalThis, { work });
  const ask = window.requestAnimationFrame.bind(window);
  window.requestAnimationFrame = (frame) =>
    ask((now) => {
      const since = performance.now();
      frame(now);
      work.push(performance.now() - since);
    });
}

/** The work of the frames of one race that is played to its end at 1×. */
async function workWhilePlaying(page: Page): Promise<number[]> {
  await page.evaluate(() => (globalThis as unknown as { work: number[] }).work.splice(0));
  await page.keyboard.press('Space');
  await page.waitForTimeout(6_500);
  return page.evaluate(() => (globalThis as unknown as { work: number[] }).work);
}

async function onRace(says: string, fragment: string): Promise<string> {
  const open = { viewport: SIX, before: watchFrames };
  const work = await onPage(
    { ...open, fragment: `${fragment}&step=1000&v=1`, reducedMotion: 'no-preference' },
    workWhilePlaying,
  );
  const times = await onPage(
    { ...open, fragment: `${fragment}&view=-2,4,-2,3&v=1`, reducedMotion: 'reduce' },
    (page) => timesWhileDragging(page, page.locator('canvas').nth(1), { x0: -2, x1: 4, y0: -2, y1: 3 }),
  );
  const { p50, p95 } = spreadOf(work);
  return [
    says,
    `${work.length} frames played: work p50 ${p50.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms of ${FRAME.toFixed(1)}`,
    draggingSays(times),
  ].join('\n');
}

/** Six maps × 1,000 steps in Chromium: the work of a frame while playing, and drag to pixels on the first map. */
export async function split(): Promise<string> {
  const lines: string[] = [];
  for (const [says, fragment] of RACES) lines.push(await onRace(says, fragment));
  return lines.join('\n\n');
}
