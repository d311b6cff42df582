// Made from schema.ts by `npm run generate`. Don't edit.
import { boolean, object, oneOf, type Shape } from '../../engine/shape.js';
import { itemShapes } from '../../engine/item.shape.js';

export const trueFalseShape: Shape = object(
  { ...itemShapes, type: oneOf('true-false'), scoring: oneOf('exact'), answer: boolean },
  'prompt',
  'type',
);
