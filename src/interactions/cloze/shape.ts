// Made from schema.ts by `npm run generate`. Don't edit.
import { array, boolean, either, object, oneOf, record, type Shape } from '../../engine/shape.js';
import { filledText, id, itemShapes, option } from '../../engine/item.shape.js';
import { matching, typedAnswer } from '../../engine/typed.shape.js';

export const clozeShape: Shape = object(
  {
    ...itemShapes,
    type: oneOf('cloze'),
    scoring: oneOf('per-part', 'per-part-penalised', 'exact'),
    text: filledText,
    gaps: record(
      id,
      either(
        filledText,
        array(typedAnswer),
        object({ answers: array(typedAnswer), matching: matching }, 'answers'),
        object({ options: (x) => array(option)(x) && (x as unknown[]).length >= 1 }, 'options'),
      ),
    ),
    wordBank: boolean,
    distractors: array(option),
  },
  'prompt',
  'type',
  'text',
  'gaps',
);
