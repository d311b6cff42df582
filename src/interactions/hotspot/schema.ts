import * as v from 'valibot';
import { doc, filledText, id, itemEntries, lang, number, positive, text } from '../../engine/item-schema.js';
import { setRuleNames } from '../../engine/scoring-rules.js';

const area = v.strictObject({
  id: doc(v.optional(id), 'Stable name; default: a slug of the label.'),
  label: doc(filledText, 'What the area is called; read out, and shown after scoring.'),
  shape: doc(v.picklist(['rect', 'circle', 'poly']), 'As in HTML’s `<area>`.'),
  coords: doc(
    v.array(number),
    'In the image’s own pixels: x1, y1, x2, y2 of a rect; x, y, r of a circle; x1, y1, x2, y2, … of a poly.',
  ),
  correct: doc(v.optional(v.boolean()), 'This area is a key.'),
  credit: doc(v.optional(number), 'The part of the mark that it earns, in place of `correct`; may be negative.'),
  feedback: doc(v.optional(text), 'Shown when it was chosen.'),
  unchosenFeedback: doc(v.optional(text), 'Shown when it was not chosen.'),
  lang: doc(v.optional(lang), 'Language, where it differs from the item’s.'),
  note: doc(v.optional(text), 'The author’s own, never shown.'),
});

/** `hotspot`: an area of a picture, or with `multiple` several of them. */
export const schema = v.strictObject({
  ...itemEntries,
  type: v.literal('hotspot'),
  scoring: doc(v.optional(v.picklist([...setRuleNames, 'credit'])), 'As of `choice`.'),
  image: doc(
    v.strictObject({
      src: doc(filledText, 'Address of the picture, relative to the bank.'),
      alt: doc(text, 'What it shows, for who can’t see it.'),
      width: doc(positive, 'Its own width in pixels.'),
      height: doc(positive, 'Its own height in pixels.'),
    }),
    'The picture.',
  ),
  areas: doc(
    v.pipe(v.array(area), v.minLength(1)),
    'What can be chosen in it; where they overlap, the smaller one lies on top.',
  ),
  multiple: doc(v.optional(v.boolean()), 'Several areas are to be chosen.'),
});
