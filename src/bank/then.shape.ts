// Made from ../engine/item-schema.ts by `npm run generate`. Don't edit.
import { boolean, either, oneOf, type Shapes } from '../engine/shape.js';

/** What a second part has beside the shape of its type. */
export const thenShapes: Shapes = {
  type: oneOf('choice', 'find-evidence'),
  dependent: either(boolean, oneOf(undefined)),
  timeLimit: oneOf(undefined),
  status: oneOf(undefined),
  correction: oneOf(undefined),
};
