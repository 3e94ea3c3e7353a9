import { canonicalName } from '../../notation/names';
import type { Vary } from '../experiment';
import { readNumber, writeNumber } from './numbers';
import { quoted, refuse } from './refusal';

/** What `vary=eta:0.1,0.01`, `vary=f:beale,himmelblau` or `vary=at:1,2;3,4` makes differ from map to map. */
export function readVary(text: string): Vary {
  const at = text.indexOf(':');
  const [what, list] = at < 0 ? [text, ''] : [text.slice(0, at).trim(), text.slice(at + 1)];
  if (what === 'f') return { kind: 'objective', values: list.split(',').map((id) => id.trim()) };
  if (what === 'at') return { kind: 'start', values: list.split(';').map(readNumbers) };
  return { kind: 'parameter', name: canonicalName(what), values: readNumbers(list) };
}

const readNumbers = (list: string): readonly number[] =>
  list
    .split(',')
    .map((text) => readNumber(text.trim()) ?? refuse('bad-number', 'vary', { text: quoted(text) }));

/** The same, as `readVary` reads it. */
export function writeVary(vary: Vary): string {
  switch (vary.kind) {
    case 'parameter':
      return `${vary.name}:${writeNumbers(vary.values)}`;
    case 'objective':
      return `f:${vary.values.join(',')}`;
    case 'start':
      return `at:${vary.values.map(writeNumbers).join(';')}`;
  }
}

const writeNumbers = (values: readonly number[]): string => values.map(writeNumber).join(',');
