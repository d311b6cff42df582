import type { Order } from './interaction-definition.js';
import type { ItemState, SessionEvent, SessionState } from './session.js';
import type { Settings } from './settings.js';

/** What is written once, before the first event. */
export interface SessionHeader {
  readonly format: 1;
  readonly sessionId: string;
  readonly bankId: string;
  readonly seed: string;
  readonly startedAt: number;
  readonly settings: Settings;
  readonly items: readonly { readonly id: string; readonly hash: string; readonly order: Order }[];
}

/** As `serialize()` gives it, parsed. */
export interface SavedSession extends SessionHeader {
  readonly events: readonly SessionEvent[];
}

export const beginItem = (id: string, hash: string, order: Order): ItemState => ({
  id,
  hash,
  order,
  response: null,
  attempts: [],
  hints: 0,
});

/** The state before any event. */
export const beginSession = (header: SessionHeader, items: readonly ItemState[]): SessionState => {
  const { sessionId, bankId, seed, settings, startedAt } = header;
  const current = items[0]?.id ?? '';
  return { sessionId, bankId, seed, settings, items, current, startedAt, shownAt: startedAt, finished: false };
};
