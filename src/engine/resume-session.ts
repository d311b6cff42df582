/** How a saved session meets the bank as it is today. The embed loads this where there is one. */
import { itemHash } from './item-hash.js';
import type { Definitions } from './interaction-definition.js';
import type { Bank, Item } from './item.js';
import { orderOf } from './select-items.js';
import { reduceSession, type ItemState, type SessionState } from './session.js';
import { beginItem, type SavedSession } from './session-header.js';
import type { ScoreItem } from './session-store.js';

export interface Resumed {
  readonly state: SessionState;
  /** The version of each item that goes on, by id. */
  readonly versions: Map<string, Item>;
}

/** @returns undefined where it is no session of this bank, or of a format that is not known */
export const readSaved = (saved: string | undefined, { id }: Bank): SavedSession | undefined => {
  try {
    const session = JSON.parse(saved ?? 'null') as SavedSession | null;
    return session?.format === 1 &&
      session.bankId === id &&
      Array.isArray(session.items) &&
      Array.isArray(session.events)
      ? session
      : undefined;
  } catch {
    return undefined;
  }
};

/**
 * Which version of an item goes on: the bank's, where it is the one that was answered, or nothing was; else the one kept
 * with the attempt. So an edited bank never re-maps an answer. What is gone and was never answered is left out.
 * @param first the state before any item
 */
export const resumeSession = (
  saved: SavedSession,
  first: SessionState,
  bank: Bank,
  definitions: Definitions,
  score: ScoreItem,
): Resumed => {
  const versions = new Map<string, Item>();
  const inBank = new Map(bank.items.map((item) => [item.id, item]));
  const attempts = saved.events.filter((event) => event.type === 'attempt');
  const kept = new Map(attempts.map(({ hash, item }) => [hash, item] as const).filter(([, item]) => item));
  const answered = new Map(attempts.map(({ itemId, hash }) => [itemId, hash]));

  const items = saved.items.flatMap(({ id, hash: drawn, order }): ItemState[] => {
    const item = inBank.get(id);
    const hash = item && itemHash(item);
    const pinned = answered.get(id) ?? drawn;
    const version =
      item && (hash === pinned || !answered.has(id) || item.status === 'corrected') ? item : kept.get(pinned);
    const definition = version && definitions.get(version.type);
    // What storage gives is not trusted.
    if (!version || !definition?.shape(version)) return [];
    versions.set(id, item?.status === 'withdrawn' ? { ...version, status: 'withdrawn' } : version);
    const isAsDrawn = hash === drawn || (version !== item && pinned === drawn);
    const state = beginItem(
      id,
      answered.get(id) ?? hash!,
      isAsDrawn ? order : orderOf(version, saved.seed, saved.settings, definitions),
    );
    return [hash === drawn ? state : { ...state, changed: true }];
  });

  let state: SessionState = { ...first, items, current: items[0]?.id ?? '' };
  for (const event of saved.events) {
    const item = event.type === 'attempt' ? versions.get(event.itemId) : undefined;
    // Only an item that the bank marks as corrected is scored anew.
    if (event.type === 'attempt' && item?.status === 'corrected' && itemHash(item) !== event.hash) {
      const response = state.items.find(({ id }) => id === item.id)?.response;
      const outcome = score(item, response, bank.lang);
      state = reduceSession(state, { ...event, outcome });
    } else state = reduceSession(state, event);
  }
  return { state, versions };
};
