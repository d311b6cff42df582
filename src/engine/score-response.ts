import { bestOf } from './best.js';
import { compare, multiply, toNumber, ZERO } from './fraction.js';
import type { InteractionDefinition, ItemContext, Scorer } from './interaction-definition.js';
import type { Item } from './item.js';
import { pointsOf, type Correctness, type Outcome } from './outcome.js';
import { term } from './term.js';

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
 */
export const scoreResponse = (
  item: Item,
  response: unknown,
  definition: InteractionDefinition,
  scorer: Scorer,
  context: ItemContext,
): Outcome => {
  const best = bestOf(item, definition, context);
  const isUnscored = best.n <= 0n;
  const isGiven = response !== null && response !== undefined;
  const read = isGiven ? definition.read(item, response) : undefined;
  const {
    fraction,
    terms,
    feedback = [],
  } = read === undefined
    ? { fraction: ZERO, terms: [term(null, isGiven ? 'wrong-shape' : 'no-response', ZERO)] }
    : scorer.score(item, read, context);
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
