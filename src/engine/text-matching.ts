/**
 * Does what a learner typed match what an author wrote? The steps of BANK.md's `matching`, in its order; each is a
 * function of its own. Everything is linear in what was typed, and no author's text becomes a regular expression: a
 * bank can't hang a browser.
 */
import { ANY, readPattern, type Matching, type TypedAnswer } from './answers.js';
import { foldCase, foldQuotes } from './fold-text.js';
import { creditOfAnswer, isBlank } from './typed-answer.js';

export const trim = (text: string): string => text.trim();

export const normalize = (text: string): string => text.normalize('NFKC');

export const collapseSpaces = (text: string): string => text.replace(/\s+/g, ' ');

/** Punctuation that says something, too: `C#` is not `C`, `50%` not `50`. */
const SIGNS = /[#%‰&@*/\\§]/;
const isPunctuation = (letter: string) => /^[\p{P}`´]$/u.test(letter) && !SIGNS.test(letter);
const isSpace = (letter: string) => /^\s$/.test(letter);

/**
 * Without punctuation at both ends, and the white space between it and the text. A minus stays, and so does a text that
 * is nothing but punctuation. By hand, since a regular expression for the end of a text is quadratic.
 */
export const stripPunctuation = (text: string): string => {
  const letters = [...text];
  let from = 0;
  let to = letters.length;
  for (let i = 0; i < to; i++) {
    const letter = letters[i]!;
    if (isPunctuation(letter) && !(/^[\p{Pd}−]$/u.test(letter) && /^\p{Nd}$/u.test(letters[i + 1] ?? ''))) from = i + 1;
    else if (!(from > 0 && isSpace(letter))) break;
  }
  const isStripped = from > 0;
  if (isStripped) while (from < to && isSpace(letters[from]!)) from++;
  let end = to;
  for (let i = to - 1; i >= from; i--) {
    if (isPunctuation(letters[i]!)) end = i;
    else if (!(end < letters.length && isSpace(letters[i]!))) break;
  }
  if (end < to) {
    to = end;
    while (to > from && isSpace(letters[to - 1]!)) to--;
  }
  return from < to ? letters.slice(from, to).join('') : text;
};

/** Accents of Latin, Greek and Cyrillic, points of Hebrew and Arabic. The marks of Indic scripts are vowels, and stay. */
export const stripAccents = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u064b-\u065f\u0670]/g, '')
    .normalize('NFC');

/** All steps but that of accents. */
const fold = (text: string, matching: Matching, lang: string): string => {
  const { case: letters = 'ignore' } = matching;
  const steps = [
    ['trim', trim],
    ['normalize', normalize],
    ['spaces', collapseSpaces],
    ['quotes', foldQuotes],
    ['punctuation', stripPunctuation],
  ] as const;
  const folded = steps.reduce((result, [name, step]) => (matching[name] === false ? result : step(result)), text);
  const cased = letters === 'exact' ? folded : foldCase(folded, lang);
  // Lower-casing may leave letters and accents apart.
  return matching.normalize === false ? cased : cased.normalize('NFC');
};

/** Where a part begins in a text, or -1. Knuth–Morris–Pratt: `indexOf` may be quadratic. */
export const find = (text: string, part: string, from = 0): number => {
  const back = [0];
  for (let i = 1, k = 0; i < part.length; i++) {
    while (k && part[i] !== part[k]) k = back[k - 1]!;
    if (part[i] === part[k]) k++;
    back.push(k);
  }
  if (!part) return from;
  for (let i = from, k = 0; i < text.length; i++) {
    while (k && text[i] !== part[k]) k = back[k - 1]!;
    if (text[i] === part[k]) k++;
    if (k === part.length) return i - k + 1;
  }
  return -1;
};

/** @param pattern as {@link readPattern} gave it */
export const matchesPattern = (text: string, pattern: string): boolean => {
  const [first = '', ...rest] = pattern.split(ANY);
  const last = rest.pop();
  if (last === undefined) return text === first;
  if (text.length < first.length + last.length || !text.startsWith(first) || !text.endsWith(last)) return false;
  let at = first.length;
  for (const part of rest) {
    const found = find(text, part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return at <= text.length - last.length;
};

/**
 * Damerau–Levenshtein distance: letters put in, left out, exchanged, two neighbours swapped (with a letter put in or left
 * out between them, too). With at most two typos there are few ways, each as long as the text.
 * @returns Infinity where it is more than `most`
 */
export const typoDistance = (a: string, b: string, most: number): number => {
  // By length first: what is far longer costs nothing. A letter has one or two units.
  if (a.length > 2 * (b.length + most) || b.length > 2 * (a.length + most)) return Infinity;
  const [x, y] = [[...a], [...b]];
  const search = (from: number, to: number, left: number): number => {
    let [i, j] = [from, to];
    while (i < x.length && x[i] === y[j]) {
      i++;
      j++;
    }
    if (i === x.length && j === y.length) return 0;
    if (Math.abs(x.length - i - (y.length - j)) > left || left < 1) return Infinity;
    const ways = [1 + search(i + 1, j, left - 1), 1 + search(i, j + 1, left - 1)];
    if (i < x.length && j < y.length) {
      ways.push(1 + search(i + 1, j + 1, left - 1));
      const isNext = (p: number, q: number) => x[i] === y[j + q] && x[i + p] === y[j];
      if (isNext(1, 1)) ways.push(1 + search(i + 2, j + 2, left - 1));
      if (left > 1 && isNext(2, 1)) ways.push(2 + search(i + 3, j + 2, left - 2));
      if (left > 1 && isNext(1, 2)) ways.push(2 + search(i + 2, j + 3, left - 2));
    }
    return Math.min(...ways);
  };
  return search(0, 0, most);
};

export interface Match<A> {
  readonly answer: A;
  /** It matches but for its accents, and `accents` is `warn`. */
  readonly hasAccentNote: boolean;
  /** How many typos were forgiven. */
  readonly distance: number;
}

/**
 * The answer that a response matches. The first one that it matches entirely; else, under `accents: "warn"`, the first
 * but for accents; else the nearest within `typos`, and of two that are as near a foreseen wrong one, so that no typo
 * turns it into a right one. Typos are counted in whole answers only (`mode: "equals"`).
 */
export const matchTyped = <A extends Pick<TypedAnswer, 'text' | 'credit'>>(
  response: string,
  answers: readonly A[],
  matching: Matching = {},
  lang = 'en',
): Match<A> | undefined => {
  if (isBlank(response)) return undefined;
  const { accents = 'exact', mode = 'equals', typos = 0 } = matching;
  const exact = (text: string) => fold(text, matching, lang);
  const bare = (text: string) => stripAccents(exact(text));
  const read = mode === 'wildcard' ? readPattern : (text: string) => text;
  const isMatch = (typed: string, answer: string) =>
    mode === 'wildcard'
      ? matchesPattern(typed, answer)
      : mode === 'contains'
        ? answer !== '' && find(typed, answer) >= 0
        : typed === answer;
  const typed = response.replaceAll(ANY, '\uFFFD');
  const first = (step: (text: string) => string) => {
    const folded = step(typed);
    return answers.find(({ text }) => isMatch(folded, step(read(text))));
  };

  const same = first(accents === 'ignore' ? bare : exact);
  if (same) return { answer: same, hasAccentNote: false, distance: 0 };
  const alike = accents === 'warn' ? first(bare) : undefined;
  if (alike) return { answer: alike, hasAccentNote: true, distance: 0 };
  if (!typos || mode !== 'equals') return undefined;

  const step = accents === 'exact' ? exact : bare;
  const folded = step(typed);
  let nearest: Match<A> | undefined;
  for (const answer of answers) {
    const distance = typoDistance(folded, step(answer.text), typos);
    const isNearer =
      distance < (nearest?.distance ?? Infinity) ||
      (distance === nearest?.distance && creditOfAnswer(answer).n <= 0n && creditOfAnswer(nearest.answer).n > 0n);
    if (isNearer) nearest = { answer, hasAccentNote: false, distance };
  }
  return nearest;
};

/** Texts that the rules can't tell apart are equal here. */
export const foldAnswer = (text: string, matching: Matching = {}, lang = 'en'): string => {
  const folded = fold(matching.mode === 'wildcard' ? readPattern(text) : text, matching, lang);
  return matching.accents === 'ignore' ? stripAccents(folded) : folded;
};
