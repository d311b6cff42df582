/** What typed answers have in common, be they texts or numbers. */
import { fromNumber, greatest, ONE, ZERO, type Fraction } from './fraction.js';
import type { View } from './interaction-definition.js';

/** An answer is right where its author says nothing else. */
export const creditOfAnswer = ({ credit }: { readonly credit?: number | undefined }): Fraction =>
  credit === undefined ? ONE : fromNumber(credit);

interface Answers {
  readonly answers?: readonly { readonly credit?: number | undefined }[] | undefined;
}

/** The most that one of the answers earns, 0 at least. */
export const bestAnswer = ({ answers = [] }: Answers): Fraction => answers.map(creditOfAnswer).reduce(greatest, ZERO);

export const isBlank = (text: string): boolean => !/\S/.test(text);

/** What an element is given to draw. */
export interface TypedView extends View {
  /** The verdict on what was typed, once told. */
  readonly state?: 'correct' | 'partly' | 'incorrect' | undefined;
  /** What would have been right, where that was not. */
  readonly key?: string | undefined;
  /** The unit of that. */
  readonly keyUnit?: string | undefined;
  /** What the author says to it, while an attempt is left; later the verdict has it. */
  readonly remark?: string | undefined;
}
