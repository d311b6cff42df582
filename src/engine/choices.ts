/** One of a list, or with `multiple` a set: what choosing is to `choice`, `hotspot` and `hottext`. */
import { compare, greatest, type Fraction } from './fraction.js';
import type { PresentOptions } from './interaction-definition.js';
import type { Item, Option } from './item.js';
import { bestOfSet, creditOf, isRight } from './options.js';
import { isScored } from './outcome.js';

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

const isBest = (option: Option, options: readonly Option[]) => compare(creditOf(option), bestCredit(options)) === 0n;

export const feedbackOf = (option: Option, isChosen: boolean) => (isChosen ? option.feedback : option.unchosenFeedback);

/** @returns what the view of each option holds of the key */
export const tellChoices = (
  item: Choosing,
  options: readonly Option[],
  { reveal, response }: Pick<PresentOptions<ChoiceResponse>, 'reveal' | 'response'>,
): ((option: Option) => Told) => {
  const chosen = new Set([response ?? []].flat());
  const stateOf = (option: Option, isChosen: boolean): OptionState =>
    !isRight(option)
      ? isChosen
        ? 'incorrect'
        : 'rest'
      : item.multiple || isBest(option, options)
        ? isChosen
          ? 'correct'
          : 'key'
        : isChosen
          ? 'partly'
          : 'rest';
  return (option) => {
    const isChosen = chosen.has(option.id);
    const told = reveal === 'key' || (reveal === 'chosen' && isChosen);
    return {
      state: told && isScored(item) ? stateOf(option, isChosen) : undefined,
      feedback: told ? feedbackOf(option, isChosen) : undefined,
    };
  };
};

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

export const correctChoices = ({ multiple }: Choosing, options: readonly Option[]): ChoiceResponse | null => {
  const keys = options.filter((option) => isRight(option) && (multiple || isBest(option, options))).map(({ id }) => id);
  return keys.length ? (multiple ? keys : keys[0]!) : null;
};
