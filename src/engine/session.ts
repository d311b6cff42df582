/**
 * A session is a list of events; the state is what they reduce to. Nothing here makes up an id, asks a clock or draws at
 * random: ids and times come in with the events, orders with the first state.
 */
import type { Order, ResponseValue } from './interaction-definition.js';
import type { Item } from './item.js';
import type { Outcome } from './outcome.js';
import type { Settings } from './settings.js';

/** What was submitted once, and what it earned. */
export interface Attempt {
  readonly id: string;
  readonly response: ResponseValue;
  readonly outcome: Outcome;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Milliseconds from the showing of the item to the attempt. */
  readonly duration: number;
}

export interface ItemState {
  readonly id: string;
  /** Version of the item that the answer belongs to. */
  readonly hash: string;
  readonly order: Order;
  /** As it stands, submitted or not; null: none. */
  readonly response: ResponseValue | null;
  readonly attempts: readonly Attempt[];
  /** How many were opened. */
  readonly hints: number;
  /** The bank's item is no longer the one that this session was drawn from. */
  readonly changed?: true;
}

export interface SessionState {
  readonly sessionId: string;
  readonly bankId: string;
  readonly seed: string;
  readonly settings: Settings;
  readonly items: readonly ItemState[];
  /** Id of the item that is shown. */
  readonly current: string;
  readonly startedAt: number;
  /** Since when the current item has been shown. */
  readonly shownAt: number;
  readonly finished: boolean;
  readonly finishedAt?: number;
  readonly reason?: 'learner' | 'time';
}

/** What may be dispatched; the store adds `at` and what else a stored event holds. */
export type SessionAction =
  | { readonly type: 'respond'; readonly itemId: string; readonly response: ResponseValue | null }
  /** `outcome`: a host's; else the response is scored as it stands. */
  | { readonly type: 'attempt'; readonly itemId: string; readonly outcome?: Outcome }
  | { readonly type: 'go'; readonly itemId: string }
  | { readonly type: 'finish'; readonly reason: 'learner' | 'time' };

/** As stored. */
export type SessionEvent = { readonly at: number } & (
  | {
      readonly type: 'respond';
      readonly itemId: string;
      readonly response: ResponseValue | null;
      readonly hash: string;
    }
  | {
      readonly type: 'attempt';
      readonly id: string;
      readonly itemId: string;
      readonly hash: string;
      /** The item as it was answered; once per hash. */
      readonly item?: Item;
      readonly outcome: Outcome;
    }
  | { readonly type: 'go'; readonly itemId: string }
  | { readonly type: 'finish'; readonly reason: 'learner' | 'time' }
);

/** No further attempt is to be had. */
export const isClosed = ({ attempts }: ItemState): boolean => attempts.length > 0;

/** The attempt that counts. */
export const countedAttempt = ({ attempts }: ItemState): Attempt | undefined => attempts.at(-1);

const indexOf = (state: SessionState, itemId: string) => state.items.findIndex(({ id }) => id === itemId);

/** Does this event change anything? One that can't be, after a double click, from a second tab, is left out. */
export const isPossible = (state: SessionState, event: SessionAction | SessionEvent): boolean => {
  if (state.finished) return false;
  if (event.type === 'finish') return true;
  const index = indexOf(state, event.itemId);
  const item = state.items[index];
  if (!item || ('hash' in event && event.hash !== item.hash)) return false;
  switch (event.type) {
    case 'respond':
      return !isClosed(item);
    case 'attempt':
      return !isClosed(item) && item.response !== null;
    case 'go':
      return (
        event.itemId !== state.current &&
        (state.settings.navigation === 'free' || index > indexOf(state, state.current))
      );
    default:
      return false; // of a later version
  }
};

const change = (state: SessionState, itemId: string, edit: (item: ItemState) => ItemState): SessionState => {
  const items = state.items.slice();
  const index = indexOf(state, itemId);
  items[index] = edit(items[index]!);
  return { ...state, items };
};

export const reduceSession = (state: SessionState, event: SessionEvent): SessionState => {
  if (!isPossible(state, event)) return state;
  switch (event.type) {
    case 'respond':
      return change(state, event.itemId, (item) => ({ ...item, response: event.response }));
    case 'attempt': {
      const since = event.itemId === state.current ? state.shownAt : state.startedAt;
      const { id, at, outcome } = event;
      return change(state, event.itemId, (item) => ({
        ...item,
        attempts: [...item.attempts, { id, at, outcome, response: item.response!, duration: Math.max(0, at - since) }],
      }));
    }
    case 'go':
      return { ...state, current: event.itemId, shownAt: event.at };
    case 'finish':
      return { ...state, finished: true, finishedAt: event.at, reason: event.reason };
  }
};
