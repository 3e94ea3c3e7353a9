import { expect, test } from 'vitest';
import { dropUnneeded } from '../../src/worker/drop';

test('takes away what is inherited and what cannot be deleted', () => {
  const parent = { fetch: () => 'out', postMessage: () => 'kept' };
  const scope = Object.create(parent) as Record<string, unknown>;
  Object.defineProperty(scope, 'eval', { value: () => 'code', configurable: false, writable: true });
  scope['Function'] = () => 'code';
  dropUnneeded(scope);
  expect(['fetch', 'eval', 'Function'].map((name) => scope[name])).toEqual([undefined, undefined, undefined]);
  expect(typeof scope['postMessage']).toBe('function');
});
