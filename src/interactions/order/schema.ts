import * as v from 'valibot';
import { doc, itemEntries, optionEntries, text } from '../../engine/item-schema.js';
import { orderRuleNames } from '../../engine/order-rules.js';

const { id, text: label, feedback, unchosenFeedback, media, lang, note } = optionEntries;
const reveal = doc(v.optional(text), 'Stands beside it after scoring, such as a date: the key.');

/** `order`: options to be put in order. */
export const schema = v.strictObject({
  ...itemEntries,
  type: v.literal('order'),
  scoring: doc(v.optional(v.picklist(orderRuleNames)), 'How an order earns points; default `pairs`.'),
  options: doc(
    v.array(
      v.union([text, v.strictObject({ id, text: label, feedback, unchosenFeedback, media, lang, note, reveal })]),
    ),
    'In the right order; the learner sees them shuffled.',
  ),
  alternates: doc(
    v.optional(v.array(v.array(text))),
    'Other right orders: each lists all options, by id or text. The best counts.',
  ),
});
