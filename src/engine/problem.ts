/**
 * What is wrong with a bank, as data. The rules that find a problem report its code and place; the sentences for people
 * are in `bank/problem-messages.ts`, which a page loads only when there is something to tell.
 */
export interface Problem {
  /** JSON pointer (RFC 6901) of the value at fault; `''` is the whole bank. */
  readonly path: string;
  /** From 1, in UTF-16 units, of the value, or of the key where the key is the fault; absent where there is no text. */
  readonly line?: number;
  readonly column?: number;
  /** `advice` comes from the lint alone. */
  readonly severity: 'error' | 'warning' | 'advice';
  /** What it takes away: the whole bank, the item that it stands in, or nothing. */
  readonly effect: 'bank' | 'item' | 'none';
  readonly code: string;
  readonly message: string;
  /** How to mend it. */
  readonly hint?: string;
}

export type Path = readonly (string | number)[];

/** A problem as a rule finds it: no words yet, no place in the text. */
export interface Finding {
  readonly code: string;
  readonly path: Path;
  readonly severity: Problem['severity'];
  readonly effect: Problem['effect'];
  /** What the message names: the unknown key, the ids that clash … */
  readonly values?: Readonly<Record<string, string | number>>;
  /** Names that would have been right, for "did you mean". */
  readonly known?: readonly string[];
  /** The fault is in the key, not in its value. */
  readonly atKey?: boolean;
}

/** RFC 6901. */
export const toPointer = (path: Path): string =>
  path.map((step) => '/' + String(step).replaceAll('~', '~0').replaceAll('/', '~1')).join('');

/** In the order of the text. */
export const byPlace = (a: Problem, b: Problem): number =>
  (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);

/** The part of a pointer that names an item, be it the second part of one. */
export const ITEM = /^(?:\/sections\/\d+)?\/items\/\d+(?:\/then(?![^/]))?/;

/** The id of the item that a problem stands in, where the bank has that. @param paths by id, as the parser gives them */
export const itemFinder = (paths: ReadonlyMap<string, Path>): ((problem: Problem) => string | undefined) => {
  const ids = new Map([...paths].map(([id, path]) => [toPointer(path), id]));
  return ({ path }) => ids.get(ITEM.exec(path)?.[0] ?? '');
};
