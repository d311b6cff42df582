// Made from schema.ts by `npm run generate`. Don't edit.
import { array, either, object, oneOf, type Shape } from '../../engine/shape.js';
import { filledText, itemShapes, notNegative, number, positive, share, text } from '../../engine/item.shape.js';

export const numericShape: Shape = object(
  {
    ...itemShapes,
    type: oneOf('numeric'),
    scoring: oneOf('credit'),
    answers: array(
      either(
        number,
        object({
          value: number,
          min: number,
          max: number,
          tolerance: notNegative,
          toleranceMode: oneOf('absolute', 'relative', 'geometric', 'significant'),
          open: oneOf('min', 'max', 'both'),
          credit: number,
          feedback: text,
          note: text,
        }),
      ),
    ),
    units: (x) =>
      array(object({ unit: filledText, factor: positive }, 'unit', 'factor'))(x) && (x as unknown[]).length >= 1,
    unitPenalty: share,
  },
  'prompt',
  'type',
);
