import { ONE, ZERO, type Fraction } from './fraction.js';
import type { InteractionDefinition, ItemContext } from './interaction-definition.js';
import type { Item } from './item.js';
import { isScored } from './outcome.js';

/** The most that an item can give, of its points; of one without a key that the page scores, all of them. */
export const bestOf = (item: Item, definition: InteractionDefinition, context: ItemContext): Fraction => {
  if (!isScored(item)) return ZERO;
  const best = definition.best(item, context);
  return best.n > 0n || context.scorer !== 'host' ? best : ONE;
};
