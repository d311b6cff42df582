// Made from schema.ts by `npm run generate`. Don't edit.
import { array, object, oneOf, type Shape } from '../../engine/shape.js';
import { itemShapes } from '../../engine/item.shape.js';
import { matching, typedAnswer } from '../../engine/typed.shape.js';

export const textEntryShape: Shape = object(
  {
    ...itemShapes,
    type: oneOf('text-entry'),
    scoring: oneOf('credit'),
    answers: array(typedAnswer),
    matching: matching,
  },
  'prompt',
  'type',
);
