/** Text as the rules of the lint compare it. The words are those of the guide for item writers: fold, token, name … */
import { foldCase, foldQuotes, INVISIBLE } from '../engine/fold-text.js';
import { collapseSpaces } from '../engine/text-matching.js';
import type { WordList } from './words/word-list.js';

/** One kind of letters, quotation marks, dashes and white space; lower case by the language. */
export const fold = (text: string, lang: string): string =>
  foldCase(collapseSpaces(foldQuotes(text.normalize('NFKC').replace(INVISIBLE, ''))), lang).trim();

/** In code points. */
export const lengthOf = (folded: string): number => [...folded].length;

/** Words and numbers of a folded text. */
export const tokensOf = (folded: string): readonly string[] =>
  folded.match(/\p{Nd}+(?:[.,]\p{Nd}+)*|[\p{L}\p{M}]+(?:'[\p{L}\p{M}]+)?/gu) ?? [];

/** What white space divides. */
export const wordsIn = (text: string): readonly string[] => text.split(/\s+/).filter(Boolean);

export const hasDigit = (token: string): boolean => /\p{Nd}/u.test(token);

const lettersIn = (token: string): number => token.match(/\p{L}/gu)?.length ?? 0;

export const withoutS = (token: string): string => token.replace(/'s$/, '');

/** The tokens that say something; without a list for the language those of five letters and more. */
export const contentWords = (tokens: readonly string[], words: WordList | undefined): readonly string[] =>
  words
    ? tokens.map(withoutS).filter((token) => !words.empty.has(token) && (hasDigit(token) || lettersIn(token) >= 3))
    : tokens.filter((token) => lettersIn(token) >= 5);

const commonStart = (a: string, b: string): number => {
  let n = 0;
  while (n < a.length && a[n] === b[n]) n++;
  return n;
};

/** Forms of one word, as far as a comparison of letters shows it. No stemmer. */
export const isSameWord = (a: string, b: string): boolean => {
  if (a === b) return true;
  // All forms begin alike: most words are told apart by their first letter.
  if (a.charCodeAt(0) !== b.charCodeAt(0)) return false;
  if (hasDigit(a) || hasDigit(b)) return false;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length < 4) return long === `${short}s`;
  if (short.length === 4) return long.startsWith(short) && long.length <= 6;
  const n = commonStart(short, long);
  return n >= 4 && n >= 0.7 * long.length;
};

export const includesWord = (words: readonly string[], word: string): boolean =>
  words.some((other) => isSameWord(other, word));

/** Whether tokens stand in others one after the other. */
export const hasPhrase = (tokens: readonly string[], phrase: readonly string[]): boolean =>
  phrase.length > 0 &&
  tokens.some((token, start) => token === phrase[0] && phrase.every((part, i) => tokens[start + i] === part));

const isCapitalised = (word: string): boolean => /^\p{Lu}|^\p{Lt}/u.test(word);

/** A title, a person, a place: the world gives it its length and form. */
export const isName = (text: string): boolean => {
  const words = wordsIn(text.normalize('NFKC').replace(/[^\p{L}\p{M}\p{N}\s'’.-]/gu, '')).filter((word) =>
    /[\p{L}\p{N}]/u.test(word),
  );
  const [first = ''] = words;
  return (
    isCapitalised(first) && words.every((word) => lettersIn(word) < 4 || isCapitalised(word.replace(/^\P{L}+/u, '')))
  );
};

/** Most of its letters are of scripts that write no spaces, or that need few letters for a word. */
export const isCjk = (text: string): boolean => {
  const cjk = text.match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/gu)?.length ?? 0;
  return cjk > lettersIn(text) / 2;
};

/** Something to be filled in stands here. */
export const GAP = /_{2,}|\.{3,}|…|\{\{[^{}]*\}\}/;

/** `…` or `...` at the end of a text only trails off; a gap is told by what it is. */
export const hasGap = (text: string): boolean => GAP.test(text);

export const isNumber = (folded: string): boolean => /^[-+]?\p{Nd}[\p{Nd}.,\s]*%?$/u.test(folded);

/** Without the marks that may close it. */
export const withoutEnd = (text: string): string => text.replace(/[.,;:!?\s]{1,9}$/, '');

const EMPHASIS = /(\*{1,3}|_{1,3})([^\s*_][^*_\n]{0,40})\1/g;

/** Emphasis as capital letters: either marks a word. */
export const emphasisAsCapitals = (text: string): string =>
  text.replace(EMPHASIS, (_, _mark: string, inner: string) => inner.toUpperCase());

/** Markdown as it is read. */
export const readMarkdown = (text: string): string =>
  text
    .replace(/!?\[([^[\]]{0,500})\]\([^()\s]{0,500}\)/g, '$1')
    .replace(/^[ \t]{0,3}(?:#{1,6}|[>\-+*]|\d{1,9}[.)])[ \t]+/gm, '')
    .replace(/`{1,3}([^`]{0,500})`{1,3}/g, '$1')
    .replace(EMPHASIS, '$2')
    .replace(/\\([\p{P}\p{S}])/gu, '$1');

/** Sentences of a text, roughly: abbreviations may cut one in two. */
export const sentencesOf = (text: string): readonly string[] =>
  text
    .split(/(?<=[.!?:]["'”’)\]]?)\s+|\n+/u)
    .map((sentence) => sentence.trim())
    .filter(Boolean);
