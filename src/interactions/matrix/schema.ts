import * as v from 'valibot';
import { answerKey, doc, filledText, id, itemEntries, option, text } from '../../engine/item-schema.js';
import { partRuleNames } from '../../engine/part-rules.js';

const row = v.strictObject({
  id: doc(v.optional(id), 'Stable name; default: a slug of the text.'),
  text: doc(filledText, 'What is asked of.'),
  answer: answerKey(text, 'Id or exact text of the right column.'),
  lang: v.optional(itemEntries.lang),
  note: doc(v.optional(text), 'The author’s own, never shown.'),
});

/** `matrix`: in each row one column. */
export const schema = v.strictObject({
  ...itemEntries,
  type: v.literal('matrix'),
  scoring: v.optional(v.picklist(partRuleNames)),
  columns: doc(v.pipe(v.array(option), v.minLength(1)), 'What can be chosen in each row.'),
  rows: doc(v.pipe(v.array(row), v.minLength(1)), 'Each with its right column.'),
});
