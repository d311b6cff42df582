/** What is being written, kept on the device over a reload. One draft: of two tabs the last to write is kept. */

export interface Draft {
  readonly text: string;
  /** Of the file. */
  readonly name: string;
  /** Milliseconds. */
  readonly at: number;
}

const STORE = 'drafts';
const KEY = 'bank';

const settled = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('IndexedDB'));
  });

const opened = (): Promise<IDBDatabase> => {
  const request = indexedDB.open('recog-quiz-playground', 1);
  request.onupgradeneeded = () => request.result.createObjectStore(STORE);
  return settled(request);
};

/** localStorage would do for most banks, but ends at 5 MB and can't be written by a worker. */
const run = async <T>(mode: IDBTransactionMode, step: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> => {
  const database = await opened();
  try {
    const transaction = database.transaction(STORE, mode);
    const done = settled(step(transaction.objectStore(STORE)));
    // The page may be on its way out.
    if (mode === 'readwrite') transaction.commit();
    return await done;
  } finally {
    database.close();
  }
};

/** Undefined where there is none, or where the browser keeps nothing. */
export const readDraft = (): Promise<Draft | undefined> =>
  run<Draft | undefined>('readonly', (store) => store.get(KEY) as IDBRequest<Draft | undefined>).catch(() => undefined);

/** @returns whether it is kept */
export const writeDraft = (draft: Draft): Promise<boolean> =>
  run('readwrite', (store) => store.put(draft, KEY)).then(
    () => true,
    () => false,
  );

export const dropDraft = (): Promise<void> => run('readwrite', (store) => store.delete(KEY)).catch(() => undefined);
