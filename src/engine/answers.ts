/** What may be typed, as its author writes it. */
import type { InferOutput } from 'valibot';
import type * as schema from './typed-schema.js';

export type Matching = InferOutput<typeof schema.matching>;
export type AuthoredAnswer = InferOutput<typeof schema.typedAnswer>;
/** What may be typed. */
export type TypedAnswer = Exclude<AuthoredAnswer, string>;

/** Every answer as an object. */
export const readAnswers = (authored: readonly AuthoredAnswer[] = []): readonly TypedAnswer[] =>
  authored.map((answer) => (typeof answer === 'string' ? { text: answer } : answer));

/** Stands for `*` while a pattern is folded: no character, so that no step touches it. */
export const ANY = '\uFDD0';

/** `*` as {@link ANY}, `\*` as a star. */
export const readPattern = (pattern: string): string =>
  pattern.replace(/\\\*|\*/g, (star) => (star === '*' ? ANY : '*'));

/** A text that the pattern matches. */
export const sampleOf = (pattern: string): string => readPattern(pattern).replaceAll(ANY, '');
