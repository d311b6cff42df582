import { en } from './en.js';
import type { WordList } from './word-list.js';

const lists: ReadonlyMap<string, WordList> = new Map([['en', en]]);

/** @param lang a tag; its first part counts */
export const wordsOf = (lang: string): WordList | undefined => lists.get(lang.split('-')[0]!.toLowerCase());
