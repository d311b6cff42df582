/** What is kept in this browser, whatever bank and page it is of: to be looked at, and deleted. */
import type { SessionEvent } from '../engine/session.js';
import { settled, under, type EventRecord, type IndexedDbStorage, type SessionName } from './indexed-db.js';
import type { StoredHeader } from './session-storage.js';

export interface SavedEntry {
  readonly key: string;
  readonly sessionId: string;
  /** The bank's title; its id, where the session was begun by an earlier version. */
  readonly title: string;
  /** Of the last change, milliseconds since 1970; undefined where a later version wrote it. */
  readonly at?: number | undefined;
  /** Items that have one. */
  readonly answers: number;
}

const countAnswers = (events: readonly SessionEvent[]): number => {
  const isAnswered = new Map<string, boolean>();
  for (const event of events) {
    if (event.type === 'respond') isAnswered.set(event.itemId, event.response !== null);
    if (event.type === 'dont-know') isAnswered.set(event.itemId, true);
  }
  return [...isAnswered.values()].filter(Boolean).length;
};

/** The bank's id is in the key, whatever wrote it. */
const idIn = (key: string): string => {
  try {
    const [, id] = JSON.parse(key) as readonly unknown[];
    return String(id);
  } catch {
    return key;
  }
};

/** @returns the last changed first */
export const listSaved = async (storage: IndexedDbStorage): Promise<readonly SavedEntry[]> => {
  const entries = await storage.transaction('readonly', async (sessions, events) => {
    const keys = (await settled(sessions.getAllKeys())).filter((key) => typeof key === 'string');
    return Promise.all(
      keys.map(async (key): Promise<SavedEntry> => {
        const { sessionId } = (await settled(sessions.get(key))) as SessionName;
        const own = [key, sessionId];
        const [header, records] = (await Promise.all([
          settled(sessions.get(own)),
          settled(events.getAll(under(own))),
        ])) as [StoredHeader | undefined, EventRecord[]];
        const all = records.map(({ event }) => event);
        return {
          ...{ key, sessionId, answers: countAnswers(all) },
          title: header?.title ?? idIn(key),
          at: all.at(-1)?.at ?? header?.startedAt,
        };
      }),
    );
  });
  return entries.sort((a, b) => (b.at ?? 0) - (a.at ?? 0));
};

export const deleteSaved = (storage: IndexedDbStorage, keys: readonly string[]): Promise<void> =>
  storage.transaction('readwrite', (sessions, events) => {
    for (const key of keys) {
      sessions.delete(key);
      sessions.delete(under([key]));
      events.delete(under([key]));
    }
  });
