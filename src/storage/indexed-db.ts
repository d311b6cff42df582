/**
 * Sessions in IndexedDB: a header a session, a record an event, written with strict durability (the browser asks the
 * system to flush to disk before it says that it is done).
 *
 * The version stays 1 for ever: a higher one would lock older copies of this script out of the origin. Records carry a
 * `format` instead. A library (idb, 1.4 kB) would wrap the same few calls.
 */
import type { SessionEvent } from '../engine/session.js';
import type { SessionHeader } from '../engine/session-header.js';
import type { SessionStorage } from './session-storage.js';

const settled = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error!);
  });

/** An event, and which page wrote it. */
interface EventRecord {
  readonly writer: string;
  readonly event: SessionEvent;
}

/** Which session a key holds, apart from its header: that of a large bank would be read with every answer. */
interface SessionName {
  readonly format: number;
  readonly sessionId: string;
}

const begin = (sessions: IDBObjectStore, key: string, header: SessionHeader): void => {
  const { format, sessionId } = header;
  sessions.put({ format, sessionId } satisfies SessionName, key);
  sessions.put(header, [key, sessionId]);
};

/** Keys that begin so, from a place on. An array, as a key, sorts after every number and string: the end of a range. */
const under = (key: readonly string[], ...from: readonly number[]): IDBKeyRange =>
  IDBKeyRange.bound([...key, ...from], [...key, []]);

/**
 * @param writer tells this page's records from those of other tabs
 * @param onClose the connection is gone: site data was cleared, or a later version of the script needs the database
 * @throws where the browser blocks storage (a sandboxed frame throws, private windows reject)
 */
export const openIndexedDb = async (writer: string, onClose: () => void): Promise<SessionStorage> => {
  const request = indexedDB.open('recog-quiz', 1);
  request.onupgradeneeded = () => {
    request.result.createObjectStore('sessions');
    request.result.createObjectStore('events');
  };
  const db = await settled(request);
  db.onclose = onClose;
  db.onversionchange = () => {
    db.close();
    onClose();
  };

  const transaction = async <T>(
    mode: IDBTransactionMode,
    work: (sessions: IDBObjectStore, events: IDBObjectStore) => T | Promise<T>,
  ): Promise<T> => {
    const tx = db.transaction(['sessions', 'events'], mode, { durability: 'strict' });
    // Where it is aborted meanwhile, its requests fail.
    const result = await work(tx.objectStore('sessions'), tx.objectStore('events'));
    // By itself it commits only once every request was answered: a mark would wait for that.
    tx.commit();
    await new Promise((resolve, reject) => {
      tx.oncomplete = resolve;
      tx.onabort = () => reject(tx.error!);
    });
    return result;
  };

  return {
    load: (key) =>
      transaction('readonly', async (sessions, events) => {
        const name = (await settled(sessions.get(key))) as SessionName | undefined;
        if (name?.format !== 1) return name && 'unreadable';
        const own = [key, name.sessionId];
        const header = (await settled(sessions.get(own))) as SessionHeader;
        const records = (await settled(events.getAll(under(own)))) as EventRecord[];
        return { ...header, events: records.map(({ event }) => event) };
      }),

    append: (key, header, all, from) =>
      transaction('readwrite', async (sessions, events) => {
        const own = [key, header.sessionId];
        // Transactions queue across tabs, so what stands here now decides: only our own last response may be replaced.
        // Both asked for at once: a mark waits for the answers.
        const [name, there] = (await Promise.all([
          settled(sessions.get(key)),
          settled(events.getAll(under(own, from))),
        ])) as [SessionName | undefined, EventRecord[]];
        const isOurs = ({ writer: by, event }: EventRecord) => by === writer && event.type === 'respond';
        if (name && (name.sessionId !== header.sessionId || there.length > 1 || !there.every(isOurs)))
          return 'overtaken';
        if (!name) begin(sessions, key, header);
        // Where the name is gone, so is the rest: site data was cleared under way.
        for (let index = name ? from : 0; index < all.length; index++)
          events.put({ writer, event: all[index]! } satisfies EventRecord, [...own, index]);
        return 'saved';
      }),

    replace: (key, header) =>
      transaction('readwrite', (sessions, events) => {
        // Done in turn.
        const all = under([key]);
        events.delete(all);
        sessions.delete(all);
        begin(sessions, key, header);
      }),
  };
};
