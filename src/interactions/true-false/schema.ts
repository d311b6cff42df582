import * as v from 'valibot';
import { answerKey, itemEntries } from '../../engine/item-schema.js';

/** `true-false`: a statement that holds or doesn't. */
export const schema = v.strictObject({
  ...itemEntries,
  type: v.literal('true-false'),
  scoring: v.optional(v.literal('exact')),
  answer: answerKey(v.boolean(), 'Does the statement hold?'),
});
