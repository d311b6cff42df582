/** Answers as they are written: a number, or an object. */
import type { InferOutput } from 'valibot';
import type { schema } from './schema.js';

export type AuthoredNumber = NonNullable<InferOutput<typeof schema>['answers']>[number];
export type NumericAnswer = Exclude<AuthoredNumber, number>;

export const readNumbers = (authored: readonly AuthoredNumber[] = []): readonly NumericAnswer[] =>
  authored.map((answer) => (typeof answer === 'number' ? { value: answer } : answer));

/** A value, or both ends. */
export const hasValue = ({ value, min, max }: NumericAnswer): boolean =>
  value === undefined ? min !== undefined && max !== undefined : min === undefined && max === undefined;

/** Some number lies in it. */
export const isInhabited = ({ min = 0, max = 0, open }: NumericAnswer): boolean => min < max || (min === max && !open);

/** More digits than any measurement has would only cost time. */
const MOST_DIGITS = 100;

export const hasDigits = ({ tolerance = 0, toleranceMode }: NumericAnswer): boolean =>
  toleranceMode !== 'significant' || (Number.isInteger(tolerance) && tolerance >= 1 && tolerance <= MOST_DIGITS);
