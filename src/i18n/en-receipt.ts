/** The words of a receipt: how a mark came about. */
import { en, type FormatNumber } from './en.js';

/** What a term says that is about the whole response, or that is more than its number. By its rule. */
const rules: Readonly<Record<string, string>> = {
  'no-response': 'No answer',
  'wrong-shape': 'Not an answer to this question',
  unreadable: 'Not a number that can be read',
  lower: 'Not below the least',
  upper: 'Not above the most',
  exact: 'All right, or nothing',
  'each-option': 'Nothing was chosen',
  'one-wrong-voids': 'One wrong choice voids the others',
  halves: 'Half for one error, a quarter for two',
  'over-selection': 'More chosen than there are right ones',
  'any-of': 'Any right choice counts in full, a wrong one voids it',
  'shared-words': 'Words shared with the quote',
  threshold: 'Too few of them are shared',
  accents: 'Mind the accents',
  dependent: 'Counts only if the question before it is right',
  unit: 'The unit is missing or another one',
};

export const enReceipt = {
  /** @param isNone the bound is 0 */
  rule: (rule: string, isNone: boolean): string =>
    rule === 'lower' && isNone ? 'Not below 0' : (rules[rule] ?? 'Rounding of the rule'),
  credit: 'Your answer',
  total: 'Total',
  /** "⅓ of 3 points = 1 point" */
  sum: (fraction: string, max: number, score: number, format: FormatNumber) =>
    `${fraction} of ${en.points(max, format)} = ${format(score)}`,
};
