import type { CheckItem } from '../../bank/check-meaning.js';
import type { ExtendedTextItem } from './definition.js';

/** What the schema can't see. */
export const check: CheckItem<ExtendedTextItem> = ({ minWords = 1, maxWords = Infinity }, tell) => {
  if (minWords > maxWords) tell('words-impossible', ['minWords'], 'none', { min: minWords, max: maxWords });
};
