import axe from 'axe-core';
import type { BrowserContextOptions, Frame, Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { fit, screenX, screenY } from '../../src/paint/camera';
import { type App, openApp } from './app';
import { serveHost } from './host';
import { settle } from './quiet';

const CLIPBOARD: BrowserContextOptions = {
  permissions: ['clipboard-read', 'clipboard-write'],
  reducedMotion: 'reduce',
};

/** The race that is embedded, looked at so that places on the screen are known. */
const RACE = '#f=beale&race=momentum~adam&n=200&view=-2,4,-2,3&v=1';

/** Copies from the share sheet what embeds the race with η and the start alone to be changed. */
async function copyFrame({ page }: App): Promise<string> {
  await settle(page);
  await page.getByRole('button', { name: 'Share' }).click();
  await page.getByRole('combobox', { name: 'Shows' }).selectOption('Map, timeline and open sliders');
  await page.getByRole('combobox', { name: 'Editable' }).selectOption('η and the start alone');
  await page.getByRole('button', { name: 'Embed' }).click();
  const code = page.getByRole('textbox', { name: 'Code for a page of your own' });
  await expect.poll(() => code.inputValue()).toContain('embed=controls&amp;v=1');
  await page.getByRole('region', { name: 'Embed' }).getByRole('button', { name: 'Copy' }).click();
  return page.evaluate(() => navigator.clipboard.readText());
}

/** A page of another origin with the copied code in it, and the frame that the code makes. */
async function openHost(app: App, code: string): Promise<{ host: Page; frame: Frame }> {
  const address = await serveHost(`<h1>A course</h1>${code}<p>More text</p>`);
  expect(new URL(address).origin).not.toBe(new URL(app.address).origin);
  const host = await app.page.context().newPage();
  await host.goto(address);
  await expect.poll(() => host.frames().length).toBe(2);
  const frame = host.frames()[1]!;
  await frame.getByRole('region', { name: 'Sliders' }).waitFor();
  await frame.waitForFunction(() => !document.querySelector('[role=progressbar], progress'));
  await host.waitForTimeout(700);
  return { host, frame };
}

/** Where a point of the surface is on the page around the frame. */
async function placeOf(frame: Frame, x: number, y: number) {
  const map = (await frame.locator('canvas').nth(1).boundingBox())!;
  const camera = fit({ x0: -2, x1: 4, y0: -2, y1: 3 }, map);
  return { x: map.x + screenX(camera, x), y: map.y + screenY(camera, y) };
}

const startOf = async (frame: Frame): Promise<number[]> =>
  Promise.all(
    ['x', 'y'].map(async (name) =>
      Number(await frame.getByRole('slider', { name: `Start, ${name}` }).inputValue()),
    ),
  );

/** What the page that the frame leads to would open. */
const race = async (frame: Frame): Promise<string> =>
  new URL((await frame.getByRole('link', { name: /Ravine/ }).getAttribute('href'))!).hash;

describe('a race in a frame of another page', () => {
  test('lets the start be dragged and η be set, nothing else, and keeps nothing', async () => {
    const app = await openApp(RACE, CLIPBOARD);
    const { host, frame } = await openHost(app, await copyFrame(app));
    const opened = frame.url();

    expect(await startOf(frame)).toEqual([0.7, 1.4]);
    const from = await placeOf(frame, 0.7, 1.4);
    await host.mouse.move(from.x, from.y);
    await host.mouse.down();
    await host.mouse.move(from.x + 30, from.y + 40, { steps: 8 });
    await host.mouse.up();
    await expect.poll(() => startOf(frame)).not.toEqual([0.7, 1.4]);
    await expect.poll(() => race(frame)).toContain('at=');

    const sliders = frame.getByRole('region', { name: 'Sliders' });
    const names = await sliders.getByRole('slider').evaluateAll((all) => all.map((one) => one.ariaLabel));
    expect(names).toEqual(['η', 'η']);
    await sliders.getByRole('slider').first().press('ArrowRight');
    await expect.poll(() => race(frame)).toMatch(/race=momentum,eta:/);
    await sliders.getByRole('textbox').last().fill('0.25');
    await sliders.getByRole('textbox').last().press('Enter');
    await expect.poll(() => race(frame)).toContain('adam,eta:0.25');

    // Keys that would change what is locked, or open what is not here.
    const before = await race(frame);
    for (const key of ['s', 'p', 'x', 'c', '?', 'Delete']) await frame.locator('body').press(key);
    expect(await frame.getByRole('dialog').count()).toBe(0);
    expect(await frame.getByRole('button', { name: /^(Undo|Surface|Add|Presets)/ }).count()).toBe(0);
    expect(await race(frame)).toBe(before);

    expect(await frame.evaluate(() => localStorage.length)).toBe(0);
    expect(frame.url()).toBe(opened);
    expect(host.url()).not.toContain('#');
    expect({ messages: app.messages, errors: app.errors }).toEqual({ messages: [], errors: [] });
    expect(app.strangers.filter((address) => !address.startsWith(new URL(host.url()).origin))).toEqual([]);
  });

  test('opens whole in a tab of its own, with the same race', async () => {
    const app = await openApp(RACE, CLIPBOARD);
    const { host, frame } = await openHost(app, await copyFrame(app));
    const [tab] = await Promise.all([
      host.context().waitForEvent('page'),
      frame.getByRole('link', { name: /Ravine/ }).click(),
    ]);
    await settle(tab);
    await tab.getByRole('button', { name: 'Presets' }).waitFor();
    expect(await tab.getByRole('region', { name: 'Standings' }).locator('tbody tr').count()).toBe(2);
    expect({ messages: app.messages, errors: app.errors }).toEqual({ messages: [], errors: [] });
  });

  test('is found faultless by axe', async () => {
    const app = await openApp(RACE, CLIPBOARD);
    const { frame } = await openHost(app, await copyFrame(app));
    await frame.evaluate(axe.source);
    const { violations } = (await frame.evaluate('axe.run()')) as axe.AxeResults;
    expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([]);
  });
});
