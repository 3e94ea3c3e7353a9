import { decimal, powerOfTen } from '../paint/figures';

/** Numbers as the page's panels write and read them; the same in both languages. */

/** What stands where a number has no meaning. */
const NOTHING = '–';

const signed = (value: number, size: string): string => (value < 0 ? `−${size}` : size);

/** Digits times a power of ten: 2.6·10⁻⁵; a lone 1 is left out. */
function scientific(value: number, digits?: number): string {
  const [mantissa = '', exponent = ''] = Math.abs(value).toExponential(digits).split('e');
  const short = mantissa.replace(/\.0+$/, '');
  return signed(value, `${short === '1' ? '' : `${short}·`}${powerOfTen(Number(exponent))}`);
}

const unusual = (value: number): string | undefined => {
  if (Number.isNaN(value)) return NOTHING;
  if (!Number.isFinite(value)) return signed(value, '∞');
  return value === 0 ? '0' : undefined;
};

/** A loss: two decimals from 0.1, four from 0.001, a power of ten below and from 100,000. */
export function measure(value: number): string {
  const size = Math.abs(value);
  const plain = unusual(value);
  if (plain !== undefined) return plain;
  if (size < 0.001 || size >= 1e5) return scientific(value, 1);
  return decimal(value, size < 0.1 ? 4 : size < 1000 ? 2 : 0);
}

/** A distance on the map: two decimals from 0.01, a power of ten below and from 100,000. */
export function distance(value: number): string {
  const size = Math.abs(value);
  const plain = unusual(value);
  if (plain !== undefined) return plain;
  if (size < 0.01 || size >= 1e5) return scientific(value, 0);
  return decimal(value, size < 100 ? 2 : 0);
}

/** A part of a vector: three decimals from 0.001, a power of ten below and from 100,000. */
export function component(value: number): string {
  const size = Math.abs(value);
  const plain = unusual(value);
  if (plain !== undefined) return plain;
  if (size < 0.001 || size >= 1e5) return scientific(value, 1);
  return decimal(value, size < 1000 ? 3 : 0);
}

/** A chosen value, with all its digits: 0.01, −1.2, 10⁻⁸. `readNumber` reads it back to the same double. */
export function exact(value: number): string {
  const size = Math.abs(value);
  const plain = unusual(value);
  if (plain !== undefined) return plain;
  if (size < 1e-4 || size >= 1e7) return scientific(value);
  return signed(value, String(size));
}

/** A chosen value where there is no room for all its digits, in six letters: 10⁶, 1.2·10⁻⁵, 0.1235, −0.333. */
export function brief(value: number): string {
  const size = Math.abs(value);
  const plain = unusual(value);
  if (plain !== undefined) return plain;
  const digits = value < 0 ? 3 : 4;
  if (size < 10 ** (1 - digits) || size >= 1e5) return scientific(value, 1);
  const before = size < 1 ? 0 : Math.trunc(size).toString().length;
  return exact(Number(value.toFixed(Math.max(0, digits - before))));
}

const whole = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 });

/** A whole number, with all its digits, the thousands apart. */
export const count = (value: number): string => whole.format(value);

/** A share of the whole, in per cent. */
export const percent = (share: number): string => `${Math.floor(share * 100)}%`;

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

const plainPower = (_: string, power: string): string =>
  `e${[...power].map((sign) => (sign === '⁻' ? '-' : SUPERSCRIPTS.indexOf(sign))).join('')}`;

/** A typed number; undefined unless it is one finite number. Reads what the page writes: −, powers of ten, 1,000. */
export function readNumber(text: string): number | undefined {
  const plain = text
    .trim()
    .replace(/^10(?=[⁻⁰¹²³⁴⁵⁶⁷⁸⁹])/, '1·10')
    .replace(/^([-−])10(?=[⁻⁰¹²³⁴⁵⁶⁷⁸⁹])/, '$11·10')
    .replace(/\s*[·×*]\s*10([⁻⁰¹²³⁴⁵⁶⁷⁸⁹]+)$/, plainPower)
    .replace(/\s*[·×*]\s*10\^/, 'e')
    .replace(/^−/, '-')
    .replace(/e−/, 'e-')
    .replace(
      /^(-?\d{1,3})((?:,\d{3})+)(?=\.|$)/,
      (_, head: string, rest: string) => head + rest.replaceAll(',', ''),
    );
  if (!/^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(plain)) return undefined;
  const value = Number(plain);
  return Number.isFinite(value) ? value : undefined;
}
