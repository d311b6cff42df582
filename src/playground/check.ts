/** All that is said of a bank while it is being written. */
import { byPlace, itemFinder, type Problem } from '../engine/problem.js';
import { parseAuthored } from '../interactions/parse.js';
import { lintBank } from '../lint/lint-bank.js';
import type { Bank } from '../engine/item.js';

export interface Checked {
  /** Absent where nothing can be shown. */
  readonly bank: Bank | undefined;
  readonly problems: readonly Problem[];
  /** The question that a problem is about, where the quiz shows it. */
  readonly itemOf: (problem: Problem) => string | undefined;
}

/** Of more items the lint takes seconds, and each change would wait for them: the command line has time. */
const MOST_LINTED = 3_000;

export const checkBank = (text: string): Checked => {
  const { bank, problems, paths } = parseAuthored(text);
  // The sources of a draft are nowhere to be read: what needs them is left to the command line.
  const advice = bank && bank.items.length <= MOST_LINTED ? lintBank(text).problems : [];
  return { bank, problems: [...problems, ...advice].sort(byPlace), itemOf: itemFinder(paths) };
};
