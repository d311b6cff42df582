/**
 * Sessions in IndexedDB: a header a session, a record an event, written with strict durability (the browser asks the
 * system to flush to disk before it says that it is done).
 *
 * The version stays 1 for ever: a higher one would lock older copies of this script out of the origin. Records carry a
 * `format` instead. A library (idb, 1.4 kB) would wrap the same few calls.
 */
import type { SessionEvent } from '../engine/session.js';
import type { SessionStorage, StoredHeader } from './session-storage.js';

/** Work on both stores: `sessions` holds names by key and headers by key and session, `events` the rest. */
type Work<T> = (
  sessions: IDBObjectStore,
  events: IDBObjectStore,
  known: Map<string, string | undefined>,
) => T | Promise<T>;

export interface IndexedDbStorage extends SessionStorage {
  /** @throws where it fails, or the connection is lost; the next one connects anew */
  transaction<T>(mode: IDBTransactionMode, work: Work<T>): Promise<T>;
}

export const settled = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error!);
  });

/** An event, and which page wrote it. */
export interface EventRecord {
  readonly writer: string;
  readonly event: SessionEvent;
}

/** Which session a key holds, apart from its header: that of a large bank would be read with every answer. */
export interface SessionName {
  readonly format: number;
  readonly sessionId: string;
}

const begin = (sessions: IDBObjectStore, key: string, header: StoredHeader): void => {
  const { format, sessionId } = header;
  sessions.put({ format, sessionId } satisfies SessionName, key);
  sessions.put(header, [key, sessionId]);
};

/** Keys that begin so, from a place on. An array, as a key, sorts after every number and string: the end of a range. */
export const under = (key: readonly string[], ...from: readonly number[]): IDBKeyRange =>
  IDBKeyRange.bound([...key, ...from], [...key, []]);

/**
 * @param writer tells this page's records from those of other tabs
 * @throws where the browser blocks storage (a sandboxed frame throws, private windows reject)
 */
export const openIndexedDb = async (writer: string): Promise<IndexedDbStorage> => {
  const connect = async () => {
    const request = indexedDB.open('recog-quiz', 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore('sessions');
      request.result.createObjectStore('events');
    };
    const db = await settled(request);
    // Site data was cleared, the system took the connection away, or a later version of the script needs the database.
    db.onclose = db.onversionchange = () => {
      db.close();
      connection = undefined;
    };
    /** Sessions that were seen by this connection, with the last record as it was loaded. */
    return { db, known: new Map<string, string | undefined>() };
  };
  let connection: ReturnType<typeof connect> | undefined = connect();
  await connection;

  const transaction = async <T>(mode: IDBTransactionMode, work: Work<T>): Promise<T> => {
    connection ??= connect();
    try {
      const { db, known } = await connection;
      const tx = db.transaction(['sessions', 'events'], mode, { durability: 'strict' });
      // Where it is aborted meanwhile, its requests fail.
      const result = await work(tx.objectStore('sessions'), tx.objectStore('events'), known);
      // By itself it commits only once every request was answered: a mark would wait for that.
      tx.commit();
      await new Promise((resolve, reject) => {
        tx.oncomplete = resolve;
        tx.onabort = () => reject(tx.error!);
      });
      return result;
    } catch (error) {
      connection = undefined;
      throw error;
    }
  };

  return {
    transaction,

    load: (key) =>
      transaction('readonly', async (sessions, events, known) => {
        const name = (await settled(sessions.get(key))) as SessionName | undefined;
        if (name?.format !== 1) return name && 'unreadable';
        const own = [key, name.sessionId];
        const header = (await settled(sessions.get(own))) as StoredHeader;
        const records = (await settled(events.getAll(under(own)))) as EventRecord[];
        known.set(name.sessionId, JSON.stringify(records.at(-1)));
        // The title is no part of a session.
        return { ...header, title: undefined, events: records.map(({ event }) => event) };
      }),

    append: (key, header, all, from) =>
      transaction('readwrite', async (sessions, events, known) => {
        const { sessionId } = header;
        const own = [key, sessionId];
        // Transactions queue across tabs, so what stands here now decides: only a last response may be replaced, our own or
        // the one that we went on from.
        // Both asked for at once: a mark waits for the answers.
        const [name, there] = (await Promise.all([
          settled(sessions.get(key)),
          settled(events.getAll(under(own, from))),
        ])) as [SessionName | undefined, EventRecord[]];
        const isOurs = (record: EventRecord) =>
          (record.writer === writer && record.event.type === 'respond') ||
          JSON.stringify(record) === known.get(sessionId);
        if (name && (name.sessionId !== sessionId || there.length > 1 || !there.every(isOurs))) return 'overtaken';
        if (!name) {
          // It was there, in this very database: the learner deleted it.
          if (known.has(sessionId)) return 'off';
          begin(sessions, key, header);
        }
        known.set(sessionId, undefined);
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
