import * as v from 'valibot';
import { answerKey, doc, id, itemEntries, filledText, option, text } from '../../engine/item-schema.js';
import { partRuleNames } from '../../engine/part-rules.js';

const pair = v.strictObject({
  id: doc(v.optional(id), 'Stable name; default: a slug of the prompt.'),
  prompt: doc(filledText, 'What is to be matched.'),
  answer: answerKey(option, 'What belongs to it; equal texts are one answer.'),
  lang: v.optional(itemEntries.lang),
  note: doc(v.optional(text), 'The author’s own, never shown.'),
});

/** `match`: to each prompt its answer. */
export const schema = v.strictObject({
  ...itemEntries,
  type: v.literal('match'),
  scoring: v.optional(v.picklist(partRuleNames)),
  pairs: doc(v.pipe(v.array(pair), v.minLength(1)), 'Each prompt with its answer.'),
  distractors: doc(v.optional(v.array(option)), 'Further answers, which belong nowhere.'),
});
