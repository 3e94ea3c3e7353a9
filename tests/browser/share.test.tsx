import axe from 'axe-core';
import jsQR from 'jsqr';
import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Presentation } from '../../src/experiment/experiment';
import { decode } from '../../src/experiment/link';
import { experimentOf } from '../../src/state/store';
import type { Wired } from '../../src/state/wires';
import { ShareSheet } from '../../src/ui/share/ShareSheet';
import { stand, stilled } from './stand';

let app: Wired;
let closed = 0;

beforeEach(async () => {
  await page.viewport(1366, 768);
  closed = 0;
  app = await stand(<ShareSheet onClose={() => closed++} />, { width: 1366, height: 768 });
});

const link = () => page.getByRole('textbox', { name: 'Link' });
const address = (): string => (link().element() as HTMLInputElement).value;

/** What the link of the sheet says of looking at the race. */
async function said(): Promise<Presentation | undefined> {
  const opened = await decode(address().split('#')[1] ?? '');
  return opened.ok ? opened.value.presentation : undefined;
}

const choose = (name: string, option: string) => page.getByRole('combobox', { name }).selectOptions(option);

describe('the link says', () => {
  test('that the race plays, or the step at which it opens', async () => {
    await expect.poll(said).toEqual({ playing: true, language: 'en' });
    await page.getByText('At step').click();
    await expect.poll(said).toEqual({ step: 0, language: 'en' });
    await page.getByRole('textbox', { name: 'Step at which it opens' }).fill('120');
    await userEvent.keyboard('{Enter}');
    await expect.poll(said).toEqual({ step: 120, language: 'en' });
    await page.getByText('Playing from the start').click();
    await expect.poll(said).toEqual({ playing: true, language: 'en' });
  });

  test('how much it shows, and in which language', async () => {
    await choose('Shows', 'Map and timeline');
    await expect.poll(said).toEqual({ playing: true, language: 'en', embed: 'timeline' });
    await choose('Language', '한국어');
    await expect.poll(said).toEqual({ playing: true, language: 'ko', embed: 'timeline' });
    await choose('Language', 'As on their device');
    await choose('Shows', 'The whole page');
    await expect.poll(said).toEqual({ playing: true });
  });

  test('what may be changed, in a word or one by one', async () => {
    await choose('Editable', 'nothing');
    const access = {
      surface: 'locked',
      racers: 'locked',
      eta: 'locked',
      parameters: 'locked',
      start: 'locked',
      settings: 'locked',
    };
    await expect.poll(said).toEqual({ playing: true, language: 'en', access });
    await choose('Editable', 'what is open below');
    await page.getByRole('radiogroup', { name: 'Start' }).getByText('Open').click();
    await page.getByRole('radiogroup', { name: 'Surface' }).getByText('Hidden').click();
    const { start: _, ...others } = access;
    await expect
      .poll(said)
      .toEqual({ playing: true, language: 'en', access: { ...others, surface: 'hidden' } });
    await choose('Editable', 'everything');
    await expect.poll(said).toEqual({ playing: true, language: 'en' });
  });
});

describe('the code', () => {
  /** The code on the screen as a camera would see it. */
  function photographed(): ImageData {
    const svg = document.querySelector('svg:has(title)')!;
    const [left, top, width, height] = svg.getAttribute('viewBox')!.split(' ').map(Number);
    const canvas = new OffscreenCanvas(4 * width!, 4 * height!);
    const ctx = canvas.getContext('2d')!;
    ctx.fillStyle = getComputedStyle(svg).backgroundColor;
    ctx.fillRect(0, 0, canvas.width, canvas.height);
    ctx.scale(4, 4);
    ctx.translate(-left!, -top!);
    const path = svg.querySelector('path')!;
    ctx.fillStyle = getComputedStyle(path).fill;
    ctx.fill(new Path2D(path.getAttribute('d')!));
    return ctx.getImageData(0, 0, canvas.width, canvas.height);
  }

  test.each(['light', 'dark'] as const)('is the link, in %s colours too', async (theme) => {
    app.actions.setTheme(theme);
    await expect.poll(() => document.querySelector('svg:has(title)')).not.toBeNull();
    const { data, width, height } = photographed();
    expect(jsQR(data, width, height)?.data).toBe(`http://${address()}`);
  });

  test('fills the screen with the address under it, and Escape leaves it alone', async () => {
    await page.getByRole('button', { name: 'Show it large' }).click();
    const hall = page.getByRole('dialog', { name: 'The link as a QR code' });
    await expect.element(hall).toBeVisible();
    const { width, height } = hall.element().getBoundingClientRect();
    expect([width, height]).toEqual([innerWidth, innerHeight]);
    expect(hall.element().querySelector('svg')!.getBoundingClientRect().height).toBeGreaterThan(
      0.75 * innerHeight,
    );
    const words = hall.getByText(address());
    expect(Number.parseFloat(getComputedStyle(words.element()).fontSize)).toBeGreaterThanOrEqual(24);
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => hall.elements()).toEqual([]);
    expect(closed).toBe(0);
    await expect.element(page.getByRole('dialog', { name: 'Share this race' })).toBeVisible();
  });

  test('gives its place to a reason where the link is too long', async () => {
    app.actions.edit((experiment) => ({
      ...experiment,
      starts: Array.from({ length: 60 }, (_, i) => [Math.sin(i), Math.cos(i)]),
    }));
    await expect.element(page.getByText(/too long for a code/)).toBeVisible();
    expect(page.getByRole('button', { name: 'Show it large' }).elements()).toEqual([]);
  });
});

describe('the frame for another page', () => {
  const framed = (): HTMLIFrameElement => {
    const code = page
      .getByRole('textbox', { name: 'Code for a page of your own' })
      .element() as HTMLTextAreaElement;
    return new DOMParser().parseFromString(code.value, 'text/html').querySelector('iframe')!;
  };

  test('shows what the link shows, of the chosen size', async () => {
    await page.getByRole('button', { name: 'Embed' }).click();
    await choose('Shows', 'Map, timeline and open sliders');
    await choose('Editable', 'η and the start alone');
    await choose('Size', '480 × 360');
    await expect.poll(() => framed().width).toBe('480');
    await expect.poll(() => framed().src).toBe(`http://${address()}`);
    expect(framed().src).toContain('embed=controls');
    expect(framed().title).toBe('Ravine: Beale');
    const opened = await decode(framed().src.split('#')[1]!);
    expect(opened).toMatchObject({
      ok: true,
      value: {
        experiment: experimentOf(app.store.getState()),
        presentation: { embed: 'controls', access: { racers: 'locked' } },
      },
    });
  });

  test('of the whole page stores nothing either', async () => {
    await page.getByRole('button', { name: 'Embed' }).click();
    await expect.poll(() => framed().src).toContain('embed=full');
    expect(address()).not.toContain('embed');
  });
});

describe('axe finds nothing', () => {
  test.each(['en', 'ko'] as const)('with everything open, in %s', async (language) => {
    await app.actions.setLanguage(language);
    await page.getByRole('button', { name: /^(Embed|페이지에 넣기)$/ }).click();
    await page
      .getByRole('combobox', { name: /^(Editable|바꿀 수 있는 것)$/ })
      .selectOptions({ en: 'what is open below', ko: '아래에서 허용한 것' }[language]);
    await expect.element(page.getByRole('radiogroup').first()).toBeVisible();
    await stilled();
    const { violations } = await axe.run(document.body, { rules: { region: { enabled: false } } });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual(
      [],
    );
  });
});
