/**
 * What an item counts after several attempts, a second time, straight from BANK.md's "Over time". Shares nothing with
 * `src/engine/item-result.ts`.
 */
import { least, minus, most, order, q, times, type Q } from './rational.js';

export interface Made {
  /** What the attempt earned by itself, in fractions of the item's points. */
  readonly earned: Q;
  readonly certainty?: 'low' | 'middle' | 'high' | undefined;
  readonly dontKnow?: boolean | undefined;
}
export interface Terms {
  readonly certainty: boolean;
  readonly attemptPenalty: Q;
  readonly hintPenalty: Q;
}

const zero = q(0);
const REWARD = { low: 1, middle: 2, high: 3 } as const;
const LOSS = { low: 0, middle: -2, high: -6 } as const;

const staked = ({ earned, certainty = 'low', dontKnow = false }: Made): Q => {
  if (dontKnow) return zero;
  return order(earned, zero) > 0 ? times(earned, q(REWARD[certainty])) : q(LOSS[certainty]);
};
/** A penalty takes nothing below 0, and nothing at all of what is below 0. */
const less = (from: Q, penalty: Q): Q => most(least(zero, from), minus(from, penalty));

/** @param made at least one */
export const countedOf = (made: readonly Made[], hints: number, terms: Terms): Q => {
  const each = made.map((one, i) =>
    less(terms.certainty ? staked(one) : one.earned, times(terms.attemptPenalty, q(i))),
  );
  return less(each.reduce(most), times(terms.hintPenalty, q(hints)));
};
