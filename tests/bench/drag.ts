import { fileURLToPath } from 'node:url';
import { chromium, type Page } from 'playwright';
import { build, preview } from 'vite';
import { browserLaunch } from '../../scripts/browser-launch.mjs';
import { fit, screenX, screenY } from '../../src/paint/camera';

const root = fileURLToPath(new URL('../..', import.meta.url));
const outDir = fileURLToPath(new URL('../../node_modules/.cache/ravine/bench', import.meta.url));

const MOVES = 240;
const FRAME = 1000 / 60;
const RACERS = [
  'adam',
  'momentum',
  'gd',
  'nesterov',
  'adagrad',
  'rmsprop',
  'adam.inside',
  'momentum.torch',
].join('~');
const FRAGMENT = `#f=beale&race=${RACERS}&n=1000&view=-2,4,-2,3&v=1`;

/** Opens the built page in a browser, does something with it, and closes everything. */
async function onPage<T>(work: (page: Page) => Promise<T>): Promise<T> {
  const shared = {
    root,
    mode: 'production',
    logLevel: 'silent',
    build: { outDir, emptyOutDir: true },
  } as const;
  await build(shared);
  const server = await preview({ ...shared, preview: { port: 0, host: '127.0.0.1' } });
  const browser = await chromium.launch(browserLaunch());
  try {
    const page = await browser.newPage({ viewport: { width: 1366, height: 768 }, reducedMotion: 'reduce' });
    await page.goto(server.resolvedUrls!.local[0]! + FRAGMENT);
    await page.waitForTimeout(2000);
    return await work(page);
  } finally {
    await browser.close();
    await server.close();
  }
}

/**
 * Times, in milliseconds, from a pointer event to the first stroke that begins where the pointer then was: a path of
 * the race that was run from there.
 */
async function timesWhileDragging(page: Page): Promise<number[]> {
  const map = (await page.locator('canvas').nth(1).boundingBox())!;
  const camera = fit({ x0: -2, x1: 4, y0: -2, y1: 3 }, map);
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

/** Drag to pixels in Chromium: 8 racers × 1,000 steps, run again at every move of the start. */
export async function drag(): Promise<string> {
  const times = (await onPage(timesWhileDragging)).toSorted((a, b) => a - b);
  const [p50, p95] = [part(times, 0.5), part(times, 0.95)];
  return [
    `${times.length} of ${MOVES} moves met by a path that begins there (the others were overtaken)`,
    `p50 ${p50.toFixed(1)} ms = ${(p50 / FRAME).toFixed(2)} frames, p95 ${p95.toFixed(1)} ms = ${(p95 / FRAME).toFixed(2)} frames`,
  ].join('\n');
}
