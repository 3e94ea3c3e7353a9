import { commit, type History, replace } from '../experiment/history';

/** A drag: all its edits are one undo entry, upon the history in which it began. */
export interface Drag {
  readonly begin: (history: History) => void;
  /** Returns the history upon which it was an entry; null where nothing was dragged. */
  readonly end: () => History | null;
  /** Goes on from a value that no drag has made: what follows is an entry upon that. */
  readonly goOnFrom: (history: History) => History;
  /** A history with what a drag under way makes of it: its first edit is an entry, which all others replace. */
  readonly edit: (history: History, next: History['present']) => History;
}

/** While nothing is dragged. */
export function createDrag(): Drag {
  let base: History | null = null;
  return {
    begin: (history) => {
      base = history;
    },
    end: () => {
      const back = base;
      base = null;
      return back;
    },
    goOnFrom: (history) => {
      if (base) base = history;
      return history;
    },
    edit: (history, next) => (history === base ? commit(history, next) : replace(history, next)),
  };
}
