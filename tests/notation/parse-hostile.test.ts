import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TextKind } from '../../src/notation/functions';
import { MOST_CHARACTERS, MOST_DEPTH, MOST_NODES } from '../../src/notation/limits';
import { printExpr } from '../../src/notation/print';
import { NUMPY, pythonExpr } from '../../src/notation/python';
import { texLines } from '../../src/notation/tex';
import type { Expr } from '../../src/notation/tree';
import { walk } from '../../src/notation/walk';
import { runs } from '../runs';
import { broken, SOUND, soup, WORST } from './hostile';
import { identity, mended, parsed } from './mending';

/** Texts of one run. */
const FUZZED = 50_000;

/** What holds for every text: it is read, printed and explained, or its problem has a place and mends that lead on. */
function survives(kind: TextKind, source: string): void {
  const result = parsed(kind, source);
  if (result.ok) {
    const text = result.value;
    for (const { expr } of text.equations)
      expect(printExpr(expr) + pythonExpr(expr, NUMPY)).not.toContain('undefined');
    expect(texLines(text).length).toBeGreaterThanOrEqual(text.equations.length);
    const nodes: Expr[] = [];
    for (const { expr } of text.equations) walk(expr, (node) => nodes.push(node));
    expect(nodes.length).toBeLessThanOrEqual(MOST_NODES);
    for (const { span } of nodes) expectInside(span, source);
    for (const { value, low, high } of text.parameters) {
      expect([value, low, high].every(Number.isFinite)).toBe(true);
      expect(low).toBeLessThan(high);
    }
    return;
  }
  const { error } = result;
  expectInside(error.span, source);
  for (const mend of error.mends) {
    expectInside(mend.span, source);
    const next = mended(source, mend);
    const after = parsed(kind, next);
    if (!after.ok) expect(identity(next, after.error)).not.toBe(identity(source, error));
  }
}

function expectInside({ from, to }: { readonly from: number; readonly to: number }, source: string): void {
  expect(from).toBeGreaterThanOrEqual(0);
  expect(to).toBeGreaterThanOrEqual(from);
  expect(to).toBeLessThanOrEqual(source.length);
}

test('the sound texts are sound', () => {
  for (const [kind, source] of SOUND) expect(parsed(kind, source)).toMatchObject({ ok: true });
});

describe('any text is read or refused by name', () => {
  const prototype = Object.getOwnPropertyNames(Object.prototype).sort().join();

  test.each([
    ['words that mean something, in any order', soup],
    ['sound texts, broken', broken],
  ])('%s', { timeout: 600_000 }, (_, texts) => {
    fc.assert(
      fc.property(texts, ([kind, source]) => survives(kind, source)),
      { numRuns: runs(FUZZED / 2) },
    );
    expect(Object.getOwnPropertyNames(Object.prototype).sort().join()).toBe(prototype);
  });
});

describe('the worst texts have a named problem', () => {
  test.each(WORST)('%s', (_, source, code) => {
    const result = parsed('surface', source);
    expect(result.ok ? 'read' : result.error.code).toBe(code);
    expectInside(result.ok ? { from: 0, to: 0 } : result.error.span, source);
  });

  test('names that every object has are names like any other', () => {
    for (const name of ['constructor', 'toString', 'hasOwnProperty', 'valueOf']) {
      const result = parsed('surface', `${name} = 2\nf(x) = ${name} x`);
      expect(result.ok && result.value.parameters.map((parameter) => parameter.name)).toEqual([name]);
    }
  });
});

describe('just below each limit a text is read', () => {
  const edge = 'f(x) = ';
  test.each([
    ['characters', `${edge}x${' '.repeat(MOST_CHARACTERS - edge.length - 1)}`],
    ['nodes', `${edge}${'x+'.repeat(MOST_NODES / 2 - 1)}-x`],
    ['brackets', `${edge}${'('.repeat(MOST_DEPTH)}x${')'.repeat(MOST_DEPTH)}`],
    ['exponents', `${edge}${'x^'.repeat(MOST_DEPTH)}x`],
  ])('%s', (_, source) => {
    const result = parsed('surface', source);
    expect(result.ok || result.error).toBe(true);
  });
});

test('a coordinate whose number no text could reach is a name that is not known', () => {
  expect(parsed('surface', 'x99999999999999999999999 + x')).toMatchObject({
    ok: false,
    error: { code: 'unknown-name' },
  });
});
