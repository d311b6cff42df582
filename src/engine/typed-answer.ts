/** What typed answers have in common, be they texts or numbers. */
import { compare, fromNumber, ONE, ZERO, type Fraction } from './fraction.js';
import type { Reveal, View } from './interaction-definition.js';
import type { Item } from './item.js';
import { isScored } from './outcome.js';

/** An answer is right where its author says nothing else. */
export const creditOfAnswer = ({ credit }: { readonly credit?: number | undefined }): Fraction =>
  credit === undefined ? ONE : fromNumber(credit);

export const isBlank = (text: string): boolean => !/\S/.test(text);

/** What an element is given to draw. */
export interface TypedView extends View {
  /** The verdict on what was typed, once told. */
  readonly state?: 'correct' | 'partly' | 'incorrect' | undefined;
  /** What would have been right, where that was not. */
  readonly key?: string | undefined;
  /** The unit of that. */
  readonly keyUnit?: string | undefined;
  /** What the author says to it, while an attempt is left; later the verdict has it. */
  readonly remark?: string | undefined;
}

interface Given {
  readonly reveal: Reveal;
  /** Was anything typed? */
  readonly isGiven: boolean;
  /** What it earns; undefined: it matches nothing. */
  readonly earned: Fraction | undefined;
  readonly best: Fraction;
  readonly key: string | undefined;
  readonly remark: string | undefined;
}

/** Nothing of the key beyond what may be told: an item that isn't scored has none. */
export const typedStateOf = (
  item: Item,
  { reveal, isGiven, earned = ZERO, best, key, remark }: Given,
): Pick<TypedView, 'state' | 'key' | 'remark'> => {
  const isRight = isGiven && compare(earned, best) >= 0n;
  const isMarked = isScored(item) && best.n > 0n;
  return {
    state: isMarked && isGiven ? (isRight ? 'correct' : earned.n > 0n ? 'partly' : 'incorrect') : undefined,
    key: isMarked && reveal === 'key' && !isRight ? key : undefined,
    remark: reveal === 'chosen' ? remark : undefined,
  };
};
