import type { SessionEvent } from '../engine/session.js';
import type { SavedSession, SessionHeader } from '../engine/session-header.js';

/**
 * What became of a write. `overtaken`: another tab has written to this session, or begun a new one, in the meantime. `off`:
 * the learner deleted the session, and it stays so.
 */
export type Written = 'saved' | 'overtaken' | 'off';

/** Written once, with the bank's title, for a list of what is saved. */
export interface StoredHeader extends SessionHeader {
  readonly title?: string | undefined;
}

/** Where sessions are kept, one a key. A promise rejects where the storage fails. */
export interface SessionStorage {
  /** The saved session; undefined: none. `'unreadable'`: one of a later format, which stays untouched. */
  load(key: string): Promise<SavedSession | 'unreadable' | undefined>;
  /**
   * Keeps the events from a place on, all or none; resolved once they are on disk, as far as the browser can promise it.
   * @param events every event of the session, for a storage that was wiped meanwhile
   */
  append(key: string, header: StoredHeader, events: readonly SessionEvent[], from: number): Promise<Written>;
  /** Forgets what the key held and begins anew. */
  replace(key: string, header: StoredHeader): Promise<void>;
}
