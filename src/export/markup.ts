import { FONT_STACK } from '../paint/pen';

/** What cannot stand in XML: control characters, halves of a character, and two that mean nothing. */
// oxlint-disable-next-line no-control-regex -- they are what is looked for
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text that XML reads back as it is, whatever it holds; what no XML can hold becomes U+FFFD. */
export const escaped = (text: string): string =>
  text.replace(FORBIDDEN, '\uFFFD').replace(/[&<>"]/g, (sign) => ENTITIES[sign]!);

type Attributes = Readonly<Record<string, unknown>>;

/** A tag with its attributes; those that are undefined are left out. */
export function element(name: string, attributes: Attributes, end: 'open' | 'closed' = 'open'): string {
  const said = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escaped(String(value))}"`);
  return `<${name}${said.join('')}${end === 'closed' ? '/' : ''}>`;
}

/** A canvas colour as every reader of SVG knows it. Painters use plain colours only. */
export function colourOf(style: string | object): string {
  if (typeof style !== 'string') return 'none';
  const channels = /^rgb\((\d+) (\d+) (\d+)\)$/.exec(style)?.slice(1);
  return channels ? `#${channels.map((c) => Number(c).toString(16).padStart(2, '0')).join('')}` : style;
}

/** The attributes of a canvas font (`paint/pen`); the interface's own family is the whole picture's. */
export function fontOf(font: string) {
  const [, italic, weight, size, family] = /^(italic )?(?:(\d+) )?([\d.]+)px (.*)$/.exec(font) ?? [];
  return {
    'font-style': italic && 'italic',
    'font-weight': weight === '400' ? undefined : weight,
    'font-size': size,
    'font-family': family === FONT_STACK ? undefined : family,
  };
}
