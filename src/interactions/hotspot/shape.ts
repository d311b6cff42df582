// Made from schema.ts by `npm run generate`. Don't edit.
import { array, boolean, object, oneOf, type Shape } from '../../engine/shape.js';
import { filledText, id, itemShapes, lang, number, positive, text } from '../../engine/item.shape.js';

export const hotspotShape: Shape = object(
  {
    ...itemShapes,
    type: oneOf('hotspot'),
    scoring: oneOf(
      'balanced',
      'exact',
      'right-minus-wrong',
      'no-penalty',
      'each-option',
      'one-wrong-voids',
      'halves',
      'over-selection',
      'any-of',
      'weights',
      'credit',
    ),
    image: object({ src: filledText, alt: text, width: positive, height: positive }, 'src', 'alt', 'width', 'height'),
    areas: (x) =>
      array(
        object(
          {
            id: id,
            label: filledText,
            shape: oneOf('rect', 'circle', 'poly'),
            coords: array(number),
            correct: boolean,
            credit: number,
            feedback: text,
            unchosenFeedback: text,
            lang: lang,
            note: text,
          },
          'label',
          'shape',
          'coords',
        ),
      )(x) && (x as unknown[]).length >= 1,
    multiple: boolean,
  },
  'prompt',
  'type',
  'image',
  'areas',
);
