import type { Order } from './interaction-definition.js';
import type { ItemState, SessionEvent } from './session.js';
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
