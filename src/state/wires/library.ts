import * as v from 'valibot';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { MOST_FILE, MOST_NAME_LENGTH } from '../../experiment/limits';
import type { Actions } from '../actions';
import { embedIn } from './embed';

/** What is kept: texts, and data in the form in which a link carries them (`experiment/link/data`). */
export type KeptKind = 'surface' | 'rule' | 'data';

/** Something of one's own, kept on this device under a name. */
export interface Kept {
  readonly kind: KeptKind;
  readonly name: string;
  readonly text: string;
}

/** The library of this device. Where storage is full or forbidden it lasts as long as the page, and that is said. */
export interface Library {
  readonly store: StoreApi<readonly Kept[]>;
  /** Keeps it, in the place of what has its kind and name. */
  readonly keep: (kept: Kept) => void;
  readonly rename: (kept: Kept, name: string) => void;
  readonly remove: (kept: Kept) => void;
  /** Everything as the text of a file. */
  readonly exported: () => string;
  /** Adds what a file holds; how many there were, or undefined where it is no library. */
  readonly imported: (text: string) => number | undefined;
}

const KEY = 'ravine.library';
const VERSION = 1;

const shape = v.strictObject({
  v: v.literal(VERSION),
  library: v.array(
    v.strictObject({
      kind: v.picklist(['surface', 'rule', 'data']),
      name: v.pipe(v.string(), v.nonEmpty(), v.maxLength(MOST_NAME_LENGTH)),
      text: v.string(),
    }),
  ),
});

const written = (library: readonly Kept[]): string => JSON.stringify({ v: VERSION, library });

/** What a text holds; undefined for one that is no library, or that a newer page wrote. */
function readLibrary(text: string): readonly Kept[] | undefined {
  try {
    const read = v.safeParse(shape, JSON.parse(text));
    return read.success ? read.output.library : undefined;
  } catch {
    return undefined;
  }
}

function stored(): readonly Kept[] {
  try {
    return readLibrary(localStorage.getItem(KEY) ?? '') ?? [];
  } catch {
    return [];
  }
}

const isSame = (a: Kept, b: Kept): boolean => a.kind === b.kind && a.name === b.name;

const withKept = (library: readonly Kept[], kept: Kept): readonly Kept[] => {
  const at = library.findIndex((one) => isSame(one, kept));
  return at < 0 ? [...library, kept] : library.with(at, kept);
};

const libraries = new WeakMap<Actions, Library>();

/** The library of this device, read when it is first asked for, and followed when another page changes it. */
export function openLibrary(actions: Actions): Library {
  const known = libraries.get(actions);
  if (known) return known;
  const store = createStore<readonly Kept[]>(() => stored());
  const change = (next: readonly Kept[]): void => {
    store.setState(next, true);
    // A page within another keeps nothing.
    if (embedIn(location.hash)) return;
    try {
      localStorage.setItem(KEY, written(next));
    } catch {
      actions.notify({ kind: 'no-storage' });
    }
  };
  window.addEventListener('storage', ({ key }) => {
    if (key === KEY || key === null) store.setState(stored(), true);
  });
  const library: Library = {
    store,
    keep: (kept) => change(withKept(store.getState(), kept)),
    rename: (kept, asked) => {
      const name = asked.trim().slice(0, MOST_NAME_LENGTH);
      if (name === '' || name === kept.name) return;
      const others = store.getState().filter((one) => !isSame(one, { ...kept, name }));
      change(others.map((one) => (one === kept ? { ...kept, name } : one)));
    },
    remove: (kept) => change(store.getState().filter((one) => one !== kept)),
    exported: () => `${JSON.stringify({ v: VERSION, library: store.getState() }, null, 2)}\n`,
    imported: (text) => {
      const read = text.length > MOST_FILE ? undefined : readLibrary(text);
      if (read) change(read.reduce(withKept, store.getState()));
      return read?.length;
    },
  };
  libraries.set(actions, library);
  return library;
}
