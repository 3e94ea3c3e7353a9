import { expect, test } from 'vitest';
import { openApp } from './app';
import { beginWorkerWith, expectQuiet, settle, standings } from './quiet';

const still = { reducedMotion: 'reduce' } as const;

test('where WebAssembly is forbidden the page says so, and the evaluator gives the same race', async () => {
  const forbidden = await openApp('', still, beginWorkerWith('WebAssembly = undefined;'));
  const compiled = await openApp('', still);
  await expect.poll(() => forbidden.page.locator('main').innerText()).toContain('WebAssembly');
  await Promise.all([settle(forbidden.page), settle(compiled.page)]);
  expect(await standings(forbidden.page)).toEqual(await standings(compiled.page));
  expectQuiet(forbidden);
});

test('where storage is forbidden the page says so when it matters, and works', async () => {
  const app = await openApp('', still, (page) =>
    page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    }),
  );
  await settle(app.page);
  await app.page.getByRole('button', { name: '한국어' }).click();
  await expect.poll(() => app.page.locator('main').innerText()).toContain('저장');
  expect(await standings(app.page)).toHaveLength(6);
  expectQuiet(app);
});

test('corrupt storage counts as empty', async () => {
  const app = await openApp('', still, (page) =>
    page.addInitScript(() => localStorage.setItem('ravine', '{"language":7')),
  );
  await settle(app.page);
  expect(await app.page.locator('html').getAttribute('lang')).toBe('en');
  expectQuiet(app);
});
