/** `parseBank` with every known interaction. The embed loads this when a bank is not right. */
import {
  parseAuthored as parse,
  parseBank as parseAlone,
  type AuthoredResult,
  type ParseResult,
} from '../bank/parse-bank.js';
import type { AuthoredSettings } from '../engine/item.js';
import { interactions } from './definitions.js';

export type { ParseResult };

/**
 * @param input a bank's text, or an object; whatever is given, nothing is thrown
 * @param settings that the page has in place of the bank's: with `scorer: "host"` keys may be missing
 */
export const parseBank = (input: unknown, settings?: AuthoredSettings): ParseResult =>
  parseAlone(input, interactions, settings);

/** The same, with what tells where in the text an item stands. */
export const parseAuthored = (input: unknown): AuthoredResult => parse(input, interactions);
