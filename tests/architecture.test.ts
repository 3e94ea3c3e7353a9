import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { violations, type Source } from './architecture';

const src = fileURLToPath(new URL('../src', import.meta.url));

const sources: Source[] = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => ({ path, text: readFileSync(`${src}/${path}`, 'utf8') }));

test('src is built as the design draws it', () => {
  expect(sources.length).toBeGreaterThan(0);
  expect(violations(sources)).toEqual([]);
});

describe('the checker', () => {
  const of = (path: string, text: string) =>
    violations([{ path, text }]).map((line) => line.slice(path.length + 2));

  test.each([
    ['run/advance.ts', "import { node } from '../graph/node';", []],
    ['run/advance.ts', "import { x } from './stops';", []],
    ['graph/node.ts', "import { x } from '../kernel/emit';", ['imports kernel/emit']],
    ['kernel/emit.ts', "import type { X } from '../catalog/definition';", ['imports catalog/definition']],
    ['kernel/deep/emit.ts', "export { x } from '../../run/stops';", ['imports run/stops']],
    ['graph/node.ts', "const later = () => import('../ui/App');", ['imports ui/App']],
    ['graph/node.ts', 'const later = (name: string) => import(name);', ['imports (name)']],
    ['graph/node.ts', "type X = import('../run/stops').X;", ['imports run/stops']],
    ['notation/lexer.ts', "import text from '../../package.json';", ['imports ../package.json']],
    ['worker/answer.ts', "import { isolines } from '../paint/isolines';", []],
    ['worker/answer.ts', "import { heat } from '../paint/heatmap';", ['imports paint/heatmap']],
    ['paint/paths.ts', "import type { Trajectory } from '../run/trajectory';", ['imports run/trajectory']],
    ['state/store.ts', "import { en } from '../words/en'; import { heat } from '../paint/heatmap';", []],
    ['ui/App.tsx', "import '../main';", ['imports main']],
  ])('%s: %s', (path, text, expected) => expect(of(path, text)).toEqual(expected));

  test.each([
    ['state/store.ts', "import { useState } from 'react';", ['imports react']],
    ['ui/App.tsx', "import { createRoot } from 'react-dom/client';", []],
    ['run/sweep.ts', "import { create } from 'zustand/vanilla';", ['imports zustand/vanilla']],
    ['state/store.ts', "import { create } from 'zustand/vanilla';", []],
    ['state/store.ts', "import { scaleLog } from 'd3';", ['imports d3']],
    ['worker/answer.ts', "import { contours } from 'd3-contour';", ['imports d3-contour']],
    ['paint/chart.ts', "import { scaleLog } from 'd3';", []],
    ['paint/heatmap.ts', "import { Mesh } from 'three';", ['imports three']],
    ['paint/relief/model.ts', "import { Mesh } from 'three';", []],
    ['run/advance.ts', "import { readFile } from 'node:fs';", ['imports node:fs']],
  ])('%s: %s', (path, text, expected) => expect(of(path, text)).toEqual(expected));

  test.each([
    ['run/advance.ts', 'document.title = window.name;', ['uses document', 'uses window']],
    ['run/advance.ts', 'globalThis.localStorage.clear();', ['uses localStorage']],
    [
      'run/advance.ts',
      'const move = (by: PointerEvent, on: HTMLElement) => by;',
      ['uses PointerEvent', 'uses HTMLElement'],
    ],
    ['run/advance.ts', 'const { location = 1, history } = view; use(location, history);', []],
    ['run/advance.ts', '// the window of the document\nview.window = { document: "navigator" };', []],
    ['run/advance.ts', 'type Rule = { window: number; on(event: string): void };', []],
    ['state/wires.ts', 'window.addEventListener("hashchange", read);', []],
    ['state/store.ts', 'window.addEventListener("hashchange", read);', ['uses window']],
    ['worker/worker.ts', 'self.postMessage(1); self.eval = undefined;', []],
    ['worker/answer.ts', 'self.postMessage(1);', ['uses self']],
    ['run/advance.ts', 'new WebAssembly.Module(bytes);', ['uses WebAssembly']],
    ['kernel/module.ts', 'new WebAssembly.Module(bytes);', []],
    ['experiment/link.ts', 'new CompressionStream("deflate-raw"); atob("");', []],
    ['experiment/presets/wells.ts', 'atob("");', ['uses atob']],
    ['ui/App.tsx', 'new Function("return 1"); const x = <div title={document.title} />;', ['uses Function']],
  ])('%s: %s', (path, text, expected) => expect(of(path, text)).toEqual(expected));

  test.each([
    ['/** Doc. */\nexport const a = 1;', []],
    ['// no doc\nexport const a = 1;', ['exports a without a doc comment']],
    ['/** Doc of a. */\nexport const a = 1;\nexport type B = 1;', ['exports B without a doc comment']],
    ['/** Of nothing. */\n\nexport const a = 1;', ['exports a without a doc comment']],
    [
      '/** Doc. */\nexport function f(x: 1): 1;\nexport function f(x: 2): 2;\nexport function f(x: 1 | 2) { return x; }',
      [],
    ],
    ["export { b } from './b';", []],
    ['export default 1;', ['exports default without a doc comment']],
  ])('doc comments: %s', (text, expected) => expect(of('graph/node.ts', text)).toEqual(expected));

  test.each([
    ['lessons/first.ts', ['is in no room of the design']],
    ['graph/utils.ts', ['its name is no noun of the field']],
    ['ui/common/Button.tsx', ['its name is no noun of the field']],
    ['graph/utility.ts', []],
  ])('names: %s', (path, expected) => expect(of(path, '')).toEqual(expected));

  test('length', () => {
    expect(of('graph/node.ts', 'x;\n'.repeat(250))).toEqual([]);
    expect(of('graph/node.ts', 'x;\n'.repeat(251))).toEqual(['has 251 lines']);
    expect(of('words/en.ts', 'x;\n'.repeat(251))).toEqual([]);
  });
});
