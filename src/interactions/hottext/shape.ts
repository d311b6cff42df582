// Made from schema.ts by `npm run generate`. Don't edit.
import { object, oneOf, type Shape } from '../../engine/shape.js';
import { filledText, itemShapes, texts } from '../../engine/item.shape.js';

export const hottextShape: Shape = object(
  {
    ...itemShapes,
    type: oneOf('hottext'),
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
    ),
    text: filledText,
    correct: texts,
  },
  'prompt',
  'type',
  'text',
);
