/** One of a list, or with `multiple` a set: what choosing is to `choice`, `hotspot` and `hottext`. */
import { compare, greatest, type Fraction } from './fraction.js';
import type { Item, Option } from './item.js';
import { bestOfSet, creditOf } from './options.js';

/** An item in which something is chosen. */
export type Choosing = Item & { readonly multiple?: boolean | undefined };

export type ChoiceResponse = string | readonly string[];

/**
 * `correct`, `partly` and `incorrect` are verdicts on what was chosen; `key` is a right option that was not; `rest` a
 * wrong one that was not.
 */
export type OptionState = 'correct' | 'partly' | 'incorrect' | 'key' | 'rest';

/** What a view says of an option once it may. */
export interface Told {
  readonly state?: OptionState | undefined;
  readonly feedback?: string | undefined;
}

/** The best credit of one option: what a single choice can reach. */
const bestCredit = (options: readonly Option[]): Fraction => options.map(creditOf).reduce(greatest);

export const isBest = (option: Option, options: readonly Option[]) =>
  compare(creditOf(option), bestCredit(options)) === 0n;

/** A response, in the order of the options; undefined where it is none. */
export const readChoices = (
  { multiple }: Choosing,
  options: readonly Option[],
  response: unknown,
): ChoiceResponse | undefined => {
  const ids = options.map(({ id }) => id);
  const known = new Set<unknown>(ids);
  if (!multiple) return known.has(response) ? (response as string) : undefined;
  if (!Array.isArray(response) || !response.every((given) => known.has(given))) return undefined;
  const given = new Set<unknown>(response);
  return ids.filter((id) => given.has(id));
};

export const bestOfChoices = (item: Choosing, options: readonly Option[]): Fraction =>
  item.multiple ? bestOfSet(item, options) : bestCredit(options);
