import { compare, multiply, toNumber, ZERO } from './fraction.js';
import type { InteractionDefinition, ScoreInteraction } from './interaction-definition.js';
import type { Item } from './item.js';
import { isScored, pointsOf, term, type Correctness, type Outcome } from './outcome.js';

/** The key of an item's `feedback` for a correctness. */
const FEEDBACK = {
  correct: 'correct',
  'partially-correct': 'partial',
  incorrect: 'incorrect',
  unscored: undefined,
} as const;

/**
 * Scores one response alone. Never throws: a response of the wrong shape is 0, with the reason in the receipt.
 * @param response as it came from a page, a stored session or an interaction; null or undefined: none was given
 * @param lang the bank's language, for an item without one
 */
export const scoreResponse = (
  item: Item,
  response: unknown,
  definition: InteractionDefinition,
  score: ScoreInteraction,
  lang: string,
): Outcome => {
  const best = isScored(item) ? definition.best(item) : ZERO;
  const isUnscored = best.n <= 0n;
  const isGiven = response !== null && response !== undefined;
  const read = isGiven ? definition.read(item, response) : undefined;
  const {
    fraction,
    terms,
    feedback = [],
  } = read === undefined
    ? { fraction: ZERO, terms: [term(null, isGiven ? 'wrong-shape' : 'no-response', ZERO)] }
    : score(item, read, { lang: item.lang ?? lang });
  const correctness: Correctness = isUnscored
    ? 'unscored'
    : fraction.n <= 0n
      ? 'incorrect'
      : compare(fraction, best) < 0n
        ? 'partially-correct'
        : 'correct';
  const own = item.feedback?.[FEEDBACK[correctness]!];
  const points = pointsOf(item);
  return {
    score: isUnscored ? 0 : toNumber(multiply(points, fraction)),
    maxScore: isUnscored ? 0 : toNumber(multiply(points, best)),
    fraction: isUnscored ? 0 : toNumber(fraction),
    correctness,
    receipt: isUnscored ? [] : terms,
    feedback: [...(own ? [{ text: own }] : []), ...feedback],
  };
};
