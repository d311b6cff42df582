import * as v from 'valibot';
import {
  answerKey,
  doc,
  filledText,
  itemEntries,
  notNegative,
  number,
  positive,
  share,
  text,
} from '../../engine/item-schema.js';

/** One object, not one for a value and one for an interval: so a fault in it is told as what it is. */
const answer = v.strictObject({
  value: doc(v.optional(number), 'The number.'),
  min: doc(v.optional(number), 'Least number of an interval, with `max`, in place of `value`.'),
  max: doc(v.optional(number), 'Greatest number of an interval.'),
  tolerance: doc(v.optional(notNegative), 'How far `value` may be missed; default 0.'),
  toleranceMode: doc(
    v.optional(v.picklist(['absolute', 'relative', 'geometric', 'significant'])),
    '`tolerance` is a number, a share, a factor less 1, or so many significant digits.',
  ),
  open: doc(v.optional(v.picklist(['min', 'max', 'both'])), 'This end of the interval doesn’t belong to it.'),
  credit: doc(v.optional(number), 'The part of the mark that it earns; default 1, 0: a foreseen wrong answer.'),
  feedback: doc(v.optional(text), 'Shown when it was typed.'),
  note: doc(v.optional(text), 'The author’s own, never shown.'),
});

const unit = v.strictObject({
  unit: doc(filledText, 'As it is typed: m, km/h, £.'),
  factor: doc(positive, 'What 1 of it is in the unit of the answers: 0.01 for cm, where they are in m.'),
});

/** `numeric`: a number, typed. */
export const schema = v.strictObject({
  ...itemEntries,
  type: v.literal('numeric'),
  scoring: v.optional(v.literal('credit')),
  answers: answerKey(v.array(v.union([number, answer])), 'Tried in order; the first that holds counts.'),
  units: doc(v.optional(v.pipe(v.array(unit), v.minLength(1))), 'That may be typed with the number.'),
  unitPenalty: doc(
    v.optional(share),
    'Fraction lost where the unit is missing or isn’t listed. Without it a unit may be left out.',
  ),
});
