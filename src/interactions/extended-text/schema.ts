import * as v from 'valibot';
import { count, doc, filledText, itemEntries, positive, text } from '../../engine/item-schema.js';

const criterion = v.strictObject({
  text: doc(filledText, 'What a good text does.'),
  points: doc(positive, 'What that counts.'),
});

/** `extended-text`: a text of the learner's own, compared with a model, marked by themselves against a rubric. */
export const schema = v.strictObject({
  ...itemEntries,
  type: v.literal('extended-text'),
  scoring: doc(
    v.optional(v.literal('unscored')),
    'The one rule; with `rubric` and the setting `selfAssess` the learner marks it.',
  ),
  model: doc(v.optional(text), 'An answer to compare with.'),
  rubric: doc(
    v.optional(v.pipe(v.array(criterion), v.minLength(1))),
    'What the text is to do; the points of the item default to their sum.',
  ),
  minWords: doc(v.optional(count), 'Told to the learner, not enforced.'),
  maxWords: doc(v.optional(count), 'Told to the learner, not enforced.'),
});
