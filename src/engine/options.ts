/** What interactions with options share: ids, keys and credits. */
import { fromNumber, greatest, least, ONE, sum, ZERO, type Fraction } from './fraction.js';
import type { Item, Option } from './item.js';
import { assignIds } from './slug.js';

export type AuthoredOption = string | (Omit<Option, 'id'> & { readonly id?: string | undefined });

/** Every option as an object with its id; undefined where two have the same, since nothing could tell them apart. */
export const readOptions = (authored: readonly AuthoredOption[]): readonly Option[] | undefined => {
  const options = authored.map((option) => (typeof option === 'string' ? { text: option } : option));
  const ids = assignIds(options, 'option');
  return new Set(ids).size < ids.length ? undefined : options.map((option, index) => ({ ...option, id: ids[index]! }));
};

/** `credit` takes the place of `correct`. */
export const creditOf = ({ credit, correct }: Option): Fraction =>
  credit !== undefined ? fromNumber(credit) : correct ? ONE : ZERO;

export const isRight = (option: Option): boolean => creditOf(option).n > 0n;

/** Its options earn parts of the mark. */
export const isWeighted = ({ scoring }: Item, options: readonly Option[]): boolean =>
  scoring ? scoring === 'weights' : options.some(({ credit }) => credit !== undefined);

/** Between the item's `lower` (default 0; null: none) and `upper` (default 1). */
export const clamp = (x: Fraction, { lower = 0, upper = 1 }: Item): Fraction =>
  least(fromNumber(upper), lower === null ? x : greatest(fromNumber(lower), x));

/** The most that a set of options can earn. */
export const bestOfSet = (item: Item, options: readonly Option[]): Fraction => {
  const right = options.filter(isRight);
  return isWeighted(item, options) ? clamp(sum(right.map(creditOf)), item) : right.length ? ONE : ZERO;
};
