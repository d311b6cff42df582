/**
 * The named rules for sets (multiple choice, hotspot, hottext): k options, n of them right, C right ones chosen, W wrong
 * ones chosen, p the item's `wrongPenalty`. Formulas: BANK.md, Scoring. What the names go back to: `balanced` is
 * Moodle's multiple choice with even weights; `right-minus-wrong`, `over-selection`, `each-option` and `halves` are
 * common marking schemes of multiple-response items.
 */
import {
  add,
  fraction,
  fromNumber,
  greatest,
  multiply,
  negate,
  ONE,
  subtract,
  ZERO,
  type Fraction,
} from './fraction.js';
import type { Item, Option } from './item.js';
import { clamp, creditOf, isRight as isRightOption, isWeighted } from './options.js';
import type { Term } from './outcome.js';
import { term } from './term.js';

export const setRuleNames = [
  'balanced',
  'exact',
  'right-minus-wrong',
  'no-penalty',
  'each-option',
  'one-wrong-voids',
  'halves',
  'over-selection',
  'any-of',
  'weights',
] as const;
export type SetRule = (typeof setRuleNames)[number];

interface Tally {
  readonly k: number;
  readonly n: number;
  readonly C: number;
  readonly W: number;
  readonly p: Fraction;
}

interface Rule {
  /** What a right option earns when chosen; default 1/n. */
  readonly right?: (t: Tally) => Fraction;
  /** What a wrong option earns when chosen; default 0. */
  readonly wrong?: (t: Tally) => Fraction;
  /** What a wrong option earns when left alone; default: no term. */
  readonly spared?: (t: Tally) => Fraction;
  /** The mark, from the sum of the terms; default: not below 0. */
  readonly total?: (sum: Fraction, t: Tally) => Fraction;
}

const notBelowZero = (x: Fraction) => greatest(ZERO, x);
const allOrNothing = (yes: boolean) => (yes ? ONE : ZERO);

const rules: Readonly<Record<Exclude<SetRule, 'weights'>, Rule>> = {
  balanced: { wrong: ({ k, n, p }) => negate(multiply(p, fraction(1, k - n))) },
  exact: { total: (_, { n, C, W }) => allOrNothing(C === n && !W) },
  'right-minus-wrong': { wrong: ({ n, p }) => negate(multiply(p, fraction(1, n))) },
  'no-penalty': {},
  'each-option': {
    right: ({ k }) => fraction(1, k),
    spared: ({ k }) => fraction(1, k),
    total: (sum, { C, W }) => (C + W ? sum : ZERO),
  },
  'one-wrong-voids': { total: (sum, { W }) => (W ? ZERO : sum) },
  halves: {
    total: (_, { k, n, C, W }) => {
      const errors = W + n - C;
      return !errors ? ONE : errors === 1 && k >= 3 ? fraction(1, 2) : errors === 2 && k >= 5 ? fraction(1, 4) : ZERO;
    },
  },
  'over-selection': {
    total: (sum, { n, C, W }) => notBelowZero(subtract(sum, fraction(Math.max(0, C + W - n), n))),
  },
  'any-of': { total: (_, { C, W }) => allOrNothing(C > 0 && !W) },
};

/** The rule that a set is scored by: the one it names, else `weights` where options carry credit, else `balanced`. */
const ruleOf = (item: Item, options: readonly Option[]): SetRule =>
  setRuleNames.find((name) => name === item.scoring) ?? (isWeighted(item, options) ? 'weights' : 'balanced');

/** @param chosen ids of the chosen options */
export const scoreSet = (
  item: Item,
  options: readonly Option[],
  chosen: ReadonlySet<string>,
): { readonly fraction: Fraction; readonly terms: readonly Term[] } => {
  const rule = ruleOf(item, options);
  const right = options.filter(isRightOption);
  if (!right.length || !chosen.size) return { fraction: ZERO, terms: [term(null, 'no-response', ZERO)] };
  const C = right.filter(({ id }) => chosen.has(id)).length;
  const t: Tally = { k: options.length, n: right.length, C, W: chosen.size - C, p: fromNumber(item.wrongPenalty ?? 1) };
  const { right: earn, wrong, spared, total } = rule === 'weights' ? ({} as Rule) : rules[rule];

  const terms: Term[] = [];
  let raw = ZERO;
  for (const option of options) {
    const isRight = isRightOption(option);
    const isChosen = chosen.has(option.id);
    if (!isChosen && (isRight || !spared)) continue;
    const delta =
      rule === 'weights'
        ? creditOf(option)
        : !isChosen
          ? spared!(t)
          : isRight
            ? (earn?.(t) ?? fraction(1, t.n))
            : (wrong?.(t) ?? ZERO);
    raw = add(raw, delta);
    terms.push(term(option.id, rule, delta));
  }

  const result = rule === 'weights' ? clamp(raw, item) : (total ?? notBelowZero)(raw, t);
  const rest = subtract(result, raw);
  // What the clamp or the rule's own rounding takes or gives is a term too, so that the receipt adds up.
  if (rest.n) terms.push(term(null, rule !== 'weights' && total ? rule : rest.n > 0n ? 'lower' : 'upper', rest));
  return { fraction: result, terms };
};
