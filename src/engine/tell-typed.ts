import { compare, ZERO, type Fraction } from './fraction.js';
import type { TellOptions } from './interaction-definition.js';
import type { Item } from './item.js';
import { isScored } from './outcome.js';
import type { TypedView } from './typed-answer.js';

interface Given {
  readonly reveal: TellOptions<string>['reveal'];
  /** Was anything typed? */
  readonly isGiven: boolean;
  /** What it earns; undefined: it matches nothing. */
  readonly earned: Fraction | undefined;
  readonly best: Fraction;
  readonly key: string | undefined;
  readonly remark: string | undefined;
  readonly verdict: TellOptions<string>['verdict'];
}

/** Nothing of the key beyond what may be told: an item that isn't scored has none. */
export const tellTyped = (
  item: Item,
  { reveal, isGiven, earned = ZERO, best, key, remark, verdict }: Given,
): Pick<TypedView, 'state' | 'key' | 'remark'> => {
  if (verdict) return { state: isGiven ? verdict(null) : undefined };
  const isRight = isGiven && compare(earned, best) >= 0n;
  const isMarked = isScored(item) && best.n > 0n;
  return {
    state: isMarked && isGiven ? (isRight ? 'correct' : earned.n > 0n ? 'partly' : 'incorrect') : undefined,
    key: isMarked && reveal === 'key' && !isRight ? key : undefined,
    remark: reveal === 'chosen' ? remark : undefined,
  };
};
