// Made from schema.ts by `npm run generate`. Don't edit.
import { array, object, oneOf, type Shape } from '../../engine/shape.js';
import { count, filledText, itemShapes, positive, text } from '../../engine/item.shape.js';

export const extendedTextShape: Shape = object(
  {
    ...itemShapes,
    type: oneOf('extended-text'),
    scoring: oneOf('unscored'),
    model: text,
    rubric: (x) =>
      array(object({ text: filledText, points: positive }, 'text', 'points'))(x) && (x as unknown[]).length >= 1,
    minWords: count,
    maxWords: count,
  },
  'prompt',
  'type',
);
