/** What interactions of parts share: a response is an object, part → what was given there. */
import type { Item, Media } from './item.js';
import { isRecord } from './shape.js';

export type PartsResponse = Readonly<Record<string, string>>;

/** What was given in a part. An id may be `constructor`, so that the response is never asked for what isn't its own. */
export const givenIn = (response: PartsResponse | null, part: string): string | undefined =>
  response && Object.hasOwn(response, part) ? response[part] : undefined;

/**
 * @param ids of the parts, in the order of the bank
 * @param isAnswer whether a value may stand in a part
 */
export const readParts = (
  ids: readonly string[],
  response: unknown,
  isAnswer: (value: unknown, part: string) => boolean,
): PartsResponse | undefined => {
  if (!isRecord(response)) return undefined;
  const entries = Object.entries(response);
  const known = new Set(ids);
  if (!entries.every(([part, value]) => known.has(part) && isAnswer(value, part))) return undefined;
  return Object.fromEntries(ids.filter((id) => Object.hasOwn(response, id)).map((id) => [id, response[id] as string]));
};

/** One thing to be given an answer: a prompt, an option, a row. */
export interface Part {
  readonly id: string;
  readonly text: string;
  /** Id of the right answer; undefined: nothing belongs here. */
  readonly right?: string | undefined;
  readonly lang?: string | undefined;
  readonly media?: Media | undefined;
  readonly fixed?: boolean | undefined;
  /** What the author says when something was given here, or nothing was. */
  readonly feedback?: string | undefined;
  readonly unchosenFeedback?: string | undefined;
}

/** What may be given. */
export interface Answer {
  readonly id: string;
  readonly text: string;
  readonly lang?: string | undefined;
  readonly media?: Media | undefined;
  readonly feedback?: string | undefined;
  readonly fixed?: boolean | undefined;
}

/** An item of parts, all of which take their answers from one list. */
export interface Parts {
  readonly parts: readonly Part[];
  readonly answers: readonly Answer[];
}
export type PartsOf<I extends Item> = (item: I) => Parts;
