import * as v from 'valibot';
import { count, itemEntries, option } from '../../engine/item-schema.js';
import { setRuleNames } from '../../engine/scoring-rules.js';

/** `choice`: one option of several, or with `multiple` a set of them. */
export const schema = v.strictObject({
  ...itemEntries,
  type: v.literal('choice'),
  scoring: v.optional(v.picklist([...setRuleNames, 'credit'])),
  options: v.pipe(v.array(option), v.minLength(1)),
  multiple: v.optional(v.boolean()),
  minChoices: v.optional(count),
  maxChoices: v.optional(count),
});
