/** Authored data, as types. Everything here is derived from `item-schema.ts`. */
import type { InferOutput, ObjectEntries, StrictObjectSchema } from 'valibot';
import type * as schema from './item-schema.js';

type Entries<E extends ObjectEntries> = InferOutput<StrictObjectSchema<E, undefined>>;

export type Media = InferOutput<typeof schema.media>;
export type Evidence = InferOutput<typeof schema.evidence>;
export type Source = InferOutput<typeof schema.source>;
export type AuthoredSettings = InferOutput<typeof schema.settings>;
/** An option as it is once its text has got an id. */
export type Option = Entries<typeof schema.optionEntries> & { readonly id: string };

/**
 * An item of any type: as it stands in the bank, with the ids filled in, and so a right item of a bank itself. What
 * an interaction adds is known to its definition alone.
 */
export type Item = Entries<typeof schema.itemEntries> & {
  readonly id: string;
  readonly type: string;
  readonly scoring?: string | undefined;
  /** Id of the item that this one is the second part of: its `then`. Never authored: the parser writes it. */
  readonly first?: string | undefined;
} & Entries<typeof schema.thenEntries>;

/** An item as it was written: an id may be missing, and a second part stands in it. */
export type AuthoredItem = Omit<Item, 'id'> & {
  readonly id?: string | undefined;
  readonly then?: AuthoredItem | undefined;
};

export interface Section extends Entries<typeof schema.sectionEntries> {
  readonly items: readonly Item[];
}

export interface Bank {
  readonly id: string;
  readonly title: string;
  readonly description?: string | undefined;
  readonly authors?: readonly string[] | undefined;
  readonly license?: string | undefined;
  readonly lang: string;
  readonly markup: 'plain' | 'markdown';
  readonly sources: Readonly<Record<string, Source>>;
  readonly settings: AuthoredSettings;
  readonly lintIgnore?: readonly string[] | undefined;
  /** A bank without sections has one, without a title. */
  readonly sections: readonly Section[];
  /** The items of all sections, in order. */
  readonly items: readonly Item[];
}
