import axe from 'axe-core';
import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { type App, openApp } from './app';
import { expectQuiet, settle } from './quiet';

/** What axe finds on the page as it stands: rules and places. */
async function findings(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = (await page.evaluate('axe.run()')) as axe.AxeResults;
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
  );
}

const DESKTOP = { viewport: { width: 1366, height: 768 } };
const PROJECTOR = { viewport: { width: 1024, height: 768 } };
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true };

const looks = [
  { name: 'desktop, light, en', colorScheme: 'light', locale: 'en-US', ...DESKTOP },
  { name: 'desktop, dark, ko', colorScheme: 'dark', locale: 'ko-KR', ...DESKTOP },
  { name: 'projector, light, ko', colorScheme: 'light', locale: 'ko-KR', ...PROJECTOR },
  { name: 'phone, light, ko', colorScheme: 'light', locale: 'ko-KR', ...PHONE },
  { name: 'phone, dark, en', colorScheme: 'dark', locale: 'en-US', ...PHONE },
] as const;

/** Everything that can be opened, in either language. */
const OPENERS = [
  /^(Share|공유)$/,
  /^(Surface|곡면)/,
  /^(Presets|프리셋)$/,
  /^(Add an optimizer|옵티마이저 추가)$/,
];

async function eachSheet(app: App, look: () => Promise<void>): Promise<void> {
  for (const name of OPENERS) {
    const opener = app.page.getByRole('button', { name }).first();
    if (!(await opener.isVisible())) continue;
    await opener.click();
    await app.page.waitForTimeout(400);
    await look();
    await app.page.keyboard.press('Escape');
    await app.page.waitForTimeout(300);
  }
  // On a phone a tab away; the key is the same everywhere.
  await app.page.keyboard.press('w');
  await app.page.locator('[data-part=why] .katex').first().waitFor();
  await look();
  await app.page.keyboard.press('Escape');
}

describe.each(looks)('axe, $name', ({ colorScheme, locale, viewport, ...rest }) => {
  const options = { colorScheme, locale, viewport, hasTouch: 'hasTouch' in rest };
  test('finds nothing, whatever is open', { timeout: 120_000 }, async () => {
    const app = await openApp('', { ...options, reducedMotion: 'reduce' });
    await settle(app.page);
    expect(await findings(app.page)).toEqual([]);
    await eachSheet(app, async () => expect(await findings(app.page)).toEqual([]));
    expectQuiet(app);
  });
});

const SEVERAL = ['#layout=split&v=1', '#race=gd~adam&vary=f:beale,himmelblau,booth&rank=first:1e-3&v=1'];

describe.each(looks)('axe on several maps, $name', ({ colorScheme, locale, viewport, ...rest }) => {
  const options = { colorScheme, locale, viewport, hasTouch: 'hasTouch' in rest };
  test.each(SEVERAL)('finds nothing: %s', { timeout: 60_000 }, async (fragment) => {
    const app = await openApp(fragment, { ...options, reducedMotion: 'reduce' });
    await settle(app.page);
    await app.page.getByRole('heading', { level: 2 }).first().waitFor();
    expect(await findings(app.page)).toEqual([]);
    expectQuiet(app);
  });
});

describe('in Korean', () => {
  test('no sentence of the page is English', async () => {
    const app = await openApp('', { locale: 'ko-KR', reducedMotion: 'reduce' });
    await settle(app.page);
    expect(await app.page.locator('html').getAttribute('lang')).toBe('ko');
    const english = /\b(?:the|and|race|step|start|loss|budget|stop|standings|optimizers?)\b/i;
    // The titles of papers stay what they are.
    const unspoken = async () => {
      const text = await app.page.locator('body').innerText();
      const labels = await app.page
        .locator('[aria-label]:not([target])')
        .evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')!));
      return [...text.split('\n'), ...labels].filter((line) => english.test(line));
    };
    expect(await unspoken()).toEqual([]);
    await eachSheet(app, async () => expect(await unspoken()).toEqual([]));
    expectQuiet(app);
  });

  test('the language is switched in place and kept', async () => {
    const app = await openApp('', { reducedMotion: 'reduce' });
    const { page } = app;
    await settle(page);
    await page.getByRole('button', { name: '한국어' }).click();
    await page.getByRole('heading', { name: '순위' }).waitFor();
    await page.reload();
    await expect.poll(() => page.getByRole('heading', { name: '순위' }).count()).toBe(1);
    expectQuiet(app);
  });
});
