import type { Item } from './item.js';
import type { Attempt, ItemState } from './session.js';
import type { SessionItem } from './session-store.js';
import { isRecord } from './shape.js';

/**
 * The item with its key, as a page that scores gave it with its outcome.
 * @returns undefined where it gave none that fits the answer
 */
export const keyedItem = (
  { item, definition }: SessionItem,
  order: ItemState['order'],
  { outcome, response }: Attempt,
): Item | undefined => {
  const given = outcome.item;
  if (!isRecord(given) || given.id !== item.id || !definition.shape(given)) return undefined;
  const keyed = definition.parse(given as Item);
  const ids = keyed && definition.arrangement(keyed).lists.flatMap((list) => list.map(({ id }) => id));
  const isSame = ids?.length === order.length && ids.every((id) => order.includes(id));
  return isSame && (response === null || definition.read(keyed!, response) !== undefined) ? keyed : undefined;
};
