import axe from 'axe-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { decode } from '../../src/experiment/link';
import { racerLook } from '../../src/paint/racers';
import { PRESENTER_SIZES } from '../../src/paint/scene';
import type { Wired } from '../../src/state/wires';
import { App } from '../../src/ui/App';
import { scaleOf } from '../../src/ui/map/sizes';
import { arrived, stand, stilled } from './stand';

let app: Wired;

const open = async (width: number, height: number) => {
  await page.viewport(width, height);
  app = await stand(<App />, { width, height });
  await arrived(app);
};

const press = (keys: string) => userEvent.keyboard(keys);
const hall = () => page.getByRole('main', { name: 'The race, for the hall' });

const present = async () => {
  // The keys act as soon as the code for them has arrived.
  const pressed = async () => {
    if (app.store.getState().mode === 'desk') await press('p');
    return app.store.getState().mode;
  };
  await expect.poll(pressed).toBe('presenter');
  await expect.element(hall()).toBeVisible();
  await expect.poll(() => document.querySelectorAll('ol li').length).toBeGreaterThan(0);
};

/** Every element that shows words of its own. */
const written = (): Element[] =>
  [...document.querySelectorAll('main *')].filter(
    (element) =>
      !element.closest('.unseen') &&
      element.checkVisibility({ visibilityProperty: true }) &&
      [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent!.trim() !== '',
      ),
  );
const sizeOf = (element: Element): number => Number.parseFloat(getComputedStyle(element).fontSize);

describe('at 1920 × 1080', () => {
  beforeEach(() => open(1920, 1080));

  test('names and losses are 60 px, the step 120, and nothing is under 24', async () => {
    await present();
    const names = [...document.querySelectorAll('ol li span')];
    expect(names).toHaveLength(12);
    for (const name of names) expect(sizeOf(name)).toBeGreaterThanOrEqual(60);
    expect(sizeOf(document.querySelector('main strong')!)).toBeGreaterThanOrEqual(120);
    expect(written().filter((element) => sizeOf(element) < 24)).toEqual([]);
    const scale = scaleOf({ mode: 'presenter' });
    expect(scale * PRESENTER_SIZES.name).toBeGreaterThanOrEqual(40);
    expect(scale * PRESENTER_SIZES.number).toBeGreaterThanOrEqual(28);
    expect(scale * PRESENTER_SIZES.path).toBeGreaterThanOrEqual(4.4);
  });

  test('shows no control, in light colours, and Escape gives everything back', async () => {
    app.actions.setTheme('dark');
    await present();
    expect(document.querySelector('fieldset')!.checkVisibility()).toBe(false);
    await expect.element(page.getByRole('button')).not.toBeInTheDocument();
    expect(app.store.getState().prefs.theme).toBe('light');
    await press('{Escape}');
    await expect.element(page.getByRole('heading', { name: 'Optimizers' })).toBeVisible();
    expect(app.store.getState().prefs.theme).toBe('dark');
    expect(app.store.getState().kept.theme).toBe('dark');
  });

  test('a remote plays and goes back to the start', async () => {
    await present();
    app.actions.seek(50);
    await press('{PageDown}');
    expect(app.store.getState().playback.playing).toBe(true);
    await press('{PageDown}');
    expect(app.store.getState().playback.playing).toBe(false);
    await press('{PageUp}');
    expect(app.store.getState().playback.step).toBe(0);
    await press('{ArrowRight}');
    expect(app.store.getState().playback.step).toBe(1);
  });

  test('B darkens the screen until the next key, which does nothing else', async () => {
    await present();
    const dark = page.getByRole('status', { name: /^The screen is dark/ });
    await press('b');
    await expect.element(dark).toBeVisible();
    await press('{PageDown}');
    await expect.element(dark).not.toBeInTheDocument();
    expect(app.store.getState().playback.playing).toBe(false);
  });

  test('what lies over the hall has the keys for itself', async () => {
    await present();
    app.actions.openSheet('help');
    await expect.poll(() => document.querySelector('dialog[open]')).not.toBeNull();
    await press('{Escape}');
    await expect.poll(() => document.querySelector('dialog[open]')).toBeNull();
    await expect.element(hall()).toBeVisible();
  });

  test('S puts a spotlight where the pointer is', async () => {
    await present();
    await press('s');
    await expect
      .poll(() => document.querySelector('main > div[style*="--x"], main > div:last-child'))
      .toBeTruthy();
    window.dispatchEvent(new PointerEvent('pointermove', { clientX: 321, clientY: 123 }));
    const light = document.querySelector<HTMLElement>('main > div[aria-hidden]:last-child')!;
    await expect.poll(() => light.style.getPropertyValue('--x')).toBe('321px');
    await press('s');
    await expect.poll(() => light.isConnected).toBe(false);
  });

  test('says how many more there are than the last row can read', async () => {
    const opened = await decode(`race=${Array.from({ length: 11 }, () => 'gd').join('~')}&present=1&v=1`);
    if (!opened.ok) throw new Error(opened.error.code);
    app.actions.open(opened.value.experiment, opened.value.presentation);
    await expect.element(hall()).toBeVisible();
    await expect.element(page.getByText('and 4 more')).toBeVisible();
    expect(document.querySelectorAll('ol li')).toHaveLength(7);
    expect(document.querySelector('main')!.scrollHeight).toBeLessThanOrEqual(1080);
  });
});

describe.each([
  [1920, 1080],
  [1024, 768],
  [3840, 2160],
  [800, 1280],
])('%i × %i', (width, height) => {
  test('everything is on the screen, and axe finds nothing, in both languages', async () => {
    await open(width, height);
    await present();
    for (const language of ['en', 'ko'] as const) {
      await app.actions.setLanguage(language);
      await expect.poll(() => document.documentElement.lang).toBe(language);
      for (const element of written()) {
        const { left, top, right, bottom } = element.getBoundingClientRect();
        const inside = left >= 0 && top >= 0 && right <= width + 0.5 && bottom <= height + 0.5;
        expect(inside, `${element.textContent} at ${left}, ${top}, ${right}, ${bottom}`).toBe(true);
      }
      await stilled();
      const { violations } = await axe.run(document.querySelector('main')!);
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html}`)).toEqual([]);
    }
  });
});

/** A tired projector lays a fifth of white over everything. */
describe('under a white veil of a fifth', () => {
  const channel = (value: number): number => {
    const share = (0.8 * value + 0.2 * 255) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  const luminance = (hex: string): number => {
    const [r, g, b] = [1, 3, 5].map((at) => channel(Number.parseInt(hex.slice(at, at + 2), 16))) as [
      number,
      number,
      number,
    ];
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (a: string, b: string): number => {
    const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
    return (light + 0.05) / (dark + 0.05);
  };

  test('words keep a contrast of 3 on paper', () => {
    const read = (token: string): string =>
      getComputedStyle(document.documentElement).getPropertyValue(token);
    const light = (token: string): string => /#[0-9a-f]{6}/.exec(read(token))![0];
    for (const token of ['--ink', '--ink-2'])
      expect(contrast(light(token), light('--paper'))).toBeGreaterThan(3);
  });

  test.each(Array.from({ length: 8 }, (_, i) => i + 1))(
    'the path of slot %i keeps 2.5 against its casing',
    (slot) => {
      expect(contrast(racerLook(slot, 'light').r, '#ffffff')).toBeGreaterThan(2.5);
    },
  );
});
