import type { Arrangement, Definitions, Order } from './interaction-definition.js';
import type { Bank, Item } from './item.js';
import { createRandom, type Random } from './random.js';
import type { Settings } from './settings.js';

export interface Selected {
  readonly item: Item;
  readonly order: Order;
}

const shuffles = ({ shuffle: what }: Settings, things: 'items' | 'options') => what === things || what === 'all';

/** Fisher and Yates. */
const shuffle = <T>(list: readonly T[], random: Random): T[] => {
  const mixed = [...list];
  for (let i = mixed.length - 1; i > 0; i--) {
    const j = random(i + 1);
    [mixed[i], mixed[j]] = [mixed[j]!, mixed[i]!];
  }
  return mixed;
};

/** `pick` of a list, each set of that size as likely, in their order. */
const draw = <T>(list: readonly T[], pick: number | undefined, random: Random): readonly T[] => {
  if (pick === undefined || pick >= list.length) return list;
  const drawn = new Set(shuffle(list, random).slice(0, pick));
  return list.filter((entry) => drawn.has(entry));
};

/** Shuffles what is not fixed over the places that are not fixed. */
const mix = (list: Arrangement['lists'][number], random: Random): string[] => {
  const free = shuffle(
    list.filter(({ fixed }) => !fixed),
    random,
  );
  return list.map((entry) => (entry.fixed ? entry : free.pop()!).id);
};

/** The order of an item's options, from the session's seed and the item's id alone: other items don't change it. */
export const orderOf = (item: Item, seed: string, settings: Settings, definitions: Definitions): Order => {
  const { lists, always, never } = definitions.get(item.type)!.arrangement(item);
  if (!always && (item.shuffle === false || !shuffles(settings, 'options')))
    return lists.flatMap((list) => list.map(({ id }) => id));
  const random = createRandom(`${seed}\n${item.id}`);
  // Drawn again while it comes out solved; where there is no other order, not for ever.
  for (let tries = 0; ; tries++) {
    const order = lists.flatMap((list) => mix(list, random));
    if (tries > 99 || !never?.some((solved) => order.every((id, place) => id === solved[place]))) return order;
  }
};

/** Draws the items of a session and their orders. Items stay within their section, so that they keep its passage. */
export const selectItems = (
  bank: Bank,
  seed: string,
  settings: Settings,
  definitions: Definitions,
): readonly Selected[] => {
  const random = createRandom(seed);
  // A second part is drawn with its first, and stands behind it.
  const thens = new Map(bank.items.map((item) => [item.first, item]));
  const sections = bank.sections.map(({ items, pick }) =>
    draw(
      items.filter(({ status, first }) => status !== 'withdrawn' && !first),
      pick,
      random,
    ),
  );
  const drawn = new Set(draw(sections.flat(), settings.pick, random));
  const isMixed = shuffles(settings, 'items');
  return sections
    .flatMap((items) => {
      const own = items.filter((item) => drawn.has(item));
      return isMixed ? shuffle(own, random) : own;
    })
    .flatMap((item) => [item, thens.get(item.id)])
    .flatMap((item) => (item ? { item, order: orderOf(item, seed, settings, definitions) } : []));
};
