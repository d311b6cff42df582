/** What a key claims, and whether a passage says it. Words can't prove a key; they can only fail to. */
import type { LintItem, LintText } from './lint-item.js';
import { readAmount } from './ranges.js';
import { hasDigit, includesWord, withoutS } from './text.js';
import type { WordList } from './words/word-list.js';

/** 1,000 is 1000, 3rd is 3, and three is 3. */
export const numbersIn = (tokens: readonly string[], words: WordList | undefined): ReadonlySet<number> =>
  new Set(
    tokens.flatMap((token) => {
      if (hasDigit(token)) return readAmount(token.normalize('NFKC'));
      return words?.numbers.get(token) ?? [];
    }),
  );

export const missingNumber = (
  claim: LintText,
  said: readonly LintText[],
  words: WordList | undefined,
): number | undefined => {
  const there = numbersIn(
    said.flatMap(({ tokens }) => tokens),
    words,
  );
  return [...numbersIn(claim.tokens, words)].find((number) => !there.has(number));
};

/** The share of a claim's words that are said; numbers are looked for by their value. */
export const shareSaid = (
  wanted: readonly string[],
  said: readonly LintText[],
  words: WordList | undefined,
): number => {
  const isSaid = (word: string) => {
    const [value] = numbersIn([word], words);
    return said.some(
      (text) =>
        includesWord(text.bare, withoutS(word)) || (value !== undefined && numbersIn(text.tokens, words).has(value)),
    );
  };
  return wanted.length ? wanted.filter(isSaid).length / wanted.length : 0;
};

const MATHS = /\$[^$]+\$|[=×÷√∑∫^]|\p{Nd}\s?[+*/]\s?\p{Nd}/u;

/** What no passage says in so many words: the exception, a sum, a mood. */
export const isInferred = (item: LintItem): boolean =>
  item.isNegative ||
  [item.item.prompt, ...item.keys.map(({ option }) => option.text)].some((text) => MATHS.test(text)) ||
  (item.words?.inference.test(item.prompt.folded) ?? false);
