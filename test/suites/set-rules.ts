/**
 * The rules for sets, a second time, straight from the formulas of BANK.md: k options, n of them right, C right and W
 * wrong ones chosen, M = n − C, p the `wrongPenalty`. Shares nothing with `src/engine/scoring-rules.ts`.
 */
import { least, minus, most, over, plus, q, times, type Q } from './rational.js';

export interface Tally {
  readonly k: number;
  readonly n: number;
  readonly C: number;
  readonly W: number;
  readonly p: Q;
}

const [zero, one] = [q(0), q(1)];
const halves = ({ k, n, C, W }: Tally): Q => {
  const e = W + (n - C);
  if (e === 0) return one;
  if (e === 1 && k >= 3) return q(1, 2);
  if (e === 2 && k >= 5) return q(1, 4);
  return zero;
};

export const formulas: Readonly<Record<string, (tally: Tally) => Q>> = {
  balanced: ({ k, n, C, W, p }) => most(zero, minus(q(C, n), k === n ? zero : over(times(p, q(W)), q(k - n)))),
  exact: ({ n, C, W }) => (C === n && W === 0 ? one : zero),
  'right-minus-wrong': ({ n, C, W, p }) => over(most(zero, minus(q(C), times(p, q(W)))), q(n)),
  'no-penalty': ({ n, C }) => q(C, n),
  'each-option': ({ k, n, C, W }) => (C + W === 0 ? zero : q(C + (k - n - W), k)),
  'one-wrong-voids': ({ n, C, W }) => (W > 0 ? zero : q(C, n)),
  halves,
  'over-selection': ({ n, C, W }) => q(Math.max(0, C - Math.max(0, C + W - n)), n),
  'any-of': ({ C, W }) => (C >= 1 && W === 0 ? one : zero),
};

/** `weights`: Σ credit of the chosen, between `lower` (null: none) and `upper`. */
export const weights = (credits: readonly Q[], lower: Q | null, upper: Q): Q => {
  const sum = credits.reduce(plus, zero);
  return least(upper, lower ? most(lower, sum) : sum);
};
