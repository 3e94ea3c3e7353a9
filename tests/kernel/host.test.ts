import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const load = () => import('../../src/kernel/host');

beforeEach(() => vi.resetModules());
afterEach(() => vi.unstubAllGlobals());

describe('isSupported', () => {
  it('is true where a module can be compiled', async () => {
    expect((await load()).isSupported()).toBe(true);
  });

  it('is false where the policy refuses to compile', async () => {
    const Module = function () {
      throw new EvalError("blocked by the page's policy");
    };
    vi.stubGlobal('WebAssembly', { Module });
    expect((await load()).isSupported()).toBe(false);
  });

  it('is false where there is no WebAssembly', async () => {
    vi.stubGlobal('WebAssembly', undefined);
    expect((await load()).isSupported()).toBe(false);
  });

  it('tries once', async () => {
    const { isSupported } = await load();
    isSupported();
    vi.stubGlobal('WebAssembly', undefined);
    expect(isSupported()).toBe(true);
  });
});
