import axe from 'axe-core';
import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { permits } from '../../src/experiment/access';
import { type Access, CONTROLS, type Embed, EMBEDS } from '../../src/experiment/controls';
import { defaultExperiment } from '../../src/experiment/defaults';
import { withStart } from '../../src/experiment/edits';
import { decode } from '../../src/experiment/link';
import { experimentOf } from '../../src/state/store';
import type { Wired } from '../../src/state/wires';
import { App } from '../../src/ui/App';
import { arrived, stand, stilled } from './stand';

const RATES_ALONE: Access = Object.fromEntries(
  CONTROLS.filter((control) => control !== 'eta' && control !== 'start' && control !== 'timeline').map(
    (control) => [control, 'locked'],
  ),
);

const PARTS = EMBEDS.filter((embed) => embed !== 'full');

/** A page within a page, as a link opens it. */
async function embedded(
  embed: Embed,
  access: Access = {},
  size = { width: 720, height: 480 },
): Promise<Wired> {
  await page.viewport(size.width, size.height);
  const app = await stand(<App />, size);
  app.actions.follow(defaultExperiment, { embed, access }, (before, after) => permits(access, before, after));
  await expect.element(page.getByRole('link', { name: /Ravine/ })).toBeVisible();
  await arrived(app);
  return app;
}

const map = () => page.getByRole('region', { name: /Map of/ });
const timeline = () => page.getByRole('region', { name: 'Timeline' });
const sliders = () => page.getByRole('region', { name: 'Sliders' });
const header = () => page.getByRole('banner');

describe('as much of the page as the link says', () => {
  test.each([
    ['map', 1, 0, 0, 0],
    ['timeline', 1, 1, 0, 0],
    ['controls', 1, 1, 1, 0],
    ['full', 1, 1, 0, 1],
  ] as const)('%s', async (embed, ...counts) => {
    await embedded(embed, {}, { width: 1280, height: 800 });
    await expect
      .poll(() => [map(), timeline(), sliders(), header()].map((part) => part.elements().length))
      .toEqual(counts);
  });

  test('the open sliders are there and no others', async () => {
    const app = await embedded('controls', RATES_ALONE);
    const names = sliders()
      .getByRole('slider')
      .elements()
      .map((slider) => slider.ariaLabel);
    expect(names).toEqual(defaultExperiment.racers.map(() => 'η'));
    await sliders().getByRole('textbox').first().fill('0.2');
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => experimentOf(app.store.getState()).racers[0]!.parameters).toEqual({ eta: 0.2 });
  });
});

describe('of the page around it', () => {
  test.each(EMBEDS)('%s leaves storage and address alone', async (embed) => {
    const app = await embedded(embed);
    const address = location.href;
    const entries = history.length;
    await app.actions.setLanguage('ko');
    app.actions.setTheme('dark');
    app.actions.edit((experiment) => withStart(experiment, 0, [1, 2]));
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    expect([location.href, history.length, localStorage.length]).toEqual([address, entries, 0]);
  });

  test('opens the race as it is now, whole and unlocked, in a tab of its own', async () => {
    const app = await embedded('map', RATES_ALONE);
    app.actions.edit((experiment) => withStart(experiment, 0, [1, 2]));
    const source = page.getByRole('link', { name: /Ravine/ });
    await expect.element(source).toHaveAttribute('href', expect.stringContaining('at=1,2'));
    await expect.element(source).toHaveAttribute('target', '_blank');
    const opened = await decode((source.element() as HTMLAnchorElement).hash);
    expect(opened).toMatchObject({ ok: true, value: { experiment: experimentOf(app.store.getState()) } });
    expect(opened.ok && opened.value.presentation).toEqual({});
  });

  test.each(PARTS)('%s has no sheets and no presenter', async (embed) => {
    const app = await embedded(embed);
    await userEvent.keyboard('spxc?');
    const { sheet, mode, writing } = app.store.getState();
    expect([sheet, mode, writing]).toEqual([null, 'desk', null]);
  });

  test('a wheel is not held up unless the map has been met', async () => {
    const app = await embedded('map');
    const floor = document.querySelector('[data-part="floor"]')!;
    const before = app.store.getState().view;
    const wheel = new WheelEvent('wheel', { deltaY: -120, clientX: 200, clientY: 200, cancelable: true });
    const hasFocus = document.hasFocus.bind(document);
    document.hasFocus = () => false;
    floor.dispatchEvent(wheel);
    document.hasFocus = hasFocus;
    expect([wheel.defaultPrevented, app.store.getState().view]).toEqual([false, before]);
  });
});

describe('by hand and key', () => {
  test('the playhead moves, and the start', async () => {
    const app = await embedded('map');
    await userEvent.keyboard('{Home}{ArrowRight}');
    await expect.poll(() => app.store.getState().playback.step).toBe(1);
    const start = page.getByRole('slider', { name: 'Start, x' });
    (start.element() as HTMLElement).focus();
    await userEvent.keyboard('{ArrowRight}');
    await expect.poll(() => experimentOf(app.store.getState()).starts[0]![0]).toBeGreaterThan(0.7);
  });
});

describe('in a small frame', () => {
  const SMALL = { width: 480, height: 360 };
  const SIZES = [SMALL, { width: 360, height: 640 }, { width: 320, height: 480 }];
  const cases = PARTS.flatMap((embed) => SIZES.map((size) => [embed, size.width, size.height] as const));

  test.each([...cases, ['full', 360, 640] as const])('%s fits %i × %i', async (embed, width, height) => {
    await embedded(embed, RATES_ALONE, { width, height });
    await expect.poll(() => map().elements().length).toBe(1);
    const { scrollWidth, scrollHeight } = document.scrollingElement!;
    expect([scrollWidth <= width, scrollHeight <= height]).toEqual([true, true]);
    const source = page
      .getByRole('link', { name: /Ravine/ })
      .element()
      .getBoundingClientRect();
    expect(source.bottom).toBeLessThanOrEqual(height);
  });

  test('more than half of it is the map', async () => {
    await embedded('timeline', RATES_ALONE, SMALL);
    const { width, height } = map().element().getBoundingClientRect();
    expect((width * height) / (SMALL.width * SMALL.height)).toBeGreaterThan(0.6);
  });
});

describe('axe finds nothing', () => {
  test.each(EMBEDS.flatMap((embed) => (['en', 'ko'] as const).map((language) => [embed, language] as const)))(
    'in %s, %s',
    async (embed, language) => {
      const app = await embedded(embed, { ...RATES_ALONE, timeline: 'locked' });
      await app.actions.setLanguage(language);
      await expect.poll(() => document.documentElement.lang).toBe(language);
      await stilled();
      const { violations } = await axe.run(document.body, { rules: { region: { enabled: false } } });
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`),
      ).toEqual([]);
    },
  );
});
