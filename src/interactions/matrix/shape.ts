// Made from schema.ts by `npm run generate`. Don't edit.
import { array, object, oneOf, type Shape } from '../../engine/shape.js';
import { filledText, id, itemShapes, lang, option, text } from '../../engine/item.shape.js';

export const matrixShape: Shape = object(
  {
    ...itemShapes,
    type: oneOf('matrix'),
    scoring: oneOf('per-part', 'per-part-penalised', 'exact'),
    columns: (x) => array(option)(x) && (x as unknown[]).length >= 1,
    rows: (x) =>
      array(object({ id: id, text: filledText, answer: text, lang: lang, note: text }, 'text'))(x) &&
      (x as unknown[]).length >= 1,
  },
  'prompt',
  'type',
  'columns',
  'rows',
);
