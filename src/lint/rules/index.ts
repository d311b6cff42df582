/** All rules of the lint, in the order of the guide. */
import type { Rule } from '../rule.js';
import { absoluteWord, articleCue, promptEchoesKey } from './clues.js';
import {
  distractorInSource,
  evidenceMissing,
  keyNotInQuote,
  quoteAmbiguous,
  quoteNotFound,
  sourceStale,
} from './evidence.js';
import { keyLongest, keyOddOneOut } from './lengths.js';
import { doubleNegative, negativePrompt } from './negatives.js';
import {
  allOrNoneOption,
  combinedOptions,
  duplicateOptions,
  fillerOption,
  overlappingOptions,
  positionWordShuffled,
} from './options.js';
import { duplicateItems, itemAnswersItem } from './pairs.js';
import { typedAnswerFragile, unfocusedPrompt } from './prompts.js';
import { keyLengthSkew, keyPositionSkew, readabilityJump, trueFalseSkew, unevenOptionCount } from './skews.js';

export const rules: readonly Rule[] = [
  keyLongest,
  keyOddOneOut,
  promptEchoesKey,
  articleCue,
  negativePrompt,
  doubleNegative,
  allOrNoneOption,
  combinedOptions,
  positionWordShuffled,
  duplicateOptions,
  overlappingOptions,
  fillerOption,
  unfocusedPrompt,
  typedAnswerFragile,
  absoluteWord,
  keyPositionSkew,
  keyLengthSkew,
  trueFalseSkew,
  duplicateItems,
  itemAnswersItem,
  unevenOptionCount,
  readabilityJump,
  evidenceMissing,
  quoteNotFound,
  quoteAmbiguous,
  keyNotInQuote,
  distractorInSource,
  sourceStale,
];
