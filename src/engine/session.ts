/**
 * A session is a list of events; the state is what they reduce to. Nothing here makes up an id, asks a clock or draws at
 * random: ids and times come in with the events, orders with the first state.
 */
import type { Order, ResponseValue } from './interaction-definition.js';
import type { Item } from './item.js';
import type { Outcome } from './outcome.js';
import type { Recorded, ScoreItem, SessionItem } from './session-store.js';
import type { Settings } from './settings.js';

/** How sure the learner is. */
export type Certainty = 'low' | 'middle' | 'high';

/** What was submitted once, and what it earned by itself. */
export interface Attempt {
  readonly id: string;
  /** null: the learner doesn't know. */
  readonly response: ResponseValue | null;
  readonly outcome: Outcome;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Milliseconds from the showing of the item to the attempt. */
  readonly duration: number;
  readonly certainty?: Certainty;
  readonly dontKnow?: true;
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
  /** How sure the learner is of it. */
  readonly certainty?: Certainty;
  /** "I don't know" stands in the place of a response. */
  readonly dontKnow?: true | undefined;
  /** An attempt was told, another is left, and nothing was responded since. */
  readonly told?: true | undefined;
  /** No further attempt is to be had. */
  readonly closed?: true;
  /** When its own time is over, milliseconds since 1970; absent: it has no limit, or was not shown yet. */
  readonly dueAt?: number;
  /** Its own time was over before it was answered for good. */
  readonly timeUp?: true;
  /** What the item counts: its best attempt, after certainty and penalties. */
  readonly result?: Outcome;
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
  /** Under a time limit: since when its clock runs. */
  readonly startedAt: number;
  /** What the learner chose before the start, under a time limit; null: no limit. Absent: it has not begun. */
  readonly factor?: TimeFactor;
  /** When the time is over, milliseconds since 1970; absent: there is no limit. */
  readonly dueAt?: number;
  /** The system's clock was set under way: milliseconds to be added to it. */
  readonly clockShift?: number;
  /** Since when the current item has been shown. */
  readonly shownAt: number;
  readonly finished: boolean;
  readonly finishedAt?: number;
  readonly reason?: 'learner' | 'time';
}

/** How many times the limit; null: no limit. */
export type TimeFactor = 1 | 1.5 | 2 | null;

/** What may be dispatched; the store adds `at` and what else a stored event holds. */
export type SessionAction =
  | { readonly type: 'respond'; readonly itemId: string; readonly response: ResponseValue | null }
  /** `outcome`: a host's; else the response is scored as it stands. */
  | {
      readonly type: 'attempt';
      readonly itemId: string;
      readonly certainty?: Certainty | undefined;
      readonly outcome?: Outcome;
    }
  /** With immediate feedback an attempt; else a response that may still be changed. */
  | { readonly type: 'dont-know'; readonly itemId: string }
  | { readonly type: 'certainty'; readonly itemId: string; readonly certainty: Certainty }
  | { readonly type: 'hint'; readonly itemId: string }
  /** Shows the answer, for the attempts that are left. */
  | { readonly type: 'give-up'; readonly itemId: string }
  | { readonly type: 'go'; readonly itemId: string }
  /** Begins a session under a time limit. */
  | { readonly type: 'time'; readonly factor: TimeFactor }
  /** Of the session, or of one item. */
  | { readonly type: 'more-time'; readonly itemId?: string }
  /** The item's own time is over. First it is submitted as it stands, but where `isAlone`; `dueAt`: the end that is meant. */
  | { readonly type: 'time-up'; readonly itemId: string; readonly dueAt: number; readonly isAlone?: boolean }
  /** The system's clock was set. */
  | { readonly type: 'clock'; readonly shift: number }
  /** Likewise; where there is more time by now than is meant, nothing ends. */
  | {
      readonly type: 'finish';
      readonly reason: 'learner' | 'time';
      readonly dueAt?: number;
      readonly isAlone?: boolean;
    };

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
      readonly certainty?: Certainty;
    }
  | { readonly type: 'certainty'; readonly itemId: string; readonly certainty: Certainty; readonly hash: string }
  | { readonly type: 'dont-know' | 'hint' | 'give-up'; readonly itemId: string; readonly hash: string }
  | { readonly type: 'go'; readonly itemId: string }
  | { readonly type: 'time'; readonly factor: TimeFactor }
  | { readonly type: 'more-time'; readonly itemId?: string }
  | { readonly type: 'time-up'; readonly itemId: string; readonly dueAt: number; readonly hash: string }
  | { readonly type: 'clock'; readonly shift: number }
  | { readonly type: 'finish'; readonly reason: 'learner' | 'time'; readonly dueAt?: number }
);

