/** `parseBank` with every known interaction. The embed loads this when a bank is not right. */
import { parseBank as parse, type ParseResult } from '../bank/parse-bank.js';
import { interactions } from './definitions.js';

export type { ParseResult };

/** @param input a bank's text, or an object; whatever is given, nothing is thrown */
export const parseBank = (input: unknown): ParseResult => parse(input, interactions);
