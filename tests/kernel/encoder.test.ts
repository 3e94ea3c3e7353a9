import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { double, encodeModule, signed, unsigned, type Bytes } from '../../src/kernel/encoder';
import { OPCODE } from '../../src/kernel/ops';

/** LEB128, read as the specification's §5.2.2 says. */
function read(bytes: Bytes, isSigned: 'signed' | 'unsigned'): bigint {
  let value = 0n;
  bytes.forEach((byte, k) => (value |= BigInt(byte & 0x7f) << BigInt(7 * k)));
  const bits = 7 * bytes.length;
  return isSigned === 'signed' ? BigInt.asIntN(bits, value) : value;
}

const continues = (bytes: Bytes): boolean[] => bytes.map((byte) => byte >= 0x80);

describe('the numbers of a module', () => {
  it('are LEB128: seven bits a byte, all but the last marked, none to spare', () => {
    const any = fc.oneof(fc.maxSafeNat(), fc.nat(300)).map((n) => n % 2 ** 32);
    fc.assert(
      fc.property(any, (n) => {
        const [plain, withSign] = [unsigned(n), signed(n)];
        expect(read(plain, 'unsigned')).toBe(BigInt(n));
        expect(read(withSign, 'signed')).toBe(BigInt(n | 0));
        for (const bytes of [plain, withSign])
          expect(continues(bytes)).toEqual(bytes.map((_, k) => k < bytes.length - 1));
        expect(plain).toHaveLength(Math.max(1, Math.ceil(n.toString(2).length / 7)));
      }),
    );
  });

  it('keep every bit of a double', () => {
    fc.assert(
      fc.property(fc.double(), (x) => {
        expect(new Float64Array(Uint8Array.from(double(x)).buffer)[0]).toBe(x);
      }),
    );
  });
});

describe('encodeModule', () => {
  it('makes a module that the host accepts, with its imports, memory and function', () => {
    const binary = { params: ['f64', 'f64'], results: ['f64'] } as const;
    const bytes = encodeModule({
      imports: [{ name: 'pow', signature: binary }],
      main: {
        signature: { params: ['f64'], results: ['f64'] },
        locals: { i32: 200, f64: 300 },
        body: [OPCODE.localGet, 0, OPCODE.f64Const, ...double(3), OPCODE.call, 0],
      },
      pages: 200,
    });
    const memory = new WebAssembly.Memory({ initial: 200, maximum: 200 });
    const instance = new WebAssembly.Instance(new WebAssembly.Module(bytes), {
      host: { memory, pow: Math.pow },
    });
    const main = instance.exports['main'] as (x: number) => number;
    expect(main(5)).toBe(125);
  });
});