export type EventType = SessionEvent['type'];
type Of<T extends EventType, U> = Extract<U, { readonly type: T }> | (SessionEvent & { readonly type: T });
type ItemOf = (id: string) => SessionItem;

/** What the store lends to a step that records more than the action itself. */
export interface StepTools {
  readonly now: () => number;
  readonly state: SessionState;
  readonly itemOf: ItemOf;
  readonly score: ScoreItem | undefined;
  /** Is a version of an item, by its hash, kept with an earlier attempt? */
  isKept(hash: string): boolean;
  record(event: SessionEvent): Recorded;
  dispatch(action: SessionAction): readonly Recorded[];
}

/** What one type of event does. */
export interface Step<T extends EventType> {
  /** @param item its item, of this hash and not closed; undefined where it has none */
  isPossible(state: SessionState, event: Of<T, SessionAction>, item: ItemState | undefined, itemOf: ItemOf): boolean;
  reduce(state: SessionState, event: SessionEvent & { readonly type: T }, itemOf: ItemOf): SessionState;
  /** Absent: the action is recorded as it stands. */
  run?(action: Extract<SessionAction, { readonly type: T }>, tools: StepTools): readonly Recorded[];
}
export type Steps = { readonly [T in EventType]?: Step<T> };

/** No further attempt is to be had. */
export const isClosed = ({ closed }: ItemState): boolean => !!closed;

/** The attempt that is shown. */
export const lastAttempt = ({ attempts }: ItemState): Attempt | undefined => attempts.at(-1);

const indexOf = (state: SessionState, itemId: string) => state.items.findIndex(({ id }) => id === itemId);

export const changeItem = (
  state: SessionState,
  itemId: string,
  edit: (item: ItemState) => ItemState,
): SessionState => ({ ...state, items: state.items.map((item) => (item.id === itemId ? edit(item) : item)) });

/** What a page needs before anybody submits; the others are in `session-steps.ts`. */
export const firstSteps: Steps = {
  respond: {
    isPossible: (_, __, item) => !!item,
    reduce: (state, { itemId, response }) =>
      changeItem(state, itemId, ({ told: _told, dontKnow: _dontKnow, ...item }) => ({ ...item, response })),
  },
  go: {
    isPossible: (state, { itemId }) =>
      itemId !== state.current &&
      indexOf(state, itemId) >= 0 &&
      (state.settings.navigation === 'free' || indexOf(state, itemId) > indexOf(state, state.current)),
    reduce: (state, { itemId, at }) => ({ ...state, current: itemId, shownAt: at }),
  },
};

/** Does this event change anything? One that can't be, after a double click, from a second tab, is left out. */
export const isPossible = (
  state: SessionState,
  event: SessionAction | SessionEvent,
  steps: Steps,
  itemOf: ItemOf,
): boolean => {
  const item = 'itemId' in event ? state.items.find(({ id }) => id === event.itemId) : undefined;
  const isOpen = item && !isClosed(item) && !('hash' in event && event.hash !== item.hash);
  // A type of a later version has no step.
  return (
    !state.finished &&
    !!(steps[event.type] as Partial<Step<EventType>> | undefined)?.isPossible?.(
      state,
      event,
      isOpen ? item : undefined,
      itemOf,
    )
  );
};

export const reduceSession = (state: SessionState, event: SessionEvent, steps: Steps, itemOf: ItemOf): SessionState =>
  isPossible(state, event, steps, itemOf) ? (steps[event.type] as Step<EventType>).reduce(state, event, itemOf) : state;
