/** What typed answers share: `text-entry` and the gaps of `cloze`. Apart from `item-schema.ts`, whose checks are loaded with every bank. */
import * as v from 'valibot';
import { doc, filledText, number, text } from './item-schema.js';

export const matching = v.strictObject({
  trim: doc(v.optional(v.boolean()), 'Takes off white space at both ends; default true.'),
  normalize: doc(v.optional(v.boolean()), 'Unicode NFKC: one form of every letter; default true.'),
  spaces: doc(v.optional(v.boolean()), 'White space is one space; default true.'),
  quotes: doc(v.optional(v.boolean()), 'One kind of quotation mark, dash and ellipsis; default true.'),
  punctuation: doc(v.optional(v.boolean()), 'Takes off punctuation at both ends; default true.'),
  case: doc(v.optional(v.picklist(['ignore', 'exact'])), 'Capital and small letters, by the language.'),
  accents: doc(v.optional(v.picklist(['exact', 'ignore', 'warn'])), 'warn: full credit, and a note on the spelling.'),
  mode: doc(
    v.optional(v.picklist(['equals', 'contains', 'wildcard'])),
    'wildcard: * stands for any text, \\* for a star.',
  ),
  typos: doc(
    v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2))),
    'How many are forgiven in a whole answer; default 0.',
  ),
});

export const typedAnswerEntries = {
  text: doc(filledText, 'What has to be typed.'),
  credit: doc(v.optional(number), 'The part of the mark that it earns; default 1, 0: a foreseen wrong answer.'),
  feedback: doc(v.optional(text), 'Shown when it was typed.'),
  note: doc(v.optional(text), 'The author’s own, never shown.'),
};
export const typedAnswer = v.union([filledText, v.strictObject(typedAnswerEntries)]);
