/**
 * The rules for parts, a second time, straight from the formulas of BANK.md: N parts with a key, c what the right ones
 * earn (1 each, or their credit), w wrong ones or such as were given where nothing belongs, p the `wrongPenalty`, best
 * what the best answers of all parts would earn. Shares nothing with `src/engine/part-rules.ts`.
 */
import { minus, most, over, q, same, times, type Q } from './rational.js';

export interface PartTally {
  readonly N: number;
  readonly c: Q;
  readonly w: number;
  readonly p: Q;
  readonly best: Q;
}

const [zero, one] = [q(0), q(1)];

export const formulas: Readonly<Record<string, (tally: PartTally) => Q>> = {
  'per-part': ({ N, c }) => over(c, q(N)),
  'per-part-penalised': ({ N, c, w, p }) => over(most(zero, minus(c, times(p, q(w)))), q(N)),
  exact: ({ c, w, best }) => (same(c, best) && w === 0 ? one : zero),
};
