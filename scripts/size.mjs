// Holds the built page to its budget: gzipped JavaScript before the first picture, and the worker.
import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const dist = new URL('../dist/', import.meta.url);

/** @typedef {{ file: string, imports?: string[], dynamicImports?: string[] }} Chunk */
/** @type {Record<string, Chunk>} */
const manifest = JSON.parse(readFileSync(new URL('.vite/manifest.json', dist), 'utf8'));

/**
 * A script and what it imports statically.
 * @param {string} file
 * @param {Set<string>} seen
 */
function importedBy(file, seen = new Set()) {
  if (file === '' || seen.has(file)) return seen;
  seen.add(file);
  const text = readFileSync(new URL(file, dist), 'utf8');
  for (const [, name] of text.matchAll(/(?:^|[;}])import(?:[^"'`();]*from)?["'`]\.\/([^"'`]+)["'`]/g))
    importedBy(`assets/${name}`, seen);
  return seen;
}

/** @param {string} file */
const kilobytes = (file) => gzipSync(readFileSync(new URL(file, dist))).length / 1000;

/** @param {Iterable<string>} files */
const sum = (files) => [...files].reduce((total, file) => total + kilobytes(file), 0);

const page = new Set(Object.values(manifest).map((chunk) => chunk.file));
const scripts = readdirSync(new URL('assets/', dist))
  .filter((name) => name.endsWith('.js'))
  .map((name) => `assets/${name}`);
const html = readFileSync(new URL('index.html', dist), 'utf8');
// The page waits for the words of one language before it shows anything: of the one that has the longer ones.
const [words] = ['src/words/en.ts', 'src/words/ko.ts']
  .map((key) => manifest[key]?.file ?? '')
  .toSorted((a, b) => kilobytes(b) - kilobytes(a));
const first = [...html.matchAll(/assets\/[^"]+\.js/g)].reduce(
  (files, [file]) => importedBy(file, files),
  importedBy(words ?? ''),
);
// The page's manifest names every chunk of the page, so the other scripts are the worker's.
const workers = scripts.filter((file) => !page.has(file));
const worker = importedBy(workers.find((file) => file.includes('/worker-')) ?? '');
const lazy = scripts.filter((file) => !first.has(file) && !worker.has(file));

const budgets = [
  { name: 'first load', files: [...first], limit: 130 },
  { name: 'worker', files: [...worker], limit: 25 },
  { name: 'lazy', files: lazy, limit: Infinity },
];

for (const { name, files, limit } of budgets) {
  const size = sum(files);
  const verdict = limit === Infinity ? '' : size <= limit ? `of ${limit}` : `of ${limit}: too much`;
  console.log(`${name.padEnd(12)}${size.toFixed(1).padStart(8)} kB gz ${verdict}`);
  for (const file of files) console.log(`  ${kilobytes(file).toFixed(1).padStart(8)}  ${file}`);
  if (size > limit) process.exitCode = 1;
}
