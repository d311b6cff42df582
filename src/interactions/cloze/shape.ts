// Made from schema.ts by `npm run generate`. Don't edit.
import { array, boolean, either, object, oneOf, record, type Shape } from '../../engine/shape.js';
import { filledText, id, itemShapes, number, option, text } from '../../engine/item.shape.js';

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
        (x) =>
          array(either(filledText, object({ text: filledText, credit: number, feedback: text, note: text }, 'text')))(
            x,
          ) && (x as unknown[]).length >= 1,
        object(
          {
            answers: (x) =>
              array(
                either(filledText, object({ text: filledText, credit: number, feedback: text, note: text }, 'text')),
              )(x) && (x as unknown[]).length >= 1,
            matching: object({
              trim: boolean,
              normalize: boolean,
              spaces: boolean,
              quotes: boolean,
              punctuation: boolean,
              case: oneOf('ignore', 'exact'),
              accents: oneOf('exact', 'ignore', 'warn'),
              mode: oneOf('equals', 'contains', 'wildcard'),
              typos: (x) => typeof x === 'number' && Number.isInteger(x) && x >= 0 && x <= 2,
            }),
          },
          'answers',
        ),
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
