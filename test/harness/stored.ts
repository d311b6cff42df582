/** What lies in the browser's storage, read by a connection of the test's own. */
import { replace } from './quiz.js';

interface StoredEvent {
  readonly type: string;
  readonly itemId?: string;
}

/** The events of every saved session, in order. */
export const stored = () =>
  new Promise<StoredEvent[]>((resolve, reject) => {
    const request = indexedDB.open('recog-quiz');
    request.onerror = () => reject(new Error('no database'));
    request.onsuccess = () => {
      const db = request.result;
      const all = db.transaction('events').objectStore('events').getAll() as IDBRequest<{ event: StoredEvent }[]>;
      all.onsuccess = () => {
        db.close();
        resolve(all.result.map(({ event }) => event));
      };
    };
  });

/** Every write takes this long (ms). @returns ends that */
export const slowWrites = (ms: number) => {
  const ends = [
    // It commits when its last request is answered.
    replace(IDBTransaction.prototype, 'commit', () => () => undefined),
    replace(
      IDBObjectStore.prototype,
      'put',
      (put) =>
        function (this: IDBObjectStore, ...args) {
          const request = put.apply(this, args);
          const end = performance.now() + ms;
          // A transaction lives as long as it is asked something.
          const ask = () => {
            if (performance.now() < end) this.count().onsuccess = ask;
          };
          ask();
          return request;
        },
    ),
  ];
  return () => ends.forEach((end) => end());
};
