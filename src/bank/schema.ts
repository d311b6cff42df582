/** The whole bank, as one schema: its root here, the union of the items from the interactions that are passed in. */
import * as v from 'valibot';
import { bankEntries, doc, FIRST_KEYS, sectionEntries, THEN_TYPES, thenEntries } from '../engine/item-schema.js';

export type ItemSchema = v.GenericSchema & {
  readonly entries: v.ObjectEntries & { readonly type: { readonly literal: string } };
};

/** What may stand where: an item of any type, each with what may follow it, and what may follow one. */
export const withThen = (itemSchemas: readonly ItemSchema[]) => {
  const thens = itemSchemas
    .filter(({ entries }) => (THEN_TYPES as readonly string[]).includes(entries.type.literal))
    .map(({ entries }) => {
      const own = Object.entries(entries).filter(([key]) => !(FIRST_KEYS as readonly string[]).includes(key));
      return v.strictObject({ ...Object.fromEntries(own), ...thenEntries }) as unknown as ItemSchema;
    });
  const then = doc(v.optional(v.union([...thens])), 'What is asked next, an item of its own right behind this one.');
  const items = itemSchemas.map(
    ({ entries }) => v.strictObject({ ...(entries as v.ObjectEntries), then }) as unknown as ItemSchema,
  );
  return { items, thens };
};

/** @param itemSchemas of whole items, as {@link withThen} gives them */
export const bankSchema = (itemSchemas: readonly ItemSchema[]) => {
  const items = v.array(v.union([...itemSchemas]));
  return v.strictObject({
    ...bankEntries,
    items: v.optional(items),
    sections: v.optional(v.array(v.strictObject({ ...sectionEntries, items }))),
  });
};
