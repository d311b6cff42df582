/** Questions that turn on a negative: which of them is *not* … English. */
import { emphasisAsCapitals, GAP } from './text.js';

export interface Negative {
  readonly word: string;
  /** In capitals, or emphasised. */
  readonly isMarked: boolean;
}

const QUESTION_WORDS = /\b(?:which|what|who|whom|whose|where)\b/gi;
/** After a question word. */
const NEGATIVES = /\b(?:not|never|cannot|false|incorrect|untrue|wrong|[a-z]+n't)\b/gi;
const EXCEPTIONS = /\b(?:except|all but|least likely)\b/gi;
const EXCEPT_ONE = /\bexcept (?:for )?(?:one|this|which)\b/gi;
/** They look like negatives and ask for nothing that is not so. */
const HARMLESS = /\bnot only\b|\bwhether or not\b|\bwrong with\b/gi;
const LYRICS = /\b(?:lyrics?|songs?|sings?|sang)\b/i;
const LISTS = /\b(?:following|these|statements?)\b/i;
const CLAUSE = /\b(?:that|who|and|but)\b/i;
/** As far as a question word reaches. */
const REACH = 80;

const isMarked = (word: string): boolean => /\p{Lu}{2}/u.test(word) && !/\p{Ll}{2}/u.test(word.replace(/^all /i, ''));

/** One kind of apostrophe; without brackets; emphasis as capitals. */
const readable = (prompt: string): string =>
  emphasisAsCapitals(prompt.normalize('NFKC'))
    .replace(/[’‘ʼ]/g, "'")
    .replace(/\([^()]{0,300}\)|\[[^[\]]{0,300}\]/g, ' ')
    .replace(HARMLESS, (words) => '-'.repeat(words.length))
    .replace(/\s+/g, ' ')
    .trim();

/** The last sentence that asks, by its mark, its gap or its colon; else the last. */
const askingSentence = (text: string): string => {
  const sentences = text.split(/(?<=[.!?:]["'”]?)\s/);
  return (
    [...sentences].reverse().find((sentence) => /[?:]["'”]?$/.test(sentence) || GAP.test(sentence)) ?? sentences.at(-1)!
  );
};

/** Of a prompt as it was written; none where it is no negative question. */
export const negativesOf = (prompt: string): readonly Negative[] => {
  const text = readable(prompt);
  if (LYRICS.test(text)) return [];
  const sentence = askingSentence(text);
  const reason = LISTS.test(text) ? -1 : sentence.search(/\b(?:why|how)\b/i);
  const namesSet = /\b(?:which|one) of\b/i.test(text);
  const starts = [...sentence.matchAll(QUESTION_WORDS)].map(({ index, 0: word }) => index + word.length);
  const asked = [...sentence.matchAll(NEGATIVES)].filter(({ index }) => {
    const start = starts.find((end) => end <= index && index - end <= REACH);
    return start !== undefined && (namesSet || !CLAUSE.test(sentence.slice(start, index)));
  });
  // What follows "why" or "how" belongs to what is to be explained.
  const inSentence = [...asked, ...sentence.matchAll(EXCEPTIONS)].filter(({ index }) => reason < 0 || index < reason);
  const anywhere = reason < 0 ? [...text.matchAll(EXCEPT_ONE)] : [];
  return [...inSentence, ...anywhere].map(([word]) => ({ word: word.toLowerCase(), isMarked: isMarked(word) }));
};

/** Quoted speech; where single marks are used these stand at the ends of words, as apostrophes seldom do. */
const withoutQuotes = (text: string): string =>
  text
    .replace(/["“”«»„][^"“”«»„]{0,500}["“”«»„]/g, ' ')
    .replace(/(?<![^\s(:,])'(?=\S).{0,500}?(?<=\S)'(?![\p{L}\p{N}])/gu, ' ');

/** The negatives of a statement, outside of quoted speech. */
export const statementNegatives = (statement: string): readonly Negative[] =>
  [...withoutQuotes(readable(statement)).matchAll(/\b(?:not|never|cannot|[a-z]+n't)\b/gi)].map(([word]) => ({
    word: word.toLowerCase(),
    isMarked: isMarked(word),
  }));

/** How many negatives a statement or an option has; neither … nor is one. */
export const countNegatives = (text: string): number => {
  const read = withoutQuotes(readable(text)).toLowerCase();
  const single = read.replace(/\bneither\b(.{1,200}?)\bnor\b/g, 'not$1');
  return (
    single.match(
      /\b(?:not|never|cannot|[a-z]+n't|no|none|nobody|nothing|nowhere|neither|nor|untrue|incorrect)\b|\bit is (?:false|wrong)\b/g,
    )?.length ?? 0
  );
};
