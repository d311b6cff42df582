import type { ParseArgsConfig } from 'node:util';

/** What a verb reads and writes: the process, or a test. */
export interface Console {
  readonly out: (text: string) => void;
  /** For people alone: progress, sums, what is wrong with the call. */
  readonly err: (text: string) => void;
  readonly stdin: () => Promise<string>;
  /** Is the output read by a person, at a terminal? */
  readonly isTerminal: boolean;
  readonly hasColour: boolean;
}

export interface Option {
  readonly type: 'boolean' | 'string';
  readonly short?: string;
  /** It may be given several times. */
  readonly multiple?: boolean;
  /** What its value is called in the help. */
  readonly value?: string;
  readonly about: string;
}

export type Values = Readonly<Record<string, string | boolean | readonly (string | boolean)[] | undefined>>;

export interface Verb {
  /** What stands behind its name in the help: `FILE…`. */
  readonly takes: string;
  readonly summary: string;
  /** Whatever else its `--help` says. */
  readonly more?: string;
  readonly options: Readonly<Record<string, Option>>;
  /** @returns the exit code: 0 right, 1 problems */
  readonly run: (console: Console, files: readonly string[], values: Values) => Promise<number>;
}

/** The call itself is wrong, or names what isn't there: exit code 2. */
export class UsageError extends Error {}

export const parseArgsOptions = (options: Verb['options']): NonNullable<ParseArgsConfig['options']> =>
  Object.fromEntries(
    Object.entries(options).map(([name, { type, short, multiple = false }]) => [
      name,
      { type, multiple, ...(short !== undefined && { short }) },
    ]),
  );
