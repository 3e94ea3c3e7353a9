import type { NamedRows, Recall } from '../../experiment/link';
import type { Actions } from '../actions';

/** Rows that fit in no link, kept on this device under the name that links have for them (`experiment/link/rows`). */
export interface KeptRows {
  /** Keeps them; where this device refuses, they last as long as the page, and that is said. */
  readonly keep: (rows: NamedRows) => Promise<void>;
  readonly recall: Recall;
}

/** So many tables are kept, the newest; each has at most ten thousand rows. */
const MOST_TABLES = 20;

const DATABASE = 'ravine';
const ROWS = 'rows';
const BY_AGE = 'at';

const answerOf = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

/** Lets `ask` have the table of rows; what it changes is kept when the promise is. */
async function withTable<T>(
  mode: IDBTransactionMode,
  ask: (table: IDBObjectStore) => Promise<T>,
): Promise<T> {
  const opening = indexedDB.open(DATABASE, 1);
  opening.onupgradeneeded = () =>
    opening.result.createObjectStore(ROWS, { keyPath: 'name' }).createIndex(BY_AGE, BY_AGE);
  const database = await answerOf(opening);
  try {
    const transaction = database.transaction(ROWS, mode);
    const done = new Promise((resolve, reject) => {
      transaction.oncomplete = resolve;
      transaction.onabort = () => reject(transaction.error);
    });
    const [result] = await Promise.all([ask(transaction.objectStore(ROWS)), done]);
    return result;
  } finally {
    database.close();
  }
}

/** The rows that this page and this device keep. */
export function keepRows(actions: Actions): KeptRows {
  const keeping = new Map<string, Promise<void>>();
  const refused = new Map<string, string>();
  const store = async ({ name, text }: NamedRows): Promise<void> => {
    try {
      await withTable('readwrite', async (table) => {
        await answerOf(table.put({ name, text, [BY_AGE]: Date.now() }));
        const names = await answerOf(table.index(BY_AGE).getAllKeys());
        for (const old of names.slice(0, -MOST_TABLES)) table.delete(old);
      });
    } catch {
      refused.set(name, text);
      actions.notify({ kind: 'no-storage' });
    }
  };
  return {
    keep: (rows) => {
      const kept = keeping.get(rows.name) ?? store(rows);
      keeping.set(rows.name, kept);
      return kept;
    },
    recall: async (name) => {
      const find = (table: IDBObjectStore) => answerOf<NamedRows | undefined>(table.get(name));
      return refused.get(name) ?? (await withTable('readonly', find).catch(() => undefined))?.text;
    },
  };
}
