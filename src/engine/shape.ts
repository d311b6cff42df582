/**
 * The embed's quick check: is this JSON entirely as the schema says? Predicates made from `*-schema.ts` by
 * `npm run generate`. They say yes or no; what is wrong, where, and how to mend it is told by `bank/parse-bank.ts`, loaded
 * when the answer is no. (Valibot with the same schemas would take 2.4 kB of the embed; `test/bank/shape.test.ts` holds
 * both to the same verdict.)
 */
export type Shape = (value: unknown) => boolean;
export type Shapes = Readonly<Record<string, Shape>>;

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** No other keys than these. @param required keys that must be there */
export const object =
  (shapes: Shapes, ...required: string[]): Shape =>
  (value) =>
    isRecord(value) &&
    required.every((key) => Object.hasOwn(value, key)) &&
    Object.entries(value).every(([key, entry]) => Object.hasOwn(shapes, key) && shapes[key]!(entry));

export const array =
  (item: Shape): Shape =>
  (value) =>
    Array.isArray(value) && value.every(item);

export const record =
  (key: Shape, entry: Shape): Shape =>
  (value) =>
    isRecord(value) && Object.entries(value).every(([name, value]) => key(name) && entry(value));

export const either =
  (...shapes: Shape[]): Shape =>
  (value) =>
    shapes.some((shape) => shape(value));

export const oneOf =
  (...values: unknown[]): Shape =>
  (value) =>
    values.includes(value);

export const boolean: Shape = (value) => typeof value === 'boolean';
