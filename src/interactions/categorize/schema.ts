import * as v from 'valibot';
import { doc, filledText, id, itemEntries, option, text } from '../../engine/item-schema.js';
import { partRuleNames } from '../../engine/part-rules.js';

const category = v.strictObject({
  id: doc(v.optional(id), 'Stable name; default: a slug of the text.'),
  text: doc(filledText, 'Its name.'),
  options: doc(v.array(option), 'What belongs there.'),
  lang: v.optional(itemEntries.lang),
  note: doc(v.optional(text), 'The author’s own, never shown.'),
});

/** `categorize`: each option into its category. */
export const schema = v.strictObject({
  ...itemEntries,
  type: v.literal('categorize'),
  scoring: v.optional(v.picklist(partRuleNames)),
  categories: doc(v.pipe(v.array(category), v.minLength(1)), 'Each category with what belongs there.'),
  distractors: doc(v.optional(v.array(option)), 'Options that belong nowhere.'),
});
