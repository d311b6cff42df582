import type { Bank, Item } from '../engine/item.js';

/** What an item of one type asks: of its own keys, all but the answer. */
export type StripItem<I extends Item = Item> = (item: I) => object;

/** What every type has, and may be known before it is marked. What is not named here is left out. */
const stripItem = (item: Item, strips: ReadonlyMap<string, StripItem>): object => {
  const { id, type, prompt, points, scored, hints, media, tags, difficulty, timeLimit, status, lang, shuffle } = item;
  return {
    ...{ id, type, prompt, points, scored, hints, media, tags, difficulty, timeLimit, status, lang, shuffle },
    ...strips.get(type)!(item),
  };
};

/** A second part goes back into its first, whose state it shares. */
const stripItems = (items: readonly Item[], strips: ReadonlyMap<string, StripItem>): readonly object[] => {
  const thens = new Map(items.map((item) => [item.first, item]));
  return items
    .filter(({ first }) => first === undefined)
    .map((item) => {
      const then = thens.get(item.id);
      if (!then) return stripItem(item, strips);
      const { dependent } = then;
      return { ...stripItem(item, strips), then: { ...stripItem(then, strips), status: undefined, dependent } };
    });
};

/**
 * The bank as it may be sent to learners: without keys, and without what is said once an answer is given (explanations,
 * evidence, feedback, corrections, notes). Ids stay, so that a response is one to the whole bank's item, too.
 * @param strips what is left of each type's own keys; every type is there
 * @returns as an author would write it, with `scorer: "host"`
 */
export const stripKeys = (bank: Bank, strips: ReadonlyMap<string, StripItem>): object => {
  const { id, title, description, authors, license, lang, markup, sources, settings, sections } = bank;
  const stripped = sections.map((section) => ({
    ...section,
    items: stripItems(section.items, strips),
  }));
  const [only] = stripped;
  const isPlain = stripped.length === 1 && Object.keys(only!).length === 1;
  const whole = {
    version: 1,
    ...{ id, title, description, authors, license, lang, markup, sources },
    settings: { ...settings, scorer: 'host' },
    ...(isPlain ? { items: only!.items } : { sections: stripped }),
  };
  // As data: keys without a value are gone.
  return JSON.parse(JSON.stringify(whole)) as object;
};
