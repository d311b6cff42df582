// Made from schema.ts by `npm run generate`. Don't edit.
import { array, boolean, either, object, oneOf, type Shape } from '../../engine/shape.js';
import { filledText, itemShapes, number, text } from '../../engine/item.shape.js';

export const textEntryShape: Shape = object(
  {
    ...itemShapes,
    type: oneOf('text-entry'),
    scoring: oneOf('credit'),
    answers: (x) =>
      array(either(filledText, object({ text: filledText, credit: number, feedback: text, note: text }, 'text')))(x) &&
      (x as unknown[]).length >= 1,
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
  'prompt',
  'type',
  'answers',
);
