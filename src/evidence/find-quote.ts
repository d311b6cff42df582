/**
 * Where a quote stands in a text. Letters, quotation marks, dashes and white space are folded and case is ignored; ` … ` or
 * `[…]` in the quote skips what its author left out.
 */
import { toSearchable, type Searchable } from './searchable.js';

export { toSearchable, type Searchable };

export interface Quote {
  readonly quote: string;
  /** What stands directly before and after it, white space aside. */
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
}

/** From where up to where, in units of the original. */
export interface Passage {
  readonly start: number;
  readonly end: number;
}

/** The most that an ellipsis skips, in units of the folded text. */
export const MOST_SKIPPED = 500;
export const ELLIPSIS = /(?:^|\s)\.\.\.(?:\s|$)|\[\s?\.\.\.\s?\]/;
const foldText = (text: string): string => toSearchable(text).folded;

/** All places of a part. */
function* placesOf(text: string, part: string): Generator<number> {
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) yield at;
}

/** Where a part ends that begins so soon after a place that an ellipsis may stand between. */
const endsAfter = (text: string, part: string, from: number): readonly number[] =>
  [...placesOf(text.slice(from, from + MOST_SKIPPED + part.length), part)].map((at) => from + at + part.length);

/** In units of the folded text; the quote is folded, too. */
export const findFolded = (folded: string, quote: string): readonly (readonly [start: number, end: number])[] => {
  const whole = [...placesOf(folded, quote)].map((start) => [start, start + quote.length] as const);
  if (whole.length || !ELLIPSIS.test(quote)) return whole;
  const [first, ...rest] = quote
    .split(ELLIPSIS)
    .map((part) => part.trim())
    .filter(Boolean);
  if (first === undefined) return [];
  const found = new Map<number, number>();
  for (const start of placesOf(folded, first)) {
    // All of them: the part after it may be in reach of a later one alone.
    const ends = rest.reduce<readonly number[]>(
      (reached, part) => [...new Set(reached.flatMap((end) => endsAfter(folded, part, end)))],
      [start + first.length],
    );
    // Of several beginnings with one end the last: it is the shortest.
    if (ends.length) found.set(Math.min(...ends), start);
  }
  return [...found].map(([end, start]) => [start, end] as const);
};

/** Whether a place has this before and after it, white space aside; all of it folded. */
export const isBeside = (folded: string, start: number, end: number, prefix: string, suffix: string): boolean =>
  folded.endsWith(prefix, start - Number(folded[start - 1] === ' ')) &&
  folded.startsWith(suffix, end + Number(folded[end] === ' '));

/** Every passage that the quote may mean, by its place; `isSettled`: prefix and suffix count. */
export const findQuote = (text: Searchable, quote: Quote, isSettled = true): readonly Passage[] => {
  const { folded, offsets } = text;
  const wanted = foldText(quote.quote);
  if (!wanted) return [];
  const [prefix, suffix] = [foldText(quote.prefix ?? ''), foldText(quote.suffix ?? '')];
  return findFolded(folded, wanted)
    .filter(([start, end]) => !isSettled || isBeside(folded, start, end, prefix, suffix))
    .map(([start, end]) => ({ start: offsets[start]!, end: offsets[end]! }));
};

/** What a passage reads like in the original, on one line. */
export const passageText = ({ original }: Searchable, { start, end }: Passage): string =>
  original.slice(start, end).replace(/\s+/g, ' ').trim();

/** At least so many of a quote's words have to stand together, for a passage to be near. */
const NEAR = 0.6;

/** The passage that has most of a quote's words; undefined where none has many. */
export const nearestPassage = (text: Searchable, quote: string): Passage | undefined => {
  const wordsOf = (folded: string) => [...folded.matchAll(/[\p{L}\p{M}\p{N}]+/gu)];
  const wanted = wordsOf(foldText(quote)).map(([word]) => word);
  const words = wordsOf(text.folded);
  const missing = new Map<string, number>();
  for (const word of wanted) missing.set(word, (missing.get(word) ?? 0) + 1);
  // A window as long as the quote goes over the text; `shared`: words of the quote in it, each as often as there.
  let [shared, best, bestAt] = [0, 0, 0];
  words.forEach(([word], index) => {
    const left = missing.get(word);
    if (left !== undefined) {
      if (left > 0) shared++;
      missing.set(word, left - 1);
    }
    const gone = words[index - wanted.length]?.[0];
    const lost = gone === undefined ? undefined : missing.get(gone);
    if (lost !== undefined) {
      if (lost >= 0) shared--;
      missing.set(gone!, lost + 1);
    }
    if (shared > best) [best, bestAt] = [shared, index];
  });
  if (!wanted.length || best < NEAR * wanted.length) return undefined;
  const from = words[Math.max(0, bestAt - wanted.length + 1)]!;
  const to = words[bestAt]!;
  return { start: text.offsets[from.index]!, end: text.offsets[to.index + to[0].length]! };
};
