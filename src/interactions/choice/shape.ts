// Made from schema.ts by `npm run generate`. Don't edit.
import { array, boolean, object, oneOf, type Shape } from '../../engine/shape.js';
import { count, itemShapes, option } from '../../engine/item.shape.js';

export const choiceShape: Shape = object(
  {
    ...itemShapes,
    type: oneOf('choice'),
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
    options: (x) => array(option)(x) && (x as unknown[]).length >= 1,
    multiple: boolean,
    minChoices: count,
    maxChoices: count,
  },
  'prompt',
  'type',
  'options',
);
