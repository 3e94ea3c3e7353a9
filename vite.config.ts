import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { normalizePath, type Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { browserLaunch } from './scripts/browser-launch.mjs';

// Static hosts send no headers. Only the build carries the policy: the development server injects inline scripts.
const policy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const contentSecurityPolicy: Plugin = {
  name: 'content-security-policy',
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: policy },
      injectTo: 'head-prepend',
    },
  ],
};

const runtimePackages = [
  '@codemirror/autocomplete',
  '@codemirror/commands',
  '@codemirror/language',
  '@codemirror/state',
  '@codemirror/view',
  'd3',
  'gifenc',
  'katex',
  'lean-qr',
  'mediabunny',
  'react',
  'react/compiler-runtime',
  'react/jsx-dev-runtime',
  'react/jsx-runtime',
  'react-dom',
  'react-dom/client',
  'react-error-boundary',
  'three',
  'valibot',
  'zustand',
];

/** Class names as short as can be: they stand in the scripts, and hashes do not compress. */
function createNames() {
  const known = new Map<string, string>();
  return (name: string, file: string) => {
    const key = `${file} ${name}`;
    if (!known.has(key)) known.set(key, `r${known.size.toString(36)}`);
    return known.get(key)!;
  };
}

/** A file of the sources. It has to be there, or what is said of it below would silently mean nothing. */
const source = (file: string): string =>
  normalizePath(realpathSync(fileURLToPath(new URL(`src/${file}`, import.meta.url))));

const begins = source('main.tsx');

/** The lazy parts that every page asks for as soon as it stands: what is around the map, and what answers to the hand. */
const soon = [
  'ui/keys/hotkeys.ts',
  'ui/layout/MapLayout.tsx',
  'ui/map/RaceSummary.tsx',
  'ui/map/StartSliders.tsx',
  'ui/map/control.ts',
  'ui/racers/RacerList.tsx',
  'ui/racers/RacerMenu.tsx',
  'ui/racers/RacerSettings.tsx',
  'ui/results/Results.tsx',
  'ui/sentence/WhatToSee.tsx',
  'ui/settings/Settings.tsx',
  'ui/takehome/dropping.ts',
  'ui/timeline/Timeline.tsx',
].map(source);

interface Modules {
  readonly getModuleInfo: (id: string) => { readonly importedIds: readonly string[] } | null;
}

/**
 * Puts all that the page needs before anything lazy into one script, and what it asks for right after into another. Left
 * alone they would be cut wherever a lazy part shares something with them, and dozens of small scripts compress worse by
 * a tenth and arrive later. What begins the page stays outside: it waits for lazy parts, which themselves need the first.
 */
function createFirstLoad() {
  const scripts = [
    { name: 'page', roots: [begins], reached: new Set<string>() },
    // The page waits for the words of one language, and they for nothing else.
    { name: null, roots: ['words/en.ts', 'words/ko.ts'].map(source), reached: new Set<string>() },
    { name: 'soon', roots: soon, reached: new Set<string>() },
  ];
  return (id: string, modules: Modules) => {
    if (id === begins) return null;
    for (const { name, roots, reached } of scripts) {
      const reach = (one: string): void => {
        // The package d3 names all of its parts; what the page does not use of them is not its own.
        if (reached.has(one) || one.includes('/node_modules/d3')) return;
        reached.add(one);
        modules.getModuleInfo(one)?.importedIds.forEach(reach);
      };
      roots.forEach(reach);
      if (reached.has(id)) return name;
    }
    return null;
  };
}

export default defineConfig(({ mode }) => ({
  base: './',
  // Components that follow a drag or the playhead say 'use memo'; compiling all of them would cost the first load 14 kB.
  plugins: [react({ compiler: { compilationMode: 'annotation' } }), contentSecurityPolicy],
  ...(mode === 'production' && { css: { modules: { generateScopedName: createNames() } } }),
  build: {
    target: 'baseline-widely-available',
    // Inlined fonts would need a licence in the policy.
    assetsInlineLimit: 0,
    // Every browser of the target preloads modules; the polyfill would call fetch.
    modulePreload: { polyfill: false },
    manifest: true,
    // Three is larger than is usual, and loaded when it is asked for; scripts/size.mjs holds the first load.
    chunkSizeWarningLimit: 600,
    rolldownOptions: {
      output: {
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [{ name: createFirstLoad(), debugName: 'page' }],
        },
      },
    },
  },
  worker: { format: 'es' },
  test: {
    env: mode === 'long' ? { RAVINE_RUNS: '5', RAVINE_RECORD: '1' } : {},
    coverage: { provider: 'v8', include: ['src/**'] },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          setupFiles: ['tests/whole.ts', 'tests/random.ts'],
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/browser/**', 'tests/e2e/**'],
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        optimizeDeps: {
          include: [...runtimePackages, 'axe-core', 'fast-check', 'jsqr', 'vitest-browser-react'],
        },
        test: {
          name: 'browser',
          setupFiles: ['tests/whole.ts'],
          include: ['tests/browser/**/*.test.{ts,tsx}'],
          testTimeout: 30_000,
          // What is awaited comes late on a busy machine.
          expect: { poll: { timeout: 10_000 } },
          sequence: { groupOrder: 1 },
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: browserLaunch() }),
            instances: [{ browser: 'chromium', viewport: { width: 1280, height: 800 } }],
          },
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/e2e/serve.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          expect: { poll: { timeout: 10_000 } },
          fileParallelism: false,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
}));
