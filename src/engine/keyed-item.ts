import type { Item } from './item.js';
import type { InteractionDefinition } from './interaction-definition.js';
import type { Attempt, ItemState } from './session.js';
import type { SessionItem } from './session-store.js';
import { isRecord } from './shape.js';

/** Has it the shape of its type? What only second parts have is not a part of that. */
export const isOfType = (item: object, { shape }: InteractionDefinition): boolean => {
  const { first: _first, dependent: _dependent, ...own } = item as Item;
  return shape(own);
};

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
  if (!isRecord(given) || given.id !== item.id || !isOfType(given, definition)) return undefined;
  const keyed = definition.parse(given as Item);
  const ids = keyed && definition.arrangement(keyed).lists.flatMap((list) => list.map(({ id }) => id));
  const isSame = ids?.length === order.length && ids.every((id) => order.includes(id));
  return isSame && (response === null || definition.read(keyed!, response) !== undefined) ? keyed : undefined;
};
