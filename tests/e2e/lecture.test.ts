import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ALL_FORMATS, BufferSource, Input } from 'mediabunny';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readGif } from '../browser/gif';
import { openApp } from './app';
import { expectQuiet, settle, standings } from './quiet';

/** On a busy machine the page takes its time. */
const SOON = { timeout: 30_000 };

/** A page of somebody else, on another origin, that shows whatever frame it was given. */
let theirs: Server;
let frame = '';

beforeAll(async () => {
  theirs = createServer((_, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(
      `<!doctype html><html lang="en"><title>A course</title><link rel="icon" href="data:,"><main>${frame}</main></html>`,
    );
  });
  await new Promise<void>((done) => theirs.listen(0, '127.0.0.1', done));
});
afterAll(() => {
  theirs.close();
});

const RACERS = new Set(['Nesterov', 'Adam', 'GD', 'Momentum']);

async function raceFour(page: Page): Promise<void> {
  for (const name of ['AdaGrad', 'RMSprop'])
    await page.getByRole('switch', { name: `${name} races` }).click();
  await settle(page);
  // Whoever has finished has a place before the name.
  const names = (await standings(page)).map(([name]) => name!.replace(/^\d+\./, ''));
  expect(new Set(names)).toEqual(RACERS);
}

async function compare(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Side by side' }).click();
  await expect.poll(() => page.getByRole('region', { name: /^Map/ }).count(), SOON).toBe(4);
  await page.getByRole('button', { name: 'One map' }).click();
  await expect.poll(() => page.getByRole('region', { name: /^Map/ }).count(), SOON).toBe(1);
}

async function present(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Present', exact: true }).click();
  const list = page.getByRole('list', { name: 'Standings' }).getByRole('listitem');
  await expect.poll(() => list.count(), SOON).toBe(4);
  const size = await list.first().evaluate((row) => Number.parseFloat(getComputedStyle(row).fontSize));
  expect(size).toBeGreaterThanOrEqual(60);
  await page.keyboard.press('PageUp');
  await page.keyboard.press('PageDown');
  await expect.poll(() => list.first().textContent(), SOON).toMatch(/^Nesterov/);
  await page.keyboard.press('Escape');
  await page.getByRole('heading', { name: 'Optimizers' }).waitFor();
}

async function predict(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Speed/ }).click();
  await page.getByRole('button', { name: 'Predict the ends first' }).click();
  await page.getByRole('heading', { name: 'Where will each of them end?' }).waitFor();
  await expect.poll(async () => new Set((await standings(page)).map(([, f]) => f)).size, SOON).toBe(1);
  const map = page.getByRole('region', { name: /^Map of the surface/ });
  for (const [x, y] of [
    [700, 300],
    [650, 420],
    [720, 520],
    [600, 600],
  ] as const)
    await map.click({ position: { x, y } });
  await page.getByRole('button', { name: 'Reveal' }).click();
  await page.getByText(/^Your score: .*, over 4 racers/).waitFor();
  await page.getByRole('button', { name: 'Done' }).click();
}

/** The code for other pages, with the sliders of η and the start alone to be changed. */
async function embedCode(page: Page): Promise<string> {
  await page.keyboard.press('s');
  const sheet = page.getByRole('dialog');
  await sheet.getByLabel('Shows').selectOption('Map, timeline and open sliders');
  await sheet.getByLabel('Editable').selectOption('η and the start alone');
  await sheet.getByRole('button', { name: 'Embed' }).click();
  const field = sheet.getByLabel('Code for a page of your own');
  await expect.poll(() => field.inputValue(), SOON).toContain('<iframe');
  const code = await field.inputValue();
  await page.keyboard.press('Escape');
  return code;
}

