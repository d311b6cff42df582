/** What an item counts after several attempts, hints and a certainty (BANK.md, "Over time"). */
import {
  add,
  compare,
  fraction,
  fromNumber,
  greatest,
  least,
  multiply,
  parse,
  subtract,
  sum,
  toNumber,
  ZERO,
  type Fraction,
} from './fraction.js';
import { isScored, pointsOf, type Outcome, type Term } from './outcome.js';
import type { Attempt, Certainty } from './session.js';
import type { SessionItem } from './session-store.js';
import type { Settings } from './settings.js';
import { term } from './term.js';

/** What a right answer is multiplied by, and what any other counts (Gardner-Medwin). */
const STAKES: Readonly<Record<Certainty, readonly [right: number, wrong: number]>> = {
  low: [1, 0],
  middle: [2, -2],
  high: [3, -6],
};

interface Earned {
  readonly value: Fraction;
  readonly terms: readonly Term[];
}

const withTerm = ({ value, terms }: Earned, rule: string, delta: Fraction): Earned =>
  delta.n ? { value: add(value, delta), terms: [...terms, term(null, rule, delta)] } : { value, terms };

/** Takes a penalty, but not below 0, nor below what was negative by itself. */
const lose = (earned: Earned, rule: string, penalty: Fraction): Earned => {
  const lost = withTerm(earned, rule, subtract(ZERO, penalty));
  const floor = least(ZERO, earned.value);
  return withTerm(lost, 'lower', subtract(greatest(floor, lost.value), lost.value));
};

const times = (penalty: number | undefined, n: number) => multiply(fromNumber(penalty ?? 0), fraction(n));

/**
 * The best attempt, after certainty and the penalties, with a term for each. The later of two that are as good.
 * @param hints how many were opened
 * @returns undefined: there is no attempt
 */
export const itemResult = (
  { item, definition, context }: SessionItem,
  attempts: readonly Attempt[],
  hints: number,
  settings: Settings,
): Outcome | undefined => {
  const { certainty: isCertain, attemptPenalty, hintPenalty } = settings;
  let best: { readonly earned: Earned; readonly outcome: Outcome; readonly points: Fraction } | undefined;
  attempts.forEach(({ outcome, certainty = 'low' }, index) => {
    // A host's outcome without a receipt counts by its number, of its own maximum.
    const { receipt, score, maxScore } = outcome;
    const points = receipt.length || !maxScore ? pointsOf(item) : fromNumber(maxScore);
    const own = receipt.length
      ? sum(receipt.map(({ delta }) => parse(delta)))
      : multiply(fromNumber(score), fraction(points.d, points.n));
    const terms = receipt.length || !maxScore ? receipt : [term(null, 'host', own)];
    const [right, wrong] = STAKES[certainty];
    const staked = !isCertain || !maxScore ? own : own.n > 0n ? multiply(own, fraction(right)) : fraction(wrong);
    const certain = withTerm({ value: own, terms }, 'certainty', subtract(staked, own));
    const earned = lose(certain, 'attempts', times(attemptPenalty, index));
    if (!best || compare(earned.value, best.earned.value) >= 0n) best = { earned, outcome, points };
  });
  if (!best) return undefined;
  const { outcome, points } = best;
  const { value, terms } = lose(best.earned, 'hints', times(hintPenalty, hints));
  // As it is, where nothing was added to it.
  if (!outcome.maxScore || (terms.length === outcome.receipt.length && !isCertain)) return outcome;
  const isOwn = compare(points, pointsOf(item)) === 0n;
  const most = isScored(item) ? multiply(pointsOf(item), definition.best(item, context)) : ZERO;
  // A host may have a maximum of its own.
  const max = toNumber(most) === outcome.maxScore ? most : fromNumber(outcome.maxScore);
  return {
    ...outcome,
    score: toNumber(multiply(points, value)),
    maxScore: toNumber(multiply(max, fraction(isCertain ? STAKES.high[0] : 1))),
    fraction: toNumber(value),
    // The terms are fractions of the item's points.
    receipt: isOwn ? terms : [],
  };
};

/** What an item counts whose first part isn't right: nothing, be it won or lost. */
export const withheld = (outcome: Outcome): Outcome => {
  const { receipt } = outcome;
  const earned = sum(receipt.map(({ delta }) => parse(delta)));
  const terms = withTerm({ value: earned, terms: receipt }, 'dependent', subtract(ZERO, earned)).terms;
  return { ...outcome, score: 0, fraction: 0, receipt: terms };
};
