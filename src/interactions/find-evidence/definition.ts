import { ONE, ZERO } from '../../engine/fraction.js';
import type { InteractionDefinition, View } from '../../engine/interaction-definition.js';
import type { Item } from '../../engine/item.js';
import { splitSentences } from './sentences.js';
import { findEvidenceShape } from './shape.js';

export interface FindEvidenceItem extends Item {
  /** Absent: the article on the page. */
  readonly text?: string | undefined;
  readonly threshold?: number | undefined;
  readonly sentences?: number | undefined;
}

/** Texts of sentences, in the order of the passage. */
export type FindEvidenceResponse = readonly string[];

/** What may be told of a sentence; of those of the article only what was chosen is known. */
export interface SentenceMark {
  readonly text: string;
  readonly state: 'correct' | 'partly' | 'incorrect' | 'key' | 'rest' | undefined;
}

export interface FindEvidenceView extends View {
  /** Of its own passage; undefined: those of the article on the page. */
  readonly sentences?: readonly string[] | undefined;
  /** How many may be chosen. */
  readonly most: number;
  readonly marks?: readonly SentenceMark[] | undefined;
  /** The quote, where no sentence is marked as the key. */
  readonly key?: string | undefined;
}

/** A sentence of more characters is none. */
const MOST_CHARACTERS = 2_000;

export const mostOf = ({ sentences = 1 }: FindEvidenceItem): number => sentences;
export const quotesOf = ({ evidence = [] }: Item): readonly string[] =>
  evidence.map(({ quote }) => quote).filter((quote) => /[\p{L}\p{N}]/u.test(quote));

/** Split once an item. */
const known = new WeakMap<FindEvidenceItem, readonly string[]>();

export const sentencesOf = (item: FindEvidenceItem, lang: string): readonly string[] | undefined => {
  if (item.text === undefined) return undefined;
  const sentences = known.get(item) ?? splitSentences(item.text, item.lang ?? lang);
  known.set(item, sentences);
  return sentences;
};

export const findEvidenceDefinition: InteractionDefinition<FindEvidenceItem, FindEvidenceResponse, FindEvidenceView> = {
  type: 'find-evidence',
  shape: findEvidenceShape,
  parse: (authored) => authored,
  // A passage stays as it runs.
  arrangement: () => ({ lists: [] }),

  present: (item, { lang }) => ({
    prompt: item.prompt,
    media: item.media,
    sentences: sentencesOf(item, lang),
    most: mostOf(item),
  }),

  // Sentences of any text: another browser may split it otherwise, and the article is not known here.
  read(item, response) {
    if (!Array.isArray(response) || response.length > mostOf(item)) return undefined;
    const most = Math.max(MOST_CHARACTERS, ...quotesOf(item).map(({ length }) => length));
    return response.every((given) => typeof given === 'string' && /\S/.test(given) && given.length <= most) &&
      new Set(response).size === response.length
      ? response
      : undefined;
  },

  isComplete: (_, { length }) => length > 0,
  best: (item) => (quotesOf(item).length ? ONE : ZERO),
  hasOwnPassage: ({ text }) => text !== undefined,
};
