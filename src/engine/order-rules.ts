/**
 * The named rules for orders: n options, of which the learner placed some, in order. Formulas: BANK.md, Scoring. Each
 * counts in whole numbers what every placed option earns, and says of how many; so the receipt has a term an option, and
 * an order that is incomplete earns by what was placed. What they go back to:
 *
 * - `pairs`: Kendall's rank correlation (1938), as the share of pairs in the right order. A pair's share goes half to each
 *   of its options.
 * - `position`, `next`, `next-and-last`, `neighbours`, `longest-run`, `longest-contiguous`, `distance`: the gradings of
 *   Moodle's ordering question (absolute position, relative to the next item, … to both neighbours, longest ordered and
 *   contiguous subset, relative to the correct position). `distance` is Spearman's footrule (1906) turned into a mark,
 *   `longest-run` Schensted's longest increasing subsequence (1961).
 * - `position-penalised`: right minus wrong, as of sets; what was not placed is not wrong.
 */
import {
  add,
  compare,
  fraction,
  fromNumber,
  greatest,
  multiply,
  ONE,
  subtract,
  ZERO,
  type Fraction,
} from './fraction.js';
import type { Item } from './item.js';
import type { Term } from './outcome.js';
import { term } from './term.js';

export const orderRuleNames = [
  'pairs',
  'exact',
  'position',
  'position-penalised',
  'next',
  'next-and-last',
  'neighbours',
  'longest-run',
  'longest-contiguous',
  'distance',
] as const;
export type OrderRule = (typeof orderRuleNames)[number];

interface Rule {
  /**
   * What each placed option counts.
   * @param places the right place, from 0, of each option in the learner's order
   */
  readonly counts: (places: readonly number[], n: number) => readonly number[];
  /** What the counts are parts of. */
  readonly of: (n: number) => number;
}

/** 1 for what belongs to the longest chain, the first of several; else 0. */
const longest = (places: readonly number[], follows: (i: number, j: number) => boolean): readonly number[] => {
  const lengths: number[] = [];
  const before: number[] = [];
  let end = 0;
  places.forEach((_, i) => {
    lengths[i] = 1;
    before[i] = -1;
    for (let j = 0; j < i; j++)
      if (follows(i, j) && lengths[j]! >= lengths[i]) [lengths[i], before[i]] = [lengths[j]! + 1, j];
    if (lengths[i] > lengths[end]!) end = i;
  });
  const chain = new Set<number>();
  for (let i = end; i >= 0; i = before[i]!) chain.add(i);
  return places.map((_, i) => Number(chain.has(i)));
};

/** The option that is right after this one comes right after it; after the last, none. */
const isNext = (places: readonly number[], i: number) => places[i + 1] === places[i]! + 1;

const rules: Readonly<Record<Exclude<OrderRule, 'exact'>, Rule>> = {
  pairs: {
    counts: (places) =>
      places.map(
        (place, i) => places.filter((other, j) => (i < j && place < other) || (i > j && place > other)).length,
      ),
    of: (n) => n * (n - 1),
  },
  position: { counts: (places) => places.map((place, i) => Number(place === i)), of: (n) => n },
  'position-penalised': { counts: (places) => places.map((place, i) => (place === i ? 1 : -1)), of: (n) => n },
  next: { counts: (places) => places.map((_, i) => Number(isNext(places, i))), of: (n) => n - 1 },
  'next-and-last': {
    counts: (places, n) =>
      places.map((place, i) => Number(isNext(places, i) || (place === n - 1 && i === places.length - 1))),
    of: (n) => n,
  },
  neighbours: {
    counts: (places) => places.map((_, i) => Number(isNext(places, i)) + Number(isNext(places, i - 1))),
    of: (n) => 2 * (n - 1),
  },
  'longest-run': { counts: (places) => longest(places, (i, j) => places[i]! > places[j]!), of: (n) => n },
  'longest-contiguous': {
    counts: (places) => longest(places, (i, j) => j === i - 1 && isNext(places, j)),
    of: (n) => n,
  },
  distance: {
    counts: (places, n) => places.map((place, i) => n - 1 - Math.abs(place - i)),
    of: (n) => n * (n - 1),
  },
};

export interface OrderScore {
  readonly fraction: Fraction;
  readonly terms: readonly Term[];
  /** The right order that the response was judged by: of several, the one that gives it the most. */
  readonly key: readonly string[];
}

const scoreBy = (item: Item, key: readonly string[], response: readonly string[]): OrderScore => {
  const n = key.length;
  const rule = orderRuleNames.find((name) => name === item.scoring) ?? 'pairs';
  const rightPlaces = new Map(key.map((id, place) => [id, place]));
  const places = response.map((id) => rightPlaces.get(id)!);
  if (rule === 'exact') {
    const result = places.length === n && places.every((place, i) => place === i) ? ONE : ZERO;
    return { fraction: result, terms: [term(null, rule, result)], key };
  }
  const { counts, of } = rules[rule];
  const parts = of(n);
  const penalty = fromNumber(item.wrongPenalty ?? 1);
  let raw = ZERO;
  const terms = counts(places, n).map((count, i) => {
    const delta = count < 0 ? multiply(penalty, fraction(count, parts)) : fraction(count, parts);
    raw = add(raw, delta);
    return term(response[i]!, rule, delta);
  });
  const result = greatest(ZERO, raw);
  const rest = subtract(result, raw);
  // What the rule's floor gives back is a term, too, so that the receipt adds up.
  return { fraction: result, terms: rest.n ? [...terms, term(null, rule, rest)] : terms, key };
};

/**
 * @param keys the right orders, two options at least; of those that give as much, the first counts
 * @param response known ids, each once
 */
export const scoreOrder = (
  item: Item,
  keys: readonly (readonly string[])[],
  response: readonly string[],
): OrderScore =>
  response.length
    ? keys
        .map((key) => scoreBy(item, key, response))
        .reduce((best, next) => (compare(next.fraction, best.fraction) > 0n ? next : best))
    : { fraction: ZERO, terms: [term(null, 'no-response', ZERO)], key: keys[0]! };
