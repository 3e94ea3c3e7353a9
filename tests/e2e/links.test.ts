import { describe, expect, test } from 'vitest';
import { openApp } from './app';
import { beginWorkerWith, expectQuiet, pictures, settle, standings } from './quiet';

const still = { reducedMotion: 'reduce' } as const;
const CLIPBOARD = { permissions: ['clipboard-read', 'clipboard-write'] };
const fragmentOf = (url: string) => new URL(url).hash;

describe('a link', () => {
  test('that was copied opens exactly the same page', async () => {
    const app = await openApp(
      '#f=rosenbrock,b:50&at=-1.2,1&race=gd,eta:0.001~adam.inside~momentum.ema&n=300&v=1',
      { ...still, ...CLIPBOARD },
    );
    const { page } = app;
    await settle(page);
    await page.getByRole('slider', { name: 'Step' }).fill('120');
    await page.getByRole('button', { name: 'Share' }).click();
    await page.getByRole('button', { name: 'Copy' }).click();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    await page.keyboard.press('Escape');
    await page.mouse.move(1, 1);
    await settle(page);
    const other = await openApp(fragmentOf(link), still);
    await other.page.mouse.move(1, 1);
    await settle(other.page);
    expect(await standings(other.page)).toEqual(await standings(page));
    expect(await pictures(other.page)).toEqual(await pictures(page));
    expectQuiet(app);
    expectQuiet(other);
  });

  test('reloaded gives the same rows', async () => {
    const app = await openApp('#f=himmelblau&at=0,0&race=adam~gd&n=100&v=1', still);
    await settle(app.page);
    const before = await standings(app.page);
    await app.page.reload();
    await settle(app.page);
    expect(await standings(app.page)).toEqual(before);
    expectQuiet(app);
  });

  test('leaves the race before it one undo away', async () => {
    const app = await openApp('#f=sphere&race=gd&n=20&v=1', still);
    const { page } = app;
    await settle(page);
    expect(await standings(page)).toHaveLength(1);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(async () => (await standings(page)).length).toBe(6);
    expectQuiet(app);
  });

  test('that is followed over a race that was edited says where that race is', async () => {
    const app = await openApp('', still);
    const { page } = app;
    await settle(page);
    const field = page.getByRole('textbox', { name: 'Start x' });
    await field.fill('1.5');
    await field.press('Enter');
    await expect.poll(() => fragmentOf(page.url())).toContain('at=1.5,1.4');
    await page.evaluate(() => (location.hash = '#f=sphere&race=gd&n=20&v=1'));
    const notice = page.getByRole('alert').filter({ hasText: 'The link is open' });
    await notice.waitFor();
    expect(await standings(page)).toHaveLength(1);
    await notice.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => field.inputValue()).toBe('1.5');
    // Back is no link: it says nothing.
    await page.goBack();
    await settle(page);
    expect(await notice.count()).toBe(0);
    expectQuiet(app);
  });

  test('keeps what it locks while the race is changed and the page read again', async () => {
    const app = await openApp('#f=sphere&race=gd&n=20&lock=settings&hide=racers&v=1', still);
    const { page } = app;
    await settle(page);
    const field = page.getByRole('textbox', { name: 'Start x' });
    await field.fill('1.5');
    await field.press('Enter');
    await expect.poll(() => fragmentOf(page.url())).toMatch(/at=1\.5.*hide=racers&lock=settings/);
    await page.reload();
    await settle(page);
    expect(await page.getByRole('textbox', { name: 'Budget' }).isDisabled()).toBe(true);
    expect(await page.getByRole('button', { name: 'Add an optimizer' }).count()).toBe(0);
    expectQuiet(app);
  });

  test('is followed by Back and Forward', async () => {
    const app = await openApp('', still);
    const { page } = app;
    await settle(page);
    const field = page.getByRole('textbox', { name: 'Start x' });
    for (const value of ['1', '2']) {
      await field.fill(value);
      await field.press('Enter');
      await expect.poll(() => fragmentOf(page.url())).toContain(`at=${value},1.4`);
    }
    await page.goBack();
    await expect.poll(() => field.inputValue()).toBe('1');
    await page.goBack();
    await expect.poll(() => field.inputValue()).toBe('0.7');
    await page.goForward();
    await expect.poll(() => field.inputValue()).toBe('1');
    expectQuiet(app);
  });

  test.each([
    ['cut short', '#f=rosenbrock&race=adam', /incomplete/],
    ['of a surface that is none', '#f=nowhere&v=1', /nowhere/],
  ])('%s says so and opens nothing', async (_, hash, said) => {
    const app = await openApp(hash, still);
    await expect.poll(() => app.page.locator('main').innerText(), { timeout: 20_000 }).toMatch(said);
    await settle(app.page);
    expect(await standings(app.page)).toHaveLength(6);
    expectQuiet(app);
  });
});

test('markup in a name is a name', async () => {
  const app = await openApp('#race=gd,-name:%3Cimg src=x onerror=alert(1)%3E&v=1', still);
  await settle(app.page);
  expect((await standings(app.page))[0]![0]).toContain('<img src=x onerror=alert(1)>');
  expect(await app.page.locator('img').count()).toBe(0);
  expectQuiet(app);
});

describe('a long race', () => {
  test('of a million steps shows how far it is, can be stopped, and never freezes the page', async () => {
    // The evaluator takes long enough to be met at work.
    const app = await openApp(
      '#f=beale&race=gd,eta:0.001~adam&noise=0.1&n=1000000&v=1',
      still,
      beginWorkerWith('WebAssembly = undefined;'),
    );
    const { page } = app;
    const progress = page.getByRole('progressbar');
    await progress.waitFor();
    const longest = await page.evaluate(async () => {
      let worst = 0;
      let last = performance.now();
      for (let frame = 0; frame < 30; frame++) {
        const now = await new Promise<number>(requestAnimationFrame);
        worst = Math.max(worst, now - last);
        last = now;
      }
      return worst;
    });
    // A frozen page would have no frame at all until the race is over.
    expect(longest).toBeLessThan(2000);
    await page.getByRole('button', { name: 'Stop computing' }).click();
    await expect.poll(() => progress.count()).toBe(0);
    expect(await standings(page)).toHaveLength(2);
    expectQuiet(app);
  });
});
