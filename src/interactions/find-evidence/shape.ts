// Made from schema.ts by `npm run generate`. Don't edit.
import { object, oneOf, type Shape } from '../../engine/shape.js';
import { count, filledText, itemShapes, share } from '../../engine/item.shape.js';

export const findEvidenceShape: Shape = object(
  {
    ...itemShapes,
    type: oneOf('find-evidence'),
    scoring: oneOf('f1', 'exact'),
    text: filledText,
    threshold: share,
    sentences: count,
  },
  'prompt',
  'type',
);
