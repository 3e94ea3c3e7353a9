import { quoted, refuse } from './refusal';

/** What a link says of an experiment, in the order in which `write.ts` puts it. Permanent: old links hold these names. */
export const EXPERIMENT_FIELDS = [
  'f',
  'data',
  'at',
  'cloud',
  'race',
  'n',
  'cost',
  'stop',
  'seed',
  'noise',
  'batch',
  'clip',
  'within',
  'sign',
  'vary',
  'x',
] as const;

/** What a link says of looking at one, behind that. Permanent, too. */
const PRESENTATION_FIELDS = [
  'view',
  'plane',
  'layout',
  'rank',
  'lang',
  'step',
  'play',
  'hide',
  'lock',
  'embed',
  'present',
  'predict',
] as const;

/** Every field of a link, in the order in which `write.ts` puts them. */
export const FIELDS = [...EXPERIMENT_FIELDS, ...PRESENTATION_FIELDS, 'v'] as const;
/** The name of a field. */
export type Field = (typeof FIELDS)[number];

/** What a link says, by field; an absent field has its default. */
export type Fields = ReadonlyMap<Field, string>;

const KNOWN: ReadonlySet<string> = new Set(FIELDS);
const isField = (name: string): name is Field => KNOWN.has(name);

/** The version of the grammar that this program writes. */
export const VERSION = 1;

/**
 * Splits an unmangled link. A link says `v=1` somewhere, and `write.ts` says it last: without it, the link was cut.
 * Refuses that first, since every other mistake may come from the cut.
 */
export function readFields(link: string): Fields {
  const parts = link.split('&').map(splitOnce);
  readVersion(parts.find(([name]) => name === 'v')?.[1]);
  const fields = new Map<Field, string>();
  for (const [name, value] of parts) {
    if (name === '' && value === '') continue;
    if (!isField(name)) return refuse('unknown-field', quoted(name), { name: quoted(name) });
    if (fields.has(name)) return refuse('duplicated-field', name, { name });
    fields.set(name, value);
  }
  if (fields.has('n') && fields.has('cost')) return refuse('duplicated-field', 'cost', { name: 'n' });
  return fields;
}

function splitOnce(part: string): readonly [name: string, value: string] {
  const at = part.indexOf('=');
  return at < 0 ? [part.trim(), ''] : [part.slice(0, at).trim(), part.slice(at + 1).trim()];
}

function readVersion(text: string | undefined): void {
  if (text === undefined || !/^\d+$/.test(text)) return refuse('incomplete', 'v');
  if (Number(text) !== VERSION) return refuse('bad-version', 'v', { version: quoted(text), newest: VERSION });
}
