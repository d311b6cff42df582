import { fromNumber, multiply, parse, sum, type Fraction } from './fraction.js';
import type { Item } from './item.js';

export type Correctness = 'correct' | 'partially-correct' | 'incorrect' | 'unscored';

/** One term of a mark. */
export interface Term {
  /** Id of the option (row, gap …) that it is about; null: the whole response. */
  readonly part: string | null;
  /** The rule's name; `lower` and `upper` for a clamp. */
  readonly rule: string;
  /** Exact fraction of the item's points, `"n/d"`. */
  readonly delta: string;
}

export interface FeedbackText {
  /** Id of the option that it belongs to; absent: the whole response. */
  readonly part?: string;
  readonly text: string;
}

/** The result of scoring one response. Plain data. */
export interface Outcome {
  /** Points, correctly rounded from the exact value. */
  readonly score: number;
  /** Points × the best fraction that a response can reach; 0 for an unscored item. */
  readonly maxScore: number;
  /** Of the item's points. */
  readonly fraction: number;
  readonly correctness: Correctness;
  /** The terms that make up the fraction: they add up to it exactly. */
  readonly receipt: readonly Term[];
  /** What the author says to this response, the item's own word first. */
  readonly feedback: readonly FeedbackText[];
  /** Of a page that scores: the item with its key, where the learner may see that now. */
  readonly item?: unknown;
}

export const isScored = (item: Item): boolean => item.scored !== false;
export const pointsOf = (item: Item): Fraction => fromNumber(item.points ?? 1);

/** Exact points of an outcome: by its receipt, or, where a host scored without one, by its number. */
export const exactScore = (item: Item, { receipt, score }: Outcome): Fraction =>
  receipt.length ? multiply(pointsOf(item), sum(receipt.map(({ delta }) => parse(delta)))) : fromNumber(score);
