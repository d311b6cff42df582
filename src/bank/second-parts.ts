/** Banks in which an item has a second part, its `then`. The embed loads this where the quick check refuses a bank. */
import type { Definitions } from '../engine/interaction-definition.js';
import type { AuthoredItem, AuthoredSettings, Bank } from '../engine/item.js';
import { numbered } from '../engine/numbered.js';
import { isRecord } from '../engine/shape.js';
import { assignIds } from '../engine/slug.js';
import { thenShapes } from './then.shape.js';
import { buildBank, readBank, type AuthoredBank } from './read-bank.js';

/** An item by itself, or the second part of the one before it. */
export interface Part {
  readonly item: AuthoredItem;
  readonly isThen?: true;
}

/** A second part is an item of its own, right behind the first, whose state it shares. */
export const partsOf = ({ then, ...item }: AuthoredItem): readonly Part[] => {
  const { status, correction } = item;
  return then
    ? [{ item }, { item: { ...then, ...(status && { status }), ...(correction && { correction }) }, isThen: true }]
    : [{ item }];
};

/**
 * The parts with their ids: a second one's is made from the first's.
 * @param parts each second one right behind its first
 */
export const nameParts = (
  parts: readonly Part[],
): { readonly items: readonly (AuthoredItem & { readonly id: string })[]; readonly taken: ReadonlySet<number> } => {
  // '' takes the place of no other id.
  const things = parts.map(({ item, isThen }) => ({ id: item.id ?? (isThen ? '' : undefined), text: item.prompt }));
  const ids = assignIds(things, 'item');
  const items = parts.map(({ item, isThen }, index) =>
    isThen
      ? { ...item, id: item.id ?? `${ids[index - 1]}.then`, first: ids[index - 1]! }
      : { ...item, id: ids[index]! },
  );
  return { items, taken: numbered(things, ids, 'item') };
};

/** What a bank would be with other items in place of each. Whatever is no bank stays as it is. */
const withItems = (bank: unknown, edit: (item: unknown) => unknown): unknown => {
  const edited = (holder: unknown): unknown =>
    isRecord(holder) && Array.isArray(holder.items) ? { ...holder, items: holder.items.flatMap(edit) } : holder;
  const whole = edited(bank);
  return isRecord(whole) && Array.isArray(whole.sections) ? { ...whole, sections: whole.sections.map(edited) } : whole;
};

/** {@link readBank} of a bank with second parts. */
export const readSecondParts = (
  raw: unknown,
  definitions: Definitions,
  overrides?: AuthoredSettings,
): Bank | undefined => {
  const fits = (then: unknown): boolean => {
    if (!isRecord(then)) return false;
    const { dependent: _dependent, ...item } = then;
    const fitsType = definitions.get(item.type as string)?.shape(item);
    return !!fitsType && Object.entries(thenShapes).every(([key, shape]) => shape(then[key]));
  };
  const thens: unknown[] = [];
  // Whether all else is right is told by what reads plain banks.
  const plain = withItems(raw, (item) => {
    if (!isRecord(item) || !Object.hasOwn(item, 'then')) return [item];
    const { then, ...first } = item;
    thens.push(then);
    return [first];
  });
  if (!readBank(plain, definitions, overrides) || !thens.every(fits)) return undefined;
  const parts: Part[] = [];
  withItems(raw, (item) => parts.push(...partsOf(item as AuthoredItem)));
  const { items } = nameParts(parts);
  let index = 0;
  const flat = withItems(raw, (item) => partsOf(item as AuthoredItem).map(() => items[index++]));
  return buildBank(flat as AuthoredBank, definitions, overrides);
};
