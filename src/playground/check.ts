/** All that is said of a bank while it is being written. */
import { byPlace, itemFinder, type Problem } from '../engine/problem.js';
import { parseAuthored } from '../interactions/parse.js';
import { lintBank } from '../lint/lint-bank.js';
import type { Bank } from '../engine/item.js';
import { words } from './words.js';

export interface Checked {
  /** Absent where nothing can be shown. */
  readonly bank: Bank | undefined;
  readonly problems: readonly Problem[];
  /** What was not looked at, in words: nobody is to take it for right. */
  readonly unchecked: readonly string[];
  /** The question that a problem is about, where the quiz shows it. */
  readonly itemOf: (problem: Problem) => string | undefined;
}

/** Of more items the lint takes seconds, and each change would wait for them: the command line has time. */
const MOST_LINTED = 3_000;

const lint = (bank: Bank, text: string): Pick<Checked, 'problems' | 'unchecked'> => {
  if (bank.items.length > MOST_LINTED) return { problems: [], unchecked: [words.notLinted(MOST_LINTED)] };
  // The sources of a draft are nowhere to be read.
  const { problems, silent, unchecked } = lintBank(text);
  const quoting = bank.items.some(({ evidence = [] }) => evidence.length);
  return {
    problems,
    unchecked: [
      ...silent.map(({ lang, codes }) => words.noWords(lang, codes.length)),
      ...(quoting && unchecked.length ? [words.noSources(unchecked)] : []),
    ],
  };
};

export const checkBank = (text: string): Checked => {
  const { bank, problems, paths } = parseAuthored(text);
  const advice = bank ? lint(bank, text) : { problems: [], unchecked: [] };
  return {
    bank,
    problems: [...problems, ...advice.problems].sort(byPlace),
    unchecked: advice.unchecked,
    itemOf: itemFinder(paths),
  };
};
