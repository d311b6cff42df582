// Made from typed-schema.ts by `npm run generate`. Don't edit.
import { boolean, either, object, oneOf, type Shape } from './shape.js';
import { filledText, number, text } from './item.shape.js';

export const matching: Shape = object({
  trim: boolean,
  normalize: boolean,
  spaces: boolean,
  quotes: boolean,
  punctuation: boolean,
  case: oneOf('ignore', 'exact'),
  accents: oneOf('exact', 'ignore', 'warn'),
  mode: oneOf('equals', 'contains', 'wildcard'),
  typos: (x) => typeof x === 'number' && Number.isInteger(x) && x >= 0 && x <= 2,
});
export const typedAnswer: Shape = either(
  filledText,
  object({ text: filledText, credit: number, feedback: text, note: text }, 'text'),
);
