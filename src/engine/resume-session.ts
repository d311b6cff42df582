/** How a saved session meets the bank as it is today. The embed loads this where there is one. */
import { allSteps } from './all-steps.js';
import { itemHash } from './item-hash.js';
import { isOfType } from './keyed-item.js';
import type { Definitions, Order } from './interaction-definition.js';
import type { Bank, Item } from './item.js';
import { orderOf } from './select-items.js';
import { changeItem, reduceSession, type ItemState, type SessionEvent, type SessionState } from './session.js';
import { contextOf } from './settings.js';
import { beginItem, beginSession, type SavedSession } from './session-header.js';
import { earnedBy } from './session-steps.js';
import type { ScoreItem, SessionItem } from './session-store.js';

export interface Resumed {
  readonly state: SessionState;
  /** The version of each item that goes on, by id. */
  readonly versions: Map<string, Item>;
}

/**
 * Which version of an item goes on: the bank's, where it is the one that was answered, or nothing was; else the one kept
 * with the attempt. So an edited bank never re-maps an answer. What is gone and was never answered is left out. An item
 * that is marked as corrected goes on in the bank's version.
 * @returns undefined where nothing is left of the session
 */
export const resumeSession = (
  saved: SavedSession,
  bank: Bank,
  definitions: Definitions,
  score: ScoreItem,
): Resumed | undefined => {
  const versions = new Map<string, Item>();
  const inBank = new Map(bank.items.map((item) => [item.id, item]));
  const attempts = saved.events.filter((event) => event.type === 'attempt');
  const answered = new Map(attempts.map(({ itemId, hash }) => [itemId, hash]));
  const kept = new Map(attempts.flatMap(({ hash, item }) => (item ? [[hash, item] as const] : [])));

  /** A kept item is what its hash says, or it is none. */
  const readKept = (id: string, hash: string): Item | undefined => {
    const item = kept.get(hash);
    const definition = item && definitions.get(item.type);
    return item && definition && isOfType(item, definition) && item.id === id && itemHash(item) === hash
      ? definition.parse(item)
      : undefined;
  };
  const orderFor = (item: Item, order: Order): Order => {
    const ids = definitions
      .get(item.type)!
      .arrangement(item)
      .lists.flatMap((list) => list.map(({ id }) => id));
    const isWhole = order.length === ids.length && ids.every((id) => order.includes(id));
    return isWhole ? order : orderOf(item, saved.seed, saved.settings, definitions);
  };

  const items = saved.items.flatMap(({ id, hash: drawn, order }): ItemState[] => {
    const item = inBank.get(id);
    const hash = item && itemHash(item);
    const answeredHash = answered.get(id);
    // What a page scored, or what is of another type now, can't be scored anew.
    const isCorrigible = saved.settings.scorer !== 'host' && kept.get(answeredHash!)?.type === item?.type;
    const isBanks = item && (!answeredHash || hash === answeredHash || (item.status === 'corrected' && isCorrigible));
    const version = isBanks ? item : readKept(id, answeredHash ?? drawn);
    if (!version || versions.has(id)) return [];
    const { status, correction } = item ?? {};
    versions.set(id, status === 'withdrawn' ? { ...version, status, ...(correction && { correction }) } : version);
    const state = beginItem(id, answeredHash ?? hash!, orderFor(version, order));
    return [hash === drawn ? state : { ...state, changed: true }];
  });
  if (!items.length) return undefined;

  const itemOf = (id: string): SessionItem => {
    const item = versions.get(id)!;
    return { item, definition: definitions.get(item.type)!, context: contextOf(item, bank, saved.settings) };
  };
  // Only an item that the bank marks as corrected is scored anew.
  const isRescored = (event: SessionEvent): boolean => {
    const item = 'itemId' in event ? versions.get(event.itemId) : undefined;
    // What the page scored stays.
    const isOurs = saved.settings.scorer !== 'host';
    return isOurs && item?.status === 'corrected' && 'hash' in event && itemHash(item) !== event.hash;
  };
  let state = beginSession(saved, items);
  const reduce = (event: SessionEvent) => {
    state = reduceSession(state, event, allSteps, itemOf);
  };
  for (const event of saved.events) {
    if (!isRescored(event) || !('itemId' in event)) {
      reduce(event);
      continue;
    }
    const { itemId } = event;
    const find = () => state.items.find(({ id }) => id === itemId)!;
    const { closed } = find();
    // What was done after an attempt that is right by now was done all the same.
    state = changeItem(state, itemId, ({ closed: _closed, ...item }) => item);
    reduce(event.type === 'attempt' ? { ...event, outcome: earnedBy(find(), itemOf(itemId), score) } : event);
    if (closed) state = changeItem(state, itemId, (item) => ({ ...item, closed }));
  }
  return { state, versions };
};
