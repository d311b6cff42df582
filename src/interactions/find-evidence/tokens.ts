/** Sentences and quotes as words, and what they have in common. */
import { foldCase, foldQuotes, INVISIBLE } from '../../engine/fold-text.js';
import { find, normalize } from '../../engine/text-matching.js';

/** A word; of scripts without spaces a letter. */
const TOKEN =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]\p{M}*|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}])[\p{L}\p{M}\p{N}])+/gu;

/** In a quote, what its author left out. */
const ELLIPSIS = /\[\s?(?:…|\.\.\.)\s?\]|…|\.\.\./u;

/** Of a sentence and a quote that overlap at their ends: fewer words may meet by chance. */
const FEWEST_SHARED = 3;

export type Tokens = readonly string[];

export const tokensOf = (text: string, lang: string): Tokens =>
  foldCase(foldQuotes(normalize(text.replace(INVISIBLE, ''))), lang).match(TOKEN) ?? [];

/** The pieces of a quote, as its author left something out between them. */
export const piecesOf = (quote: string, lang: string): readonly Tokens[] =>
  quote
    .split(ELLIPSIS)
    .map((piece) => tokensOf(piece, lang))
    .filter(({ length }) => length);

const asRun = (tokens: Tokens): string => ` ${tokens.join(' ')} `;
const holds = (whole: Tokens, part: Tokens): boolean => find(asRun(whole), asRun(part)) >= 0;

/** The most words with which one ends and the other begins. */
const overlap = (before: Tokens, after: Tokens): number => {
  for (let n = Math.min(before.length, after.length); n >= FEWEST_SHARED; n--)
    if (before.slice(-n).every((token, index) => token === after[index])) return n;
  return 0;
};

/** What a sentence holds of a piece word for word: all of it, or of one that runs over several sentences its part. */
const heldOf = (sentence: Tokens, piece: Tokens): Tokens => {
  if (holds(sentence, piece)) return piece;
  if (holds(piece, sentence)) return sentence;
  const [end, start] = [overlap(sentence, piece), overlap(piece, sentence)];
  return end >= start ? sentence.slice(sentence.length - end) : sentence.slice(0, start);
};

/** All that a sentence holds of a quote word for word. */
export const heldBy = (sentence: Tokens, pieces: readonly Tokens[]): Tokens =>
  sentence.length ? pieces.flatMap((piece) => heldOf(sentence, piece)) : [];

/** How many words two bags share. */
export const countCommon = (a: Tokens, b: Tokens): number => {
  const left = new Map<string, number>();
  for (const token of a) left.set(token, (left.get(token) ?? 0) + 1);
  return b.filter((token) => {
    const n = left.get(token) ?? 0;
    left.set(token, n - 1);
    return n > 0;
  }).length;
};
