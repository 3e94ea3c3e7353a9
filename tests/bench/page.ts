import { fileURLToPath } from 'node:url';
import { chromium, type Locator, type Page } from 'playwright';
import { build, preview } from 'vite';
import { browserLaunch } from '../../scripts/browser-launch.mjs';
import { fit, screenX, screenY, type Box, type Size } from '../../src/paint/camera';

const root = fileURLToPath(new URL('../..', import.meta.url));
const outDir = fileURLToPath(new URL('../../node_modules/.cache/ravine/bench', import.meta.url));

const SITE = {
  root,
  mode: 'production',
  logLevel: 'silent',
  build: { outDir, emptyOutDir: true },
} as const;
/** The page is built when it is first opened. */
let built: Promise<unknown> | undefined;

/** How often the start is moved. */
export const MOVES = 240;
/** A frame, in milliseconds. */
export const FRAME = 1000 / 60;

interface Opened {
  readonly fragment: string;
  readonly viewport: Size;
  readonly reducedMotion: 'reduce' | 'no-preference';
  /** Runs in the page before anything else does. */
  readonly before?: () => void;
}

/** Opens the built page in a browser, does something with it, and closes everything. */
export async function onPage<T>(
  { fragment, viewport, reducedMotion, before }: Opened,
  work: (page: Page) => Promise<T>,
): Promise<T> {
  await (built ??= build(SITE));
  const server = await preview({ ...SITE, preview: { port: 0, host: '127.0.0.1' } });
  const browser = await chromium.launch(browserLaunch());
  try {
    const page = await browser.newPage({ viewport, reducedMotion });
    if (before) await page.addInitScript(before);
    await page.goto(server.resolvedUrls!.local[0]! + fragment);
    await page.waitForTimeout(2000);
    return await work(page);
  } finally {
    await browser.close();
    await server.close();
  }
}

/**
 * Times, in milliseconds, from a pointer event to the first stroke that begins where the pointer then was: a path of
 * the race that was run from there. `canvas` is one of the map, which shows `box`, and from which the start is dragged.
 */
export async function timesWhileDragging(page: Page, canvas: Locator, box: Box): Promise<number[]> {
  const map = (await canvas.boundingBox())!;
  const camera = fit(box, map);
  const from = { x: map.x + screenX(camera, 0.7), y: map.y + screenY(camera, 1.4) };
  await page.evaluate(watchStrokes, [map.x, map.y] as const);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  for (let k = 1; k <= MOVES; k++) {
    await page.mouse.move(from.x + 80 * Math.sin(k / 20), from.y + 60 * Math.sin(k / 13));
    await page.waitForTimeout(FRAME);
  }
  await page.waitForTimeout(500);
  await page.mouse.up();
  return page.evaluate(() => (globalThis as unknown as { times: number[] }).times);
}

/** Runs in the page: notes when each pointer event came, and when a stroke first began at its place. */
function watchStrokes([left, top]: readonly [number, number]): void {
  const times: number[] = [];
  let waiting: { x: number; y: number; since: number }[] = [];
  Object.assign(globalThis, { times });
  window.addEventListener(
    'pointermove',
    ({ clientX, clientY, timeStamp }) => {
      waiting.push({ x: clientX - left, y: clientY - top, since: timeStamp });
    },
    true,
  );
  const pen = CanvasRenderingContext2D.prototype;
  const moveTo = Reflect.get(pen, 'moveTo') as (this: CanvasRenderingContext2D, x: number, y: number) => void;
  pen.moveTo = function (x, y) {
    const met = waiting.findLast((one) => Math.hypot(one.x - x, one.y - y) < 0.75);
    if (met) {
      times.push(performance.now() - met.since);
      waiting = waiting.filter(({ since }) => since > met.since);
    }
    return moveTo.call(this, x, y);
  };
}

const part = (sorted: readonly number[], share: number): number =>
  sorted[Math.floor(share * (sorted.length - 1))] ?? Number.NaN;

/** The median and the 95th percentile of times, in milliseconds. */
export function spreadOf(times: readonly number[]): { readonly p50: number; readonly p95: number } {
  const sorted = times.toSorted((a, b) => a - b);
  return { p50: part(sorted, 0.5), p95: part(sorted, 0.95) };
}

/** What was measured while the start was dragged, in words. */
export function draggingSays(times: readonly number[]): string {
  const { p50, p95 } = spreadOf(times);
  return [
    `${times.length} of ${MOVES} moves met by a path that begins there (the others were overtaken)`,
    `p50 ${p50.toFixed(1)} ms = ${(p50 / FRAME).toFixed(2)} frames, p95 ${p95.toFixed(1)} ms = ${(p95 / FRAME).toFixed(2)} frames`,
  ].join('\n');
}
