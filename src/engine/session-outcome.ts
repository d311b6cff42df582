import { bestOf } from './best.js';
import { add, compare, fromNumber, multiply, toNumber, ZERO, fraction as rational, type Fraction } from './fraction.js';
import { exactScore, pointsOf, type Correctness } from './outcome.js';
import type { SessionState } from './session.js';
import type { SessionItem } from './session-store.js';

export interface ItemResult {
  readonly itemId: string;
  readonly score: number;
  readonly maxScore: number;
  readonly fraction: number;
  /** Of an item without an attempt: `incorrect`, as if nothing had been given. */
  readonly correctness: Correctness;
  /** How many. */
  readonly attempts: number;
}

export interface SessionOutcome {
  readonly score: number;
  readonly maxScore: number;
  /** null: nothing in the session is scored. */
  readonly fraction: number | null;
  /** null: no pass mark, or not finished yet. */
  readonly passed: boolean | null;
  readonly finished: boolean;
  readonly items: readonly ItemResult[];
}

/** Σ scores of scored items that are not withdrawn / Σ their maxima, exact until it is returned. */
export const outcomeOf = (state: SessionState, itemOf: (id: string) => SessionItem): SessionOutcome => {
  let score: Fraction = ZERO;
  let maxScore: Fraction = ZERO;
  // Certainty can treble what is right.
  const times = rational(state.settings.certainty ? 3 : 1);
  const items = state.items.map((itemState): ItemResult => {
    const { item, definition, context } = itemOf(itemState.id);
    const { result } = itemState;
    const best = multiply(multiply(pointsOf(item), bestOf(item, definition, context)), times);
    // A host may have a maximum of its own.
    const most = result && result.maxScore !== toNumber(best) ? fromNumber(result.maxScore) : best;
    if (item.status !== 'withdrawn') {
      maxScore = add(maxScore, most);
      if (result) score = add(score, exactScore(item, result));
    }
    return {
      itemId: itemState.id,
      score: result?.score ?? 0,
      maxScore: toNumber(most),
      fraction: result?.fraction ?? 0,
      correctness: result?.correctness ?? (most.n ? 'incorrect' : 'unscored'),
      attempts: itemState.attempts.length,
    };
  });
  const share = maxScore.n ? rational(score.n * maxScore.d, score.d * maxScore.n) : null;
  const { passMark } = state.settings;
  return {
    score: toNumber(score),
    maxScore: toNumber(maxScore),
    fraction: share && toNumber(share),
    passed: passMark === undefined || !share || !state.finished ? null : compare(share, fromNumber(passMark)) >= 0n,
    finished: state.finished,
    items,
  };
};