async function useTheirs(page: Page): Promise<void> {
  await page.goto(`http://127.0.0.1:${(theirs.address() as AddressInfo).port}/`);
  const inside = page.frameLocator('iframe');
  const eta = inside.getByRole('slider', { name: 'η' }).first();
  await eta.waitFor();
  await expect(eta.isEnabled()).resolves.toBe(true);
  expect(await inside.getByRole('slider', { name: /^β/ }).count()).toBe(0);
  const before = await eta.getAttribute('aria-valuetext');
  await eta.press('ArrowLeft');
  await expect.poll(() => eta.getAttribute('aria-valuetext'), SOON).not.toBe(before);
  const start = inside.getByRole('slider', { name: 'Start, x' });
  const stood = await start.getAttribute('aria-valuetext');
  await start.press('ArrowRight');
  await expect.poll(() => start.getAttribute('aria-valuetext'), SOON).not.toBe(stood);
  expect(await inside.getByRole('button', { name: /^Surface: / }).count()).toBe(0);
  await inside.getByRole('link', { name: /^Ravine: open this race/ }).waitFor();
  const kept = page.frames()[1]!.evaluate(() => Object.keys(localStorage).length);
  expect(await kept).toBe(0);
}

async function taken(page: Page, choices: readonly string[], button: RegExp) {
  const sheet = page.getByRole('dialog');
  for (const choice of choices) await sheet.getByText(choice, { exact: true }).click();
  const arriving = page.waitForEvent('download', { timeout: 110_000 });
  await sheet.getByRole('button', { name: button }).click();
  const download = await arriving;
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

/** Pictures, films and rows, each opened and looked into. */
async function takeHome(page: Page): Promise<void> {
  const { hash } = new URL(page.url());
  await page.keyboard.press('x');
  await page.getByRole('dialog').waitFor();

  const png = await taken(page, ['Map', 'PNG', '2×'], /^Save PNG$/);
  expect(png.bytes.toString('latin1', 1, 4)).toBe('PNG');
  expect([png.bytes.readUInt32BE(16), png.bytes.readUInt32BE(20)]).toEqual([1800, 1350]);

  const svg = await taken(page, ['Figure', 'SVG'], /^Save SVG$/);
  const parsed = await page.evaluate((text) => {
    const drawing = new DOMParser().parseFromString(text, 'image/svg+xml');
    return {
      root: drawing.documentElement.localName,
      wrong: drawing.querySelectorAll('parsererror, script, foreignObject').length,
      handlers: [...drawing.querySelectorAll('*')].some((one) =>
        one.getAttributeNames().some((name) => name.startsWith('on')),
      ),
      paths: drawing.querySelectorAll('path').length,
    };
  }, svg.bytes.toString('utf8'));
  expect(parsed).toMatchObject({ root: 'svg', wrong: 0, handlers: false });
  expect(parsed.paths).toBeGreaterThan(20);

  const film = await taken(page, ['Film', '720p', '4 s', '25'], /^Make (MP4|WebM)$/);
  const input = new Input({ source: new BufferSource(film.bytes), formats: ALL_FORMATS });
  const track = (await input.getPrimaryVideoTrack())!;
  const { packetCount } = await track.computePacketStats();
  expect([packetCount, track.displayWidth, track.displayHeight]).toEqual([100, 1280, 720]);
  expect(await track.computeDuration()).toBeCloseTo(4, 1);

  const gif = await taken(page, ['GIF', '720p', '4 s', '10'], /^Make GIF$/);
  const { width, frames } = readGif(gif.bytes);
  expect([width, frames.length]).toEqual([1280, 40]);
  expect(frames.reduce((sum, { delay }) => sum + delay, 0)).toBe(400);

  const csv = await taken(page, ['Table', 'CSV'], /^Save CSV$/);
  const traced = execFileSync(process.execPath, ['scripts/trace.mjs', hash.slice(1)], {
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  expect(csv.bytes.toString('utf8') === traced).toBe(true);
  for (const { name } of [png, svg, film, gif, csv]) expect(name).toMatch(/^ravine-beale-[a-z0-9.-]+$/);
}

test('a whole lecture: prepared, compared, presented, predicted, handed out and taken home', async () => {
  const app = await openApp('', { reducedMotion: 'reduce', viewport: { width: 1920, height: 1080 } });
  const { page } = app;
  await settle(page);
  await raceFour(page);
  await compare(page);
  await present(page);
  await predict(page);
  frame = await embedCode(page);
  await takeHome(page);
  expectQuiet(app);
  const course = await openApp('', { reducedMotion: 'reduce' });
  await useTheirs(course.page);
  expect({ messages: course.messages, errors: course.errors }).toEqual({ messages: [], errors: [] });
}, 400_000);
