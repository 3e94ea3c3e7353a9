import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright';
import { afterAll, inject, onTestFinished } from 'vitest';
import { browserLaunch } from '../../scripts/browser-launch.mjs';

/** The built page, opened in a fresh browser profile, and everything that must stay empty. */
export type App = {
  page: Page;
  /** Where it is served, ending in a slash. */
  address: string;
  /** Console messages of every level, as `level: text`. */
  messages: string[];
  /** Uncaught errors and unhandled rejections, of the page and its worker. */
  errors: string[];
  /** Addresses requested from anywhere but the page's own server. */
  strangers: string[];
};

let launching: Promise<Browser> | undefined;

afterAll(async () => {
  const browser = await launching;
  await browser?.close();
});

/**
 * Opens the built page; it closes when the calling test ends.
 * @param path what follows the address, as `#v=1&f=beale`
 * @param options of the browser profile: viewport, colorScheme, locale, hasTouch, permissions
 * @param prepare what to do with the empty page before it is opened
 */
export async function openApp(
  path = '',
  options: BrowserContextOptions = {},
  prepare: (page: Page) => Promise<unknown> = () => Promise.resolve(),
): Promise<App> {
  launching ??= chromium.launch(browserLaunch());
  const browser = await launching;
  const context = await browser.newContext({
    viewport: { width: 1366, height: 768 },
    locale: 'en-US',
    ...options,
  });
  onTestFinished(() => context.close());

  const address = inject('address');
  const app: App = { page: await context.newPage(), address, messages: [], errors: [], strangers: [] };
  context.on('console', (message) => app.messages.push(`${message.type()}: ${message.text()}`));
  context.on('weberror', (problem) => app.errors.push(String(problem.error())));
  context.on('request', (request) => {
    const own = request.url().startsWith(address) || /^(data|blob):/.test(request.url());
    if (!own) app.strangers.push(request.url());
  });
  await prepare(app.page);
  await app.page.goto(address + path);
  return app;
}
