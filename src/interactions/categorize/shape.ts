// Made from schema.ts by `npm run generate`. Don't edit.
import { array, object, oneOf, type Shape } from '../../engine/shape.js';
import { filledText, id, itemShapes, lang, option, text } from '../../engine/item.shape.js';

export const categorizeShape: Shape = object(
  {
    ...itemShapes,
    type: oneOf('categorize'),
    scoring: oneOf('per-part', 'per-part-penalised', 'exact'),
    categories: (x) =>
      array(object({ id: id, text: filledText, options: array(option), lang: lang, note: text }, 'text', 'options'))(
        x,
      ) && (x as unknown[]).length >= 1,
    distractors: array(option),
  },
  'prompt',
  'type',
  'categories',
);
