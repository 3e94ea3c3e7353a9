// Finds a browser for the tests, or obtains one. A candidate counts only after it has really started.
import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync, mkdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { cacheFolder, launchOptions, remember, remembered } from './browser-launch.mjs';

/** @typedef {import('./browser-launch.mjs').Candidate} Candidate */

const playwrightOwn = { name: "Playwright's own" };
const minutes = 60_000;

/** What was tried and why it was no good. @type {string[]} */
const tried = [];

/** @param {Candidate} candidate */
async function starts(candidate) {
  try {
    const browser = await chromium.launch({ ...launchOptions(candidate), timeout: 30_000 });
    try {
      const page = await browser.newPage();
      if ((await page.evaluate('6 * 7')) !== 42) throw new Error('its page does not answer');
    } finally {
      await browser.close();
    }
    return true;
  } catch (error) {
    const reason = String(error instanceof Error ? error.message : error).split('\n')[0];
    tried.push(
      `${candidate.name}${candidate.executablePath ? ` (${candidate.executablePath})` : ''}: ${reason}`,
    );
    return false;
  }
}

/** @returns {Candidate[]} */
function installed() {
  return (installedPaths[process.platform] ?? pathsOnPath)()
    .filter(isExecutable)
    .map((executablePath) => ({ name: 'installed browser', executablePath }));
}

function pathsOnPath() {
  const names = [
    'google-chrome-stable',
    'google-chrome',
    'chromium',
    'chromium-browser',
    'microsoft-edge-stable',
    'microsoft-edge',
  ];
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/** @type {Partial<Record<NodeJS.Platform, () => string[]>>} */
const installedPaths = {
  darwin: () =>
    ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      (app) => `/Applications/${app}.app/Contents/MacOS/${app}`,
    ),
  win32: () =>
    ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
      .flatMap((name) => process.env[name] ?? [])
      .flatMap((root) => [
        join(root, 'Google/Chrome/Application/chrome.exe'),
        join(root, 'Microsoft/Edge/Application/msedge.exe'),
      ]),
};

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Runs a program quietly; what it says is shown only when it fails.
 * @param {string} program
 * @param {string[]} args
 * @param {import('node:child_process').ExecFileSyncOptions} [options]
 */
function run(program, args, options) {
  return execFileSync(program, args, {
    stdio: 'pipe',
    encoding: 'utf8',
    timeout: 5 * minutes,
    ...options,
  }).toString();
}

/** @param {string} address */
async function answers(address) {
  if (process.env.HTTPS_PROXY ?? process.env.https_proxy) return true;
  return fetch(address, { method: 'HEAD', signal: AbortSignal.timeout(4000) }).then(
    () => true,
    () => false,
  );
}

/** @returns {Promise<Candidate>} */
async function fromPlaywright() {
  if (!(await answers('https://cdn.playwright.dev'))) throw new Error('its host does not answer');
  const cli = fileURLToPath(new URL('./cli.js', import.meta.resolve('playwright/package.json')));
  run(process.execPath, [cli, 'install', '--only-shell', 'chromium']);
  return playwrightOwn;
}

/** @returns {Promise<Candidate>} */
async function fromNpm() {
  if (process.platform !== 'linux' || process.arch !== 'x64') throw new Error('it is for Linux on x64');
  const folder = join(cacheFolder, 'chromium');
  const unpacked = join(folder, 'unpacked');
  mkdirSync(unpacked, { recursive: true });
  run('npm', ['install', '--prefix', folder, '--no-audit', '--no-fund', '@sparticuz/chromium@147.0.0']);
  // The package unpacks the libraries it brings only when it believes it runs on AWS Lambda.
  const env = { ...process.env, TMPDIR: unpacked, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' };
  const print =
    "import('@sparticuz/chromium').then(async (it) => console.log(await it.default.executablePath()))";
  const executablePath = run(process.execPath, ['-e', print], { cwd: folder, env }).trim();
  const libraries = [join(unpacked, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  const fonts = existsSync('/etc/fonts') ? {} : { FONTCONFIG_PATH: join(unpacked, 'fonts') };
  return { name: 'Chromium from npm', executablePath, env: { LD_LIBRARY_PATH: libraries, ...fonts } };
}

/** @returns {Promise<Candidate>} */
async function fromApt() {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version'))
    throw new Error('it needs root on Debian');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  run('apt-get', ['update'], { env });
  run('apt-get', ['install', '--yes', '--no-install-recommends', 'chromium'], { env });
  const [candidate] = installed();
  if (candidate === undefined) throw new Error('it installed nothing that can be started');
  return candidate;
}

/** @type {[name: string, obtain: () => Promise<Candidate>][]} */
const sources = [
  ["Playwright's download", fromPlaywright],
  ['Chromium from npm', fromNpm],
  ['Chromium from apt', fromApt],
];

/** @returns {Promise<Candidate | undefined>} */
async function find() {
  for (const candidate of [remembered(), playwrightOwn, ...installed()])
    if (candidate && (await starts(candidate))) return candidate;
  for (const [name, obtain] of sources) {
    try {
      console.log(`No browser found for the tests yet; trying ${name} …`);
      const candidate = await obtain();
      if (await starts(candidate)) return candidate;
    } catch (error) {
      const lines = String(error instanceof Error ? error.message : error)
        .trim()
        .split('\n');
      tried.push(`${name}: ${lines.slice(0, 6).join('\n    ')}`);
    }
  }
  return undefined;
}

const wished = process.env.CHROME_PATH;
const candidate = wished ? { name: 'CHROME_PATH', executablePath: wished } : await find();

if (candidate && (!wished || (await starts(candidate)))) {
  remember(candidate);
} else {
  console.error('No browser for the tests could be started. Tried:');
  for (const line of tried) console.error(`  - ${line}`);
  console.error(
    wished
      ? 'CHROME_PATH is set, so nothing else was tried. Correct it, or unset it.'
      : 'Install Chrome, Chromium or Edge, or name one in CHROME_PATH.',
  );
  process.exitCode = 1;
}
