import type { Searchable } from '../evidence/searchable.js';
import { LintText, type LintItem } from './lint-item.js';
import type { WordList } from './words/word-list.js';
import { hasDigit, isSameWord, sentencesOf, withoutS } from './text.js';

/** The sentences of a source by their words: of a long one few are looked at for each option. */
export class SentenceIndex {
  readonly sentences: readonly LintText[];
  /** The places of the sentences with a word, the words by their first letters. */
  private readonly words = new Map<string, Map<string, Set<number>>>();
  private readonly found = new Map<string, ReadonlySet<number>>();

  private readonly lists: WordList | undefined;

  constructor(sentences: readonly LintText[], words: WordList | undefined) {
    this.lists = words;
    this.sentences = sentences;
    for (const [place, { bare }] of sentences.entries())
      for (const word of bare) {
        const start = word.slice(0, 2);
        const alike = this.words.get(start) ?? new Map<string, Set<number>>();
        this.words.set(start, alike);
        alike.set(word, (alike.get(word) ?? new Set<number>()).add(place));
      }
  }

  /** Where the word stands in one of its forms; these begin alike. */
  private withWord(word: string): ReadonlySet<number> {
    const known = this.found.get(word);
    if (known) return known;
    const alike = [...(this.words.get(word.slice(0, 2)) ?? [])].filter(([other]) => isSameWord(other, word));
    const places = new Set(alike.flatMap(([, own]) => [...own]));
    this.found.set(word, places);
    return places;
  }

  /** Sentences that may hold all these words: their numbers are still to be looked for. */
  holding(words: readonly string[]): readonly LintText[] {
    const sets = words
      .filter((word) => !hasDigit(word) && !this.lists?.numbers.has(word) && !this.lists?.few.has(word))
      .map((word) => this.withWord(withoutS(word)))
      .sort((a, b) => a.size - b.size);
    const [fewest, ...rest] = sets;
    if (!fewest) return this.sentences;
    return [...fewest].filter((place) => rest.every((set) => set.has(place))).map((place) => this.sentences[place]!);
  }
}

const known = new WeakMap<Searchable, Map<string, SentenceIndex>>();

/** Made once for each source and language. */
export const sentencesFor = (source: Searchable, item: LintItem): SentenceIndex => {
  const byLang = known.get(source) ?? new Map<string, SentenceIndex>();
  known.set(source, byLang);
  const index =
    byLang.get(item.lang) ??
    new SentenceIndex(
      sentencesOf(source.original).map((text) => new LintText(text, item.lang, false)),
      item.words,
    );
  byLang.set(item.lang, index);
  return index;
};
