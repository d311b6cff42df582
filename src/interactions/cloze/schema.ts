import * as v from 'valibot';
import { doc, filledText, id, itemEntries, option } from '../../engine/item-schema.js';
import { partRuleNames } from '../../engine/part-rules.js';
import { matching, typedAnswer } from '../../engine/typed-schema.js';

const answers = v.array(typedAnswer);
const gap = v.union([
  filledText,
  answers,
  v.strictObject({
    answers: doc(answers, 'What may be typed; the first is the key.'),
    matching: doc(v.optional(matching), 'How strictly it is read.'),
  }),
  v.strictObject({ options: doc(v.pipe(v.array(option), v.minLength(1)), 'A drop-down; the key has `correct`.') }),
]);

/** `cloze`: running text with gaps to type in or choose for. */
export const schema = v.strictObject({
  ...itemEntries,
  type: v.literal('cloze'),
  scoring: v.optional(v.picklist(partRuleNames)),
  text: doc(filledText, 'The text, with {{gap}} where something is to be filled in.'),
  gaps: doc(v.record(id, gap), 'Each gap with what is right there.'),
  wordBank: doc(v.optional(v.boolean()), 'true: the first answers of all gaps are given to choose from.'),
  distractors: doc(v.optional(v.array(option)), 'Further words of the word bank.'),
});
