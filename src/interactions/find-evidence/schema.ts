import * as v from 'valibot';
import { count, doc, filledText, itemEntries, share } from '../../engine/item-schema.js';

/** `find-evidence`: the sentence that proves a claim is selected; the quotes of `evidence` are what is right. */
export const schema = v.strictObject({
  ...itemEntries,
  type: v.literal('find-evidence'),
  scoring: doc(v.optional(v.picklist(['f1', 'exact'])), 'How the words are compared; default `f1`.'),
  text: doc(v.optional(filledText), 'The passage to find it in; default: the article on the page.'),
  threshold: doc(v.optional(share), 'Least F1 that earns anything; default 0.5.'),
  sentences: doc(v.optional(count), 'How many sentences may be selected; default 1.'),
});
