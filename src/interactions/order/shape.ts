// Made from schema.ts by `npm run generate`. Don't edit.
import { array, either, object, oneOf, type Shape } from '../../engine/shape.js';
import { id, itemShapes, lang, media, text } from '../../engine/item.shape.js';

export const orderShape: Shape = object(
  {
    ...itemShapes,
    type: oneOf('order'),
    scoring: oneOf(
      'pairs',
      'exact',
      'position',
      'position-penalised',
      'next',
      'next-and-last',
      'neighbours',
      'longest-run',
      'longest-contiguous',
      'distance',
    ),
    options: array(
      either(
        text,
        object(
          {
            id: id,
            text: text,
            feedback: text,
            unchosenFeedback: text,
            media: media,
            lang: lang,
            note: text,
            reveal: text,
          },
          'text',
        ),
      ),
    ),
    alternates: array(array(text)),
  },
  'prompt',
  'type',
  'options',
);
