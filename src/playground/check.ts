/** All that is said of a bank while it is being written. What comes beside the validator is added here. */
import { parseBank } from '../interactions/parse.js';
import type { Problem } from '../engine/problem.js';
import type { Bank } from '../engine/item.js';

export interface Checked {
  /** Absent where nothing can be shown. */
  readonly bank: Bank | undefined;
  readonly problems: readonly Problem[];
}

export const checkBank = (text: string): Checked => {
  const { bank, problems } = parseBank(text);
  return { bank, problems: [...problems] };
};
