import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * A browser that tests can start.
 * @typedef {object} Candidate
 * @property {string} name what to call it in messages
 * @property {string} [executablePath] left out: the one Playwright brings
 * @property {Record<string, string>} [env] what it needs beyond the environment it is started from
 */

/** The folder where what was found or fetched for the tests is kept; `npm ci` empties it. */
export const cacheFolder = fileURLToPath(new URL('../node_modules/.cache/ravine', import.meta.url));

const memory = `${cacheFolder}/browser.json`;

/**
 * Options for Playwright's `chromium.launch`.
 * @param {Candidate} candidate
 */
export function launchOptions({ executablePath, env = {} }) {
  return {
    args: ['--no-sandbox', '--disable-dev-shm-usage'],
    env: { .../** @type {Record<string, string>} */ (process.env), ...env },
    ...(executablePath === undefined ? {} : { executablePath }),
  };
}

/** Launch options of the browser that `scripts/browser.mjs` has seen start, or of Playwright's own. */
export function browserLaunch() {
  return launchOptions(remembered() ?? { name: "Playwright's own" });
}

/** @returns {Candidate | undefined} */
export function remembered() {
  try {
    return JSON.parse(readFileSync(memory, 'utf8'));
  } catch {
    return undefined;
  }
}

/** @param {Candidate} candidate */
export function remember(candidate) {
  mkdirSync(dirname(memory), { recursive: true });
  writeFileSync(memory, JSON.stringify(candidate, null, 2) + '\n');
}
