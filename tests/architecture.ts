import { posix } from 'node:path';
import { parseSync } from 'vite';

/** A file of src; `path` is relative to src, with slashes. */
export type Source = { path: string; text: string };

type Syntax = { type: string; [key: string]: unknown };

/** A file may import from its own room and from rooms with a lower number. */
const levels = new Map([
  ['notation', 0],
  ['graph', 1],
  ['paint', 1],
  ['kernel', 2],
  ['catalog', 2],
  ['run', 3],
  ['experiment', 4],
  ['words', 5],
  ['emit', 5],
  ['worker', 5],
  ['state', 6],
  ['export', 6],
  ['cli', 6],
  ['ui', 7],
  ['main', 8],
]);

const engine = new Set(['notation', 'graph', 'kernel', 'catalog', 'run', 'experiment', 'worker']);

/** Packages that only some files may name, as patterns over `package` and `path`. */
const packages: [name: RegExp, files: RegExp][] = [
  [/^react($|[-/])/, /^(ui\/|main\.)/],
  [/^katex($|\/)/, /^ui\//],
  [/^zustand($|\/)/, /^(state|ui)\//],
  [/^d3($|[-/])/, /^(paint|ui)\//],
  [/^three($|\/)/, /^paint\/relief\//],
  [/^node:/, /^cli\//],
  [/^\(/, /^$/],
];

/** Names of the world outside that only some files may use. */
const globals: [name: RegExp, files: RegExp][] = [
  [
    /^(document|window|self|navigator|location|history|screen|(local|session)Storage|indexedDB|caches|matchMedia|getComputedStyle|(request|cancel)(AnimationFrame|IdleCallback)|fetch|XMLHttpRequest|WebSocket|EventSource|BroadcastChannel|(Shared)?Worker|postMessage|importScripts|(Offscreen|HTML|SVG|CSS|Canvas|WebGL|DOM)[A-Z0-9]\w*|(create)?ImageBitmap|Image(Data)?|Path2D|\w*Event|EventTarget|(Resize|Intersection|Mutation)Observer|Element|Node|Document|Window|alert|confirm|prompt)$/,
    /^(paint|ui|export)\/|^main\.|^state\/wires|^worker\/(worker|engine|desk|line)\b/,
  ],
  [/^WebAssembly$/, /^kernel\//],
  [/^((De)?CompressionStream|Text(En|De)coder|atob|btoa)$/, /^experiment\/link/],
  [/^(eval|Function)$/, /^worker\/worker\b/],
];

/** Tables of sentences: data, whose length says nothing about their order. */
const longTables = new Set(['words/en.ts', 'words/ko.ts']);

const nounless = /(^|\/)(utils?|helpers?|common|misc|shared|managers?|services?)(\/|\.|$)/i;

/** Everything in these files that the design forbids, as `path: what`. */
export function violations(sources: readonly Source[]): string[] {
  return sources.flatMap((source) => {
    const { program, module, comments } = parseSync(source.path, source.text);
    const root = program as unknown as Syntax;
    return [
      ...wrongPlace(source),
      ...importsOf(source, root, module).flatMap((name) => wrongImport(source.path, name)),
      ...wrongGlobals(source.path, root),
      ...(engine.has(roomOf(source.path)) ? undocumented(source.text, module, comments) : []),
    ].map((what) => `${source.path}: ${what}`);
  });
}

const roomOf = (path: string) => path.split(/[/.]/, 1)[0] ?? '';

function wrongPlace({ path, text }: Source): string[] {
  const lines = text.trimEnd().split('\n').length;
  return [
    levels.has(roomOf(path)) ? [] : ['is in no room of the design'],
    nounless.test(path) ? ['its name is no noun of the field'] : [],
    lines > 250 && !longTables.has(path) ? [`has ${lines} lines`] : [],
  ].flat();
}

type Module = ReturnType<typeof parseSync>['module'];

/** What a file imports, in any way: `import`, `export from`, `import type`, `import()`, `import('…').Type`. */
function importsOf({ text }: Source, root: Syntax, module: Module): string[] {
  const types: string[] = [];
  walk(root, (node) => {
    if (node.type === 'TSImportType') types.push((node['source'] as { value: string }).value);
  });
  return [
    ...module.staticImports.map((it) => it.moduleRequest.value),
    ...module.staticExports.flatMap((it) => it.entries.flatMap((entry) => entry.moduleRequest?.value ?? [])),
    ...module.dynamicImports.map(({ moduleRequest: { start, end } }) => literal(text.slice(start, end))),
    ...types,
  ];
}

/** The text of a string literal; any other expression stays as it is and is refused as a package. */
const literal = (expression: string) => /^(['"`])([^'"`$]*)\1$/.exec(expression)?.[2] ?? `(${expression})`;

function wrongImport(path: string, name: string): string[] {
  if (!name.startsWith('.'))
    return packages.some(([wanted, files]) => wanted.test(name) && !files.test(path))
      ? [`imports ${name}`]
      : [];
  const target = posix.join(posix.dirname(path), name);
  return mayImport(path, target) ? [] : [`imports ${target}`];
}

function mayImport(path: string, target: string): boolean {
  const [from, to] = [roomOf(path), roomOf(target)];
  if (from === to && from !== 'main') return true;
  if (from === 'worker' && /^paint\/(isolines|tone)(\.|$)/.test(target)) return true;
  if ((engine.has(from) && to === 'paint') || (from === 'paint' && engine.has(to))) return false;
  return (levels.get(to) ?? Infinity) < (levels.get(from) ?? -1);
}

function wrongGlobals(path: string, root: Syntax): string[] {
  const used = new Set<string>();
  const bound = new Set<string>();
  walk(root, (node) => {
    for (const name of namesBoundBy(node)) bound.add(name);
    if (node.type === 'Identifier') used.add(node['name'] as string);
    if (isGlobalThis(node['object']))
      used.add((node['property'] as { name?: string }).name ?? 'globalThis[]');
  });
  return [...used]
    .filter((name) => !bound.has(name))
    .filter((name) => globals.some(([wanted, files]) => wanted.test(name) && !files.test(path)))
    .map((name) => `uses ${name}`);
}

const isGlobalThis = (node: unknown) => isSyntax(node) && node['name'] === 'globalThis';

function namesBoundBy(node: Syntax): string[] {
  const declares = /^(VariableDeclarator|FunctionDeclaration|ClassDeclaration|TS\w+Declaration)$/.test(
    node.type,
  );
  return [
    ...(declares ? namesIn(node['id']) : []),
    ...(node.type.startsWith('Import') ? namesIn(node['local']) : []),
    ...(node.type === 'CatchClause' ? namesIn(node['param']) : []),
    ...(node.type === 'TSTypeParameter' ? namesIn(node['name']) : []),
    ...(Array.isArray(node['params']) ? node['params'].flatMap(namesIn) : []),
  ];
}

/** The names a binding pattern introduces. */
function namesIn(pattern: unknown): string[] {
  if (!isSyntax(pattern)) return [];
  if (pattern.type === 'Identifier') return [pattern['name'] as string];
  const parts = ['left', 'argument', 'value', 'parameter'].map((key) => pattern[key]);
  return [...parts, ...list(pattern['properties']), ...list(pattern['elements'])].flatMap(namesIn);
}

const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

const isSyntax = (value: unknown): value is Syntax =>
  typeof value === 'object' && value !== null && typeof (value as Syntax).type === 'string';

/** Visits every node but the plain names of members and keys, which refer to nothing. */
function walk(node: Syntax, visit: (node: Syntax) => void) {
  visit(node);
  for (const [key, value] of Object.entries(node)) {
    const isPlainName = /^(property|key|right|imported|exported|label)$/.test(key) && !node['computed'];
    if (isPlainName && (key !== 'right' || node.type === 'TSQualifiedName')) continue;
    for (const child of [value].flat()) if (isSyntax(child)) walk(child, visit);
  }
}

type Comments = ReturnType<typeof parseSync>['comments'];

/** Names exported here without a doc comment directly above; of an overloaded function, one is enough. */
function undocumented(text: string, module: Module, comments: Comments): string[] {
  const own = module.staticExports.flatMap((statement) =>
    statement.entries
      .filter((entry) => entry.moduleRequest === null)
      .map((entry) => ({ name: entry.exportName.name ?? 'default', start: statement.start })),
  );
  const ends = new Set(
    comments
      .filter((comment) => comment.type === 'Block' && comment.value.startsWith('*'))
      .map((comment) => comment.end + (/^[ \t]*\n?[ \t]*/.exec(text.slice(comment.end))?.[0].length ?? 0)),
  );
  const documented = new Set(own.filter(({ start }) => ends.has(start)).map(({ name }) => name));
  return [...new Set(own.map(({ name }) => name))]
    .filter((name) => !documented.has(name))
    .map((name) => `exports ${name} without a doc comment`);
}
