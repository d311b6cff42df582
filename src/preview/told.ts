import type { Problem } from '../engine/problem.js';

/** What the server says of the bank, anew after every save. */
export interface Told {
  readonly file: string;
  /** "1 error, 2 warnings" */
  readonly sum: string;
  readonly problems: readonly ToldProblem[];
  /** What was not looked at, in words: rules without word lists for a language. */
  readonly unchecked: readonly string[];
}

export interface ToldProblem extends Problem {
  /** The item that it stands in, where the quiz shows that. */
  readonly itemId?: string | undefined;
  /** The line that it stands in. */
  readonly excerpt: string;
}
