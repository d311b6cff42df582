import { nanoid } from 'nanoid';
import { itemHash } from './item-hash.js';
import type { Definitions, InteractionDefinition, ItemContext } from './interaction-definition.js';
import type { Bank, Item } from './item.js';
import type { Outcome } from './outcome.js';
import type { resumeSession } from './resume-session.js';
import { selectItems } from './select-items.js';
import {
  firstSteps,
  isPossible,
  reduceSession,
  type EventType,
  type SessionAction,
  type SessionEvent,
  type SessionState,
  type Step,
  type Steps,
} from './session.js';
import { beginItem, beginSession, type SavedSession, type SessionHeader } from './session-header.js';
import { outcomeOf, type SessionOutcome } from './session-outcome.js';
import { contextOf, resolveSettings, type SettingsLayer } from './settings.js';

export type ScoreItem = (item: Item, response: unknown, context: ItemContext) => Outcome;

/** The version of an item that a session shows and scores, and what that goes by. */
export interface SessionItem {
  readonly item: Item;
  readonly definition: InteractionDefinition;
  readonly context: ItemContext;
}

export interface StoreOptions {
  readonly seed: string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Overrides the bank's. A resumed session keeps those that it began with. */
  readonly settings?: SettingsLayer;
  /** Default: a nanoid. */
  readonly sessionId?: string;
  /** A session to go on with, and how: apart, since few visits are a second one. */
  readonly saved?: SavedSession | undefined;
  readonly resume?: typeof resumeSession;
  /** Scores an attempt that comes without its outcome. */
  readonly score?: ScoreItem;
  /** Default: those that are needed before anybody submits; the others may be learnt later. */
  readonly steps?: Steps;
}

/** An event, and its place in the list: a response that replaces the last one keeps its place. */
export interface Recorded {
  readonly index: number;
  readonly event: SessionEvent;
}

export interface SessionStore {
  readonly header: SessionHeader;
  /** It goes on from `saved`; false where nothing of that is left. */
  readonly resumed: boolean;
  getState(): SessionState & { readonly outcome: SessionOutcome };
  /** Without the outcome, whose sums cost time in long sessions. */
  readonly state: SessionState;
  readonly events: readonly SessionEvent[];
  itemOf(id: string): SessionItem;
  /** Adds what comes with the first answer. */
  learn(steps: Steps): void;
  /** @returns what was recorded; nothing where the action is not possible. `finish` first submits what was not yet. */
  dispatch(action: SessionAction): readonly Recorded[];
  subscribe(listener: (state: SessionState, recorded: Recorded) => void): () => void;
  /** JSON of a {@link SavedSession}. */
  serialize(): string;
}

export const createSessionStore = (bank: Bank, definitions: Definitions, options: StoreOptions): SessionStore => {
  const { now, saved, score } = options;
  let { steps = firstSteps } = options;
  const resumed = saved && options.resume?.(saved, bank, definitions, score!);
  const versions = resumed?.versions ?? new Map<string, Item>();
  const draw = (): SavedSession => {
    const settings = resolveSettings(bank.settings, options.settings ?? {});
    return {
      format: 1,
      sessionId: options.sessionId ?? nanoid(),
      bankId: bank.id,
      seed: options.seed,
      startedAt: now(),
      settings,
      items: selectItems(bank, options.seed, settings, definitions).map(({ item, order }) => {
        versions.set(item.id, item);
        return { id: item.id, hash: itemHash(item), order };
      }),
      events: [],
    };
  };
  const { events: before, ...header } = resumed ? saved : draw();
  const events = [...before];
  let state =
    resumed?.state ??
    beginSession(
      header,
      header.items.map(({ id, hash, order }) => beginItem(id, hash, order)),
    );

  /** Hashes of the items that an attempt holds already. */
  const kept = new Set(events.map((event) => event.type === 'attempt' && event.hash));
  const listeners = new Set<(state: SessionState, recorded: Recorded) => void>();

  const itemOf = (id: string): SessionItem => {
    const item = versions.get(id)!;
    return { item, definition: definitions.get(item.type)!, context: contextOf(item, bank, header.settings) };
  };

  const record = (event: SessionEvent): Recorded => {
    const last = events.at(-1);
    const replaces = event.type === 'respond' && last?.type === 'respond' && last.itemId === event.itemId;
    const index = replaces ? events.length - 1 : events.length;
    events[index] = event;
    if (event.type === 'attempt') kept.add(event.hash);
    state = reduceSession(state, event, steps, itemOf);
    listeners.forEach((listener) => listener(state, { index, event }));
    return { index, event };
  };

  const dispatch = (action: SessionAction): readonly Recorded[] => {
    if (!isPossible(state, action, steps, itemOf)) return [];
    const { run } = steps[action.type] as Step<EventType>;
    if (run) return run(action, { now, state, itemOf, score, record, dispatch, isKept: (hash) => kept.has(hash) });
    const at = now();
    if (action.type !== 'respond') return [record({ ...action, at } as SessionEvent)];
    const { item, definition } = itemOf(action.itemId);
    const { hash } = state.items.find(({ id }) => id === action.itemId)!;
    // In the bank's order, where it lists options.
    return [record({ ...action, response: definition.read(item, action.response) ?? action.response, hash, at })];
  };

  return {
    header,
    resumed: !!resumed,
    getState: () => ({
      ...state,
      get outcome() {
        return outcomeOf(this, itemOf);
      },
    }),
    get state() {
      return state;
    },
    events,
    itemOf,
    learn(more) {
      steps = { ...steps, ...more };
    },
    dispatch,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    serialize: () => JSON.stringify({ ...header, events }),
  };
};
