/** The whole bank, as one schema: its root here, the union of the items from the interactions that are passed in. */
import * as v from 'valibot';
import { bankEntries, sectionEntries } from '../engine/item-schema.js';

export type ItemSchema = v.GenericSchema & { readonly entries: { readonly type: { readonly literal: string } } };

export const bankSchema = (itemSchemas: readonly ItemSchema[]) => {
  const items = v.array(v.union([...itemSchemas]));
  return v.strictObject({
    ...bankEntries,
    items: v.optional(items),
    sections: v.optional(v.array(v.strictObject({ ...sectionEntries, items }))),
  });
};
