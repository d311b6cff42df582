/** Exact tails and the like: how likely is it that chance alone made a bank so? */

/** Chances below it are left out: all together they are far below what a rule asks. */
const NOTHING = 1e-30;

/**
 * The chance of at least `least` successes in independent draws, each with a probability of its own (Poisson-binomial).
 * By dynamic programming over the draws, in the band of successes that have a chance at all: so that
 * 50,000 draws are no matter.
 */
export const upperTail = (probabilities: readonly number[], least: number): number => {
  if (least <= 0) return 1;
  // chances[s]: of exactly s successes so far.
  const chances = new Float64Array(probabilities.length + 2);
  chances[0] = 1;
  let [low, high] = [0, 0];
  for (const p of probabilities) {
    high++;
    for (let s = high; s > low; s--) chances[s] = chances[s]! * (1 - p) + chances[s - 1]! * p;
    chances[low] = chances[low]! * (1 - p);
    while (low < high && chances[low]! < NOTHING) chances[low++] = 0;
    while (high > low && chances[high]! < NOTHING) chances[high--] = 0;
  }
  let sum = 0;
  for (let s = high; s >= Math.max(low, least); s--) sum += chances[s]!;
  return Math.min(1, sum);
};

/** Both sides of a fair coin: the chance of a result at least as uneven. */
export const twoSided = (n: number, successes: number): number =>
  Math.min(1, 2 * upperTail(Array<number>(n).fill(0.5), Math.max(successes, n - successes)));

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
};
