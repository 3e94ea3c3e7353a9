import axe from 'axe-core';
import { describe, expect, test } from 'vitest';
import { readGif } from '../browser/gif';
import { type App, openApp } from './app';
import { expectQuiet, settle } from './quiet';
import { choose, openTakeHome, taken, trace } from './taking';

const still = { reducedMotion: 'reduce' } as const;

async function opened(fragment: string, options = {}): Promise<App> {
  const app = await openApp(fragment, { ...still, ...options });
  await settle(app.page);
  await openTakeHome(app.page);
  return app;
}

describe('what is taken home arrives', () => {
  test('as pictures, with the size that was asked for', async () => {
    const app = await opened('#f=beale&race=adam~momentum&n=500&v=1');
    const { page } = app;
    await choose(page, 'Map', '4×');
    const map = await taken(page, /^Save PNG$/);
    expect(map.name).toBe('ravine-beale-adam-momentum-500-steps-map.png');
    expect([map.bytes.readUInt32BE(16), map.bytes.readUInt32BE(20)]).toEqual([3600, 2700]);
    await page.getByText(`Saved: ${map.name}`).waitFor();
    await choose(page, 'Figure', 'SVG', 'Dark');
    const figure = await taken(page, /^Save SVG$/);
    expect(figure.name).toBe('ravine-beale-adam-momentum-500-steps.svg');
    const svg = figure.bytes.toString('utf8');
    expect(svg).toMatch(/^<svg [^>]*viewBox="0 0 1200 /);
    expect(svg).not.toMatch(/<script|<foreignObject/i);
    expect(svg).toContain('Momentum η\u00a00.01, β\u00a00.9');
    // A long address is broken into lines.
    expect(svg.replaceAll(/<\/text>\s*<text[^>]*>/g, '')).toContain('race=adam~momentum');
    expectQuiet(app);
  });

  test('as films', async () => {
    const app = await opened('#f=beale&race=gd&n=50&v=1');
    const { page } = app;
    await choose(page, 'Film', '4 s', '25');
    const video = await taken(page, /^Make (MP4|WebM)$/);
    expect(video.name).toMatch(/^ravine-beale-gd-50-steps-1280x720\.(mp4|webm)$/);
    const isMp4 = video.bytes.toString('latin1', 4, 8) === 'ftyp';
    const isWebm = video.bytes.readUInt32BE(0) === 0x1a45dfa3;
    expect(video.name.endsWith('.mp4') ? isMp4 : isWebm).toBe(true);
    await choose(page, 'GIF', 'Square', '10');
    const gif = await taken(page, /^Make GIF$/);
    expect(gif.name).toBe('ravine-beale-gd-50-steps-1080x1080.gif');
    const { width, frames } = readGif(gif.bytes);
    expect([width, frames.length]).toEqual([1080, 40]);
    expect(frames.reduce((sum, { delay }) => sum + delay, 0)).toBe(400);
    expectQuiet(app);
  });

  test('as rows that the command line prints, byte for byte', async () => {
    const fragment = 'f=beale&at=0.7,1.4;1,1&race=gd~momentum~adagrad.bare,eta:0.5&n=300&v=1';
    const app = await opened(`#${fragment}`);
    await choose(app.page, 'Table');
    const csv = await taken(app.page, /^Save CSV$/);
    expect(csv.name).toBe('ravine-beale-gd-momentum-adagrad-300-steps-rows.csv');
    expect(csv.bytes.toString('utf8') === trace(fragment)).toBe(true);
    await choose(app.page, 'JSON');
    const json = await taken(app.page, /^Save JSON$/);
    expect(json.bytes.toString('utf8') === trace(fragment, '--format', 'json')).toBe(true);
    expectQuiet(app);
  });

  test('as rows that differ by no more than a host’s functions do, elsewhere', async () => {
    const fragment = 'f=mccormick&race=gd~momentum~adam&n=100&v=1';
    const app = await opened(`#${fragment}`);
    await choose(app.page, 'Table');
    const rowsOf = (text: string) =>
      text
        .trimEnd()
        .split('\n')
        .map((line) => line.split(','));
    const here = rowsOf((await taken(app.page, /^Save CSV$/)).bytes.toString('utf8'));
    const there = rowsOf(trace(fragment));
    expect(here.map((row) => row.slice(0, 3))).toEqual(there.map((row) => row.slice(0, 3)));
    here.slice(1).forEach((row, n) =>
      row.slice(3).forEach((cell, column) => {
        expect(Number(cell)).toBeCloseTo(Number(there[n + 1]![column + 3]), 9);
      }),
    );
    expectQuiet(app);
  });

  test('as a file that opens by drag and drop', async () => {
    const app = await opened('#f=rosenbrock,b:50&at=-1,1&race=gd,eta:0.001&n=77&seed=5&v=1');
    await choose(app.page, 'Race');
    const file = await taken(app.page, /^Save the race$/);
    expect(file.name).toBe('ravine-rosenbrock-gd-77-steps.json');
    const other = await openApp('#f=sphere&race=adam&n=20&v=1', still);
    await settle(other.page);
    const transfer = await other.page.evaluateHandle(
      ([text, name]) => {
        const data = new DataTransfer();
        data.items.add(new File([text!], name!));
        return data;
      },
      [file.bytes.toString('utf8'), file.name],
    );
    await other.page.dispatchEvent('main', 'dragover', { dataTransfer: transfer });
    await other.page.dispatchEvent('main', 'drop', { dataTransfer: transfer });
    await other.page.getByText('The file is open.').waitFor();
    await expect.poll(() => new URL(other.page.url()).hash).toBe(new URL(app.page.url()).hash);
    await other.page.getByRole('alert').getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => new URL(other.page.url()).hash).toContain('f=sphere');
    expectQuiet(app);
    expectQuiet(other);
  });
});

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true };

describe.each([
  ['light, en', { colorScheme: 'light', locale: 'en-US' }],
  ['dark, ko', { colorScheme: 'dark', locale: 'ko-KR' }],
  ['phone, dark, en', { colorScheme: 'dark', locale: 'en-US', ...PHONE }],
  ['phone, light, ko', { colorScheme: 'light', locale: 'ko-KR', ...PHONE }],
] as const)('axe, %s', (_, options) => {
  test('finds nothing in any part of the sheet, which fits the page', async () => {
    const app = await opened('', options);
    const { page } = app;
    await page.evaluate(axe.source);
    const whats = page.getByRole('dialog').getByRole('radiogroup').first().getByRole('radio');
    expect(await whats.count()).toBe(5);
    for (let n = 0; n < 5; n++) {
      await whats.nth(n).press('Space');
      await page.waitForTimeout(300);
      const { violations } = (await page.evaluate('axe.run()')) as axe.AxeResults;
      expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([]);
      const isWider =
        'document.querySelector("dialog").scrollWidth > document.querySelector("dialog").clientWidth';
      expect(await page.evaluate(isWider)).toBe(false);
    }
    expectQuiet(app);
  });
});
