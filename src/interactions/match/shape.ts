// Made from schema.ts by `npm run generate`. Don't edit.
import { array, object, oneOf, type Shape } from '../../engine/shape.js';
import { filledText, id, itemShapes, lang, option, text } from '../../engine/item.shape.js';

export const matchShape: Shape = object(
  {
    ...itemShapes,
    type: oneOf('match'),
    scoring: oneOf('per-part', 'per-part-penalised', 'exact'),
    pairs: (x) =>
      array(object({ id: id, prompt: filledText, answer: option, lang: lang, note: text }, 'prompt'))(x) &&
      (x as unknown[]).length >= 1,
    distractors: array(option),
  },
  'prompt',
  'type',
  'pairs',
);
