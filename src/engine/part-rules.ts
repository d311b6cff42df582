/**
 * The named rules for parts (match, categorize, cloze, matrix): N parts that have a key, c of them right, w wrong or
 * given where nothing belongs, p the item's `wrongPenalty`. Formulas: BANK.md, Scoring.
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
import type { Score } from './interaction-definition.js';
import type { Item } from './item.js';
import type { Term } from './outcome.js';
import { term } from './term.js';

export const partRuleNames = ['per-part', 'per-part-penalised', 'exact'] as const;
export type PartRule = (typeof partRuleNames)[number];

/** What was given in one part. */
export interface GivenPart {
  readonly id: string;
  /** 1 for a right answer, less for one that is half right, 0 or less for a wrong one. */
  readonly credit: Fraction;
}

/**
 * @param given the parts in which something was given
 * @param keyed credits of the best answers of the parts that have one
 * @param standard the rule where the item names none
 */
export const scoreParts = (
  item: Item,
  given: readonly GivenPart[],
  keyed: readonly Fraction[],
  standard: PartRule = 'per-part',
): Pick<Score, 'fraction' | 'terms'> => {
  if (!given.length || !keyed.length) return { fraction: ZERO, terms: [term(null, 'no-response', ZERO)] };
  const rule = partRuleNames.find((name) => name === item.scoring) ?? standard;
  const share = fraction(1, keyed.length);
  const wrong = rule === 'per-part-penalised' ? multiply(fromNumber(-(item.wrongPenalty ?? 1)), share) : ZERO;
  const terms: Term[] = [];
  let raw = ZERO;
  for (const { id, credit } of given) {
    const delta = credit.n > 0n ? multiply(credit, share) : wrong;
    raw = add(raw, delta);
    terms.push(term(id, rule, delta));
  }
  const most = bestOfParts(keyed);
  const isAll = compare(raw, most) === 0n && given.every(({ credit }) => credit.n > 0n);
  const result = rule === 'exact' ? (isAll ? ONE : ZERO) : greatest(ZERO, raw);
  const rest = subtract(result, raw);
  if (rest.n) terms.push(term(null, rule === 'exact' ? rule : 'lower', rest));
  return { fraction: result, terms };
};

/** The most that parts can earn under any rule but `exact`, which gives all or nothing. */
const bestOfParts = (keyed: readonly Fraction[]): Fraction =>
  multiply(keyed.reduce(add, ZERO), fraction(1, keyed.length));
