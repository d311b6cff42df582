import * as v from 'valibot';
import { answerKey, doc, itemEntries } from '../../engine/item-schema.js';
import { matching, typedAnswer } from '../../engine/typed-schema.js';

/** `text-entry`: a word or a few, typed. */
export const schema = v.strictObject({
  ...itemEntries,
  type: v.literal('text-entry'),
  scoring: v.optional(v.literal('credit')),
  answers: answerKey(v.array(typedAnswer), 'Tried in order; the first that matches counts.'),
  matching: doc(v.optional(matching), 'How what was typed is compared with them.'),
});
