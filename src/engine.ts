/**
 * `recog-quiz/engine`: banks, scoring and sessions, without the DOM. The same file runs in Node, in a worker and in a
 * browser.
 */
import { allSteps } from './engine/all-steps.js';
import type { ItemContext } from './engine/interaction-definition.js';
import type { AuthoredSettings, Bank } from './engine/item.js';
import type { Outcome } from './engine/outcome.js';
import type { Item } from './engine/item.js';
import { readSaved } from './engine/read-saved.js';
import { resumeSession } from './engine/resume-session.js';
import { isRecord } from './engine/shape.js';
import { scoreResponse } from './engine/score-response.js';
import { createSessionStore, type SessionStore, type StoreOptions } from './engine/session-store.js';
import { stripKeys as strip } from './bank/strip-keys.js';
import { interactions, scorers } from './interactions/definitions.js';
import { parseBank } from './interactions/parse.js';
import { strips } from './interactions/strips.js';

export type { Bank, Item, Option, Section, Source, Evidence, Media } from './engine/item.js';
export type { Problem } from './engine/problem.js';
export type { Outcome, Correctness, Term } from './engine/outcome.js';
export type { ItemContext, ResponseValue } from './engine/interaction-definition.js';
export type { SessionAction, SessionEvent, SessionState, ItemState, Attempt, Certainty } from './engine/session.js';
export type { SessionOutcome, ItemResult } from './engine/session-outcome.js';
export type { SessionStore } from './engine/session-store.js';
export type { SavedSession } from './engine/session-header.js';
const { definitions } = interactions;

const score = (item: Item, response: unknown, context: ItemContext): Outcome =>
  scoreResponse(item, response, definitions.get(item.type)!, scorers.get(item.type)!, context);

export { parseBank };
export type { ParseResult } from './interactions/parse.js';

/**
 * Scores one response to one item, alone.
 * @param item as it stands in a bank
 * @param response as BANK.md's table of types gives it; one of the wrong shape is 0, with the reason in the receipt
 * @param context `lang`: the bank's language, default `en`; `selfAssess`: as the setting of that name
 * @throws TypeError where the item is none: that is a caller's bug. `parseBank` tells what is wrong with it.
 */
export const scoreItem = (item: unknown, response: unknown, context: Partial<ItemContext> = {}): Outcome => {
  // One that was withdrawn from its bank can still be asked what it would give.
  const known = isRecord(item) && 'status' in item ? { ...item, status: 'corrected' } : item;
  // What a second part depends on is no matter of one response.
  const { first: _first, dependent: _dependent, ...alone } = isRecord(known) ? known : {};
  const { bank, problems } = parseBank({
    version: 1,
    title: 'One item',
    sources: {},
    items: [isRecord(known) ? alone : known],
  });
  const parsed = bank?.items[0];
  if (!parsed)
    throw new TypeError(`Not an item that can be scored: ${problems.map(({ message }) => message).join(' ')}`);
  return score(parsed, response, { ...context, lang: parsed.lang ?? context.lang ?? 'en' });
};

export interface SessionOptions extends Omit<StoreOptions, 'seed' | 'saved' | 'resume' | 'score' | 'steps'> {
  /** 7 and "7" are the same. */
  readonly seed: string | number;
  /** What `serialize()` gave. One that can't be read, or is another bank's, is passed over. */
  readonly saved?: string | undefined;
}

/** @throws TypeError where it can't be used */
const usable = (bank: Bank | object, settings?: AuthoredSettings): Bank => {
  const isParsed = 'items' in bank && 'sections' in bank;
  const parsed = isParsed ? bank : parseBank(bank, settings).bank;
  if (!parsed) throw new TypeError('Not a bank that can be used.');
  return parsed;
};

/**
 * The bank as it may be sent to learners: with `scorer: "host"`, without keys and what would tell them (explanations,
 * evidence, feedback, notes). A response to it is one to the whole bank's item of this id.
 * @param bank what `parseBank` gave, or a bank as an author wrote it
 * @throws TypeError where the bank can't be used
 */
export const stripKeys = (bank: Bank | object): object => strip(usable(bank), strips);

/**
 * Starts a session, or goes on with a saved one.
 * With `scorer: "host"` an `attempt` takes its `outcome` with it; without one it is not possible, and `finish` submits
 * nothing.
 * @param bank what `parseBank` gave, or a bank as an author wrote it
 * @throws TypeError where the bank can't be used: that is a caller's bug. `parseBank` tells what is wrong with it.
 */
export const createSession = (bank: Bank | object, options: SessionOptions): SessionStore => {
  const parsed = usable(bank, options.settings);
  const saved = readSaved(options.saved, parsed.id);
  // What is saved holds a string, or it would not be read again.
  const seed = String(options.seed);
  const resuming = { saved, resume: resumeSession };
  return createSessionStore(parsed, definitions, { ...options, ...resuming, seed, score, steps: allSteps });
};
