import type { SessionStore } from '../engine/session-store.js';
import { inTime } from './open-storage.js';
import type { SessionStorage, StoredHeader, Written } from './session-storage.js';

/** `unsaved`: a write failed, or takes its time; it is tried again with the next event. */
export type Kept = Written | 'unsaved';

/** Keeps a session's events in a storage, in their order. */
export class SessionKeeper {
  readonly #write: () => Promise<Kept>;
  #queue: Promise<unknown> = Promise.resolve();

  /** @param tell what became of each write, however late */
  constructor(
    storage: SessionStorage,
    key: string,
    header: StoredHeader,
    store: SessionStore,
    tell: (result: Kept) => void,
  ) {
    /** The first event that the storage doesn't have as it is now. */
    let from = Infinity;
    store.subscribe((_, { index }) => {
      from = Math.min(from, index);
    });
    this.#write = async () => {
      const first = from;
      let result: Kept = 'saved';
      if (first < store.events.length) {
        from = Infinity;
        // As they are now: what comes while this is written is the next write's.
        result = await storage.append(key, header, [...store.events], first).catch(() => 'unsaved' as const);
        if (result !== 'saved') from = Math.min(from, first);
      }
      // What came meanwhile is not saved yet.
      if (result !== 'saved' || from === Infinity) tell(result);
      return result;
    };
  }

  /** Writes what is not written yet. A write that takes long is told as unsaved: the learner goes on. */
  save(): Promise<Kept> {
    const write = this.#queue.then(this.#write);
    this.#queue = write;
    return inTime(write, 'unsaved');
  }
}
