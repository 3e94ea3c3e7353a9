/** Numbers as the map and the chart write them: − for minus, a comma between thousands, powers of ten as 10⁻⁴. */

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** A power of ten: 1, 10 and 100 in full, others as 10ⁿ. */
export const powerOfTen = (exponent: number): string =>
  exponent >= 0 && exponent <= 2 ? String(10 ** exponent) : `10${superscript(exponent)}`;

/** A number with a fixed count of decimals; very large and very small ones as a mantissa times a power of ten. */
export function decimal(value: number, decimals: number): string {
  const size = Math.abs(value);
  if (size >= 1e6 || (size > 0 && size < 1e-4)) return scientific(value);
  const [whole = '', fraction] = size.toFixed(Math.min(decimals, 12)).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  const text = fraction === undefined ? grouped : `${grouped}.${fraction}`;
  return value < 0 && Number(text.replaceAll(',', '')) !== 0 ? `−${text}` : text;
}

/** A tick on an axis whose ticks are `step` apart. */
export const tick = (value: number, step: number): string =>
  Math.abs(value) < step / 1e6 ? '0' : decimal(value, decimalsOf(step));

/** How many decimals a step needs: 0.25 → 2, 5 → 0. */
export function decimalsOf(step: number): number {
  for (let decimals = 0; decimals < 12; decimals++) {
    const scaled = step * 10 ** decimals;
    if (scaled >= 1 - 1e-9 && Math.abs(scaled - Math.round(scaled)) < 1e-6 * scaled) return decimals;
  }
  return 12;
}

function scientific(value: number): string {
  const [mantissa = '', exponent = ''] = Math.abs(value).toExponential(1).split('e');
  const short = mantissa.replace(/\.0$/, '');
  const power = `10${superscript(Number(exponent))}`;
  return `${value < 0 ? '−' : ''}${short === '1' ? '' : `${short}·`}${power}`;
}

const superscript = (exponent: number): string =>
  (exponent < 0 ? '⁻' : '') +
  String(Math.abs(exponent)).replace(/\d/g, (digit) => SUPERSCRIPTS[Number(digit)]!);
