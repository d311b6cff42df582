/** All that is said of a bank while it is being written. */
import { parseBank } from '../interactions/parse.js';
import { lintBank } from '../lint/lint-bank.js';
import type { Problem } from '../engine/problem.js';
import type { Bank } from '../engine/item.js';

export interface Checked {
  /** Absent where nothing can be shown. */
  readonly bank: Bank | undefined;
  readonly problems: readonly Problem[];
}

/** Of more items the lint takes seconds, and each change would wait for them: the command line has time. */
const MOST_LINTED = 3_000;

export const checkBank = (text: string): Checked => {
  const { bank, problems } = parseBank(text);
  // The sources of a draft are nowhere to be read: what needs them is left to the command line.
  const advice = bank && bank.items.length <= MOST_LINTED ? lintBank(text).problems : [];
  const byPlace = (a: Problem, b: Problem) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
  return { bank, problems: [...problems, ...advice].sort(byPlace) };
};
