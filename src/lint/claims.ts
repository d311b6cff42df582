/** What a key claims, and whether a passage says it. Words can't prove a key; they can only fail to. */
import type { LintItem, LintText } from './lint-item.js';
import { amountsIn, type Amount } from './numbers.js';
import { includesWord, withoutS } from './text.js';
import type { WordList } from './words/word-list.js';

/** All that these say, together and one by one. */
export const numbersIn = (tokens: readonly string[], words: WordList | undefined): ReadonlySet<number> =>
  new Set(amountsIn(tokens, words).flatMap(({ value, parts }) => [value, ...parts]));

const isAmongst = ({ value, parts }: Amount, there: ReadonlySet<number>): boolean =>
  there.has(value) || parts.every((part) => there.has(part));

export const missingNumber = (
  claim: LintText,
  said: readonly LintText[],
  words: WordList | undefined,
): number | undefined => {
  const there = numbersIn(
    said.flatMap(({ tokens }) => tokens),
    words,
  );
  return amountsIn(claim.tokens, words).find((amount) => !isAmongst(amount, there))?.value;
};

/** The share of a claim's words that are said; numbers are looked for by their value. */
export const shareSaid = (
  wanted: readonly string[],
  said: readonly LintText[],
  words: WordList | undefined,
): number => {
  const numbers = amountsIn(wanted, words);
  const there = numbers.length ? said.map(({ tokens }) => numbersIn(tokens, words)) : [];
  const amounts = numbers.filter((amount) => there.some((values) => isAmongst(amount, values)));
  const isSaid = (word: string, at: number) =>
    said.some((text) => includesWord(text.bare, withoutS(word))) ||
    amounts.some(({ start, end }) => at >= start && at < end);
  return wanted.length ? wanted.filter(isSaid).length / wanted.length : 0;
};

const MATHS = /\$[^$]+\$|[=×÷√∑∫^]|\p{Nd}\s?[+*/]\s?\p{Nd}/u;

/** What no passage says in so many words: the exception, a sum, a mood. */
export const isInferred = (item: LintItem): boolean =>
  item.isNegative ||
  [item.item.prompt, ...item.keys.map(({ option }) => option.text)].some((text) => MATHS.test(text)) ||
  (item.words?.inference.test(item.prompt.folded) ?? false);
