import { readJson } from '../json-text';
import { MOST_UNPACKED } from '../limits';
import { refuse } from './refusal';

/**
 * The packed texts of a link: base64url of a four-byte checksum and the deflated JSON list of texts. The checksum is
 * FNV-1a (32 bits) of the unpacked bytes, so that a damaged letter is noticed and no other text is opened.
 */

const CHECKSUM_BYTES = 4;

type Bytes = Uint8Array<ArrayBuffer>;

/** FNV-1a of some bytes, as four bytes. */
export function checksum(bytes: Uint8Array): Bytes {
  let hash = 0x811c9dc5;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
  return Uint8Array.of(hash >>> 24, hash >>> 16, hash >>> 8, hash);
}

/** Everything that a compression stream makes of some bytes; stops reading, and answers nothing, beyond `most`. */
async function through(
  stream: CompressionStream | DecompressionStream,
  bytes: Bytes,
  most: number,
): Promise<Bytes | undefined> {
  const writer = stream.writable.getWriter();
  // A refused write also fails the reading, where it is dealt with.
  void Promise.allSettled([writer.write(bytes), writer.close()]);
  const reader = stream.readable.getReader();
  const parts: Uint8Array[] = [];
  let size = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.length;
    if (size > most) {
      await reader.cancel().catch(() => {});
      return undefined;
    }
    parts.push(part.value);
  }
  return joined(parts, size);
}

function joined(parts: readonly Uint8Array[], size: number): Bytes {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

const toBase64Url = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

const fromBase64Url = (text: string): Bytes | undefined =>
  /^[\w-]*$/.test(text) && text.length % 4 !== 1
    ? Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (c) => c.charCodeAt(0))
    : undefined;

const bytesOf = (texts: readonly string[]): Bytes => new TextEncoder().encode(JSON.stringify(texts));

/** How many bytes packed texts unpack to. */
export const unpackedSize = (texts: readonly string[]): number => bytesOf(texts).length;

/** Packs the texts that a link refers to as `x0`, `x1`, …. */
export async function packTexts(texts: readonly string[]): Promise<string> {
  const bytes = bytesOf(texts);
  const deflated = await through(new CompressionStream('deflate-raw'), bytes, Infinity);
  const parts = [checksum(bytes), deflated!];
  return toBase64Url(joined(parts, CHECKSUM_BYTES + deflated!.length));
}

/** The texts of a link. Refuses what is damaged, and what would unpack to too much. */
export async function unpackTexts(packed: string): Promise<readonly string[]> {
  const bytes = fromBase64Url(packed);
  if (bytes === undefined || bytes.length <= CHECKSUM_BYTES) return refuse('damaged-texts', 'x');
  const inflated = await through(
    new DecompressionStream('deflate-raw'),
    bytes.slice(CHECKSUM_BYTES),
    MOST_UNPACKED,
  ).catch(() => refuse('damaged-texts', 'x'));
  if (inflated === undefined) return refuse('inflated-too-large', 'x', { limit: MOST_UNPACKED });
  const isIntact = checksum(inflated).every((byte, i) => byte === bytes[i]);
  if (!isIntact) return refuse('damaged-texts', 'x');
  const list = readJson(new TextDecoder().decode(inflated), 'x');
  return isListOfTexts(list) ? list : refuse('damaged-texts', 'x');
}

const isListOfTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((text) => typeof text === 'string');
